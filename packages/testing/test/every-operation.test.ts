import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { describe, expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { validArguments } from './support/arguments.ts'
import { lookAround } from './support/known.ts'
import { send } from './support/send.ts'
import { faultsOf } from './support/strict-answers.ts'

const ids = Object.keys(operations) as OperationId[]

describe('every operation of the description', () => {
  test.each(ids)('%s answers as described', async id => {
    const tenant = createMockTenant()
    const known = await lookAround(tenant)
    const response = await send(tenant, id, validArguments[id](known))
    expect(await faultsOf(operations[id], response)).toEqual([])
  })

  test.each(ids)('%s refuses a user without MFA', async id => {
    const tenant = createMockTenant()
    const parameters = Object.fromEntries(
      operations[id].parameters.filter(one => one.in === 'path').map(({ name }) => [name, 'any']),
    )
    const response = await send(tenant, id, { parameters, persona: 'admin-agent/none' })
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  })

  test.each(ids)('%s takes an application alone only where the description says so', async id => {
    const tenant = createMockTenant()
    const known = await lookAround(tenant)
    const sending = { ...validArguments[id](known), persona: 'app-only' as const }
    const response = await send(tenant, id, sending)
    const allowed = operations[id].auth.some(auth => auth === 'app')
    expect(response.status === 403).toBe(!allowed)
  })
})
