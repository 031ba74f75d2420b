import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { createMockTenant, statefulOperations } from '../src/index.ts'
import { validArguments } from './support/arguments.ts'
import { existingArguments } from './support/existing.ts'
import { lookAround } from './support/known.ts'
import { prepare } from './support/prepare.ts'
import { send } from './support/send.ts'
import { faultsOf } from './support/strict-answers.ts'

const ids = Object.keys(operations) as OperationId[]
const generated = ids.filter(id => !statefulOperations.some(stateful => stateful === id))

/** What only an integration sandbox lets a partner do. */
const sandboxOnly = new Set<OperationId>(['customers.subscriptions.activate'])

/** A tenant that somebody has looked around in, put back to how they left it each time. */
async function explored(sandbox: boolean) {
  const tenant = createMockTenant({ customers: 22, sandbox })
  const known = await lookAround(tenant)
  const before = tenant.snapshot()
  return () => {
    tenant.restore(before)
    return { tenant, known }
  }
}

const usual = explored(false)
const sandbox = explored(true)

test.each(statefulOperations)('%s answers as described, from its state', async id => {
  const { tenant, known } = (await (sandboxOnly.has(id) ? sandbox : usual))()
  await prepare[id]?.(tenant)
  const response = await send(tenant, id, validArguments[id](known))
  expect(await faultsOf(operations[id], response)).toEqual([])
})

const shared = createMockTenant()
const known = lookAround(shared)

test.each(generated)('%s answers as described, from its description', async id => {
  const sending = await existingArguments(shared, id, await known)
  const response = await send(shared, id, sending)
  const again = response.clone()
  expect(await faultsOf(operations[id], response)).toEqual([])
  const repeats = operations[id].method === 'GET'
  if (!repeats || !operations[id].auth.some(auth => auth === 'app')) return
  const alone = await send(shared, id, { ...sending, persona: 'app-only' })
  expect(await alone.text()).toBe(await again.text())
})

/** Any values for the path: who may call is decided before anything is looked up. */
const anyPath = (id: OperationId) =>
  Object.fromEntries(
    operations[id].parameters.filter(one => one.in === 'path').map(({ name }) => [name, 'any']),
  )

test.each(ids)('%s refuses a user without MFA', async id => {
  const sending = { parameters: anyPath(id), persona: 'admin-agent/none' } as const
  const response = await send(shared, id, sending)
  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  const { host, method } = operations[id]
  const code = host === 'partner-center' ? '"900421"' : '"Unauthorized_MissingMFA"'
  expect(await response.text()).toContain(method === 'HEAD' ? '' : `"code":${code}`)
})

test.each(ids)('%s takes an application alone only where the description says so', async id => {
  const sending = { parameters: anyPath(id), persona: 'app-only' } as const
  const { status } = await send(shared, id, sending)
  expect(status === 403).toBe(!operations[id].auth.some(auth => auth === 'app'))
})
