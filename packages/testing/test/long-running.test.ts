import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { createMockTenant, statefulOperations } from '../src/index.ts'
import { existingArguments } from './support/existing.ts'
import { lookAround } from './support/known.ts'
import { send } from './support/send.ts'

const tenant = createMockTenant({ now: Date.UTC(2026, 8, 1) })

const known = await lookAround(tenant)

const begun = (Object.keys(operations) as OperationId[]).filter(
  id =>
    operations[id].success.every(status => status === 202) &&
    operations[id].answer === undefined &&
    !statefulOperations.some(stateful => stateful === id),
)

test.each(begun)('%s leads to where its work has come to an end', async id => {
  const started = await send(tenant, id, await existingArguments(tenant, id, known))
  expect(started.status).toBe(202)
  const location =
    started.headers.get('Location') ?? started.headers.get('Operation-Location') ?? ''
  const address = location.startsWith('/')
    ? `https://api.partnercenter.microsoft.com/v1${location}`
    : location
  const isGraph = operations[id].host === 'graph'
  const audience = isGraph ? 'https://graph.microsoft.com' : undefined
  const token = await tenant.token('admin-agent/entra', audience ? { audience } : {})
  const upgrade = id === 'productUpgrades.create'
  const answer = await tenant.fetch(address, {
    method: upgrade ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(upgrade && {
      body: JSON.stringify({ customerId: tenant.tenantId, productFamily: 'azure' }),
    }),
  })
  expect(answer.status).toBe(200)
  expect((await answer.json()).status).toMatch(/^(succeeded|finished|completed|registered)$/)
})
