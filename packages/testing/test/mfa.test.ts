import { expect, test } from 'vitest'
import type { Persona } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

const tenant = createMockTenant()
const list = (persona: Persona, headers = {}) =>
  send(tenant, 'customers.list', { persona, headers })

test('a user without MFA is refused as the service refuses', async () => {
  const response = await list('admin-agent/none')
  expect(response.status).toBe(401)
  expect(response.statusText).toBe('Unauthorized - MFA required')
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  expect(await response.json()).toEqual({
    code: '900421',
    description: expect.stringContaining('MFA'),
    source: 'PartnerFD',
  })
})

test.each(tenant.personas)('%s passes if there is an mfa in amr, or no user', async persona => {
  const passes = !persona.endsWith('/none')
  expect((await list(persona)).status).toBe(passes ? 200 : 401)
})

test.each([
  [['MFA']],
  [['ngcmfa', 'pwd']],
  [['notmfa']],
  [[['mfa']]],
  [['pwd,mfa']],
  ['pwd mfa'],
  [{ mfa: true }],
  [[]],
  [null],
  [undefined],
])('amr %j shows no MFA', async amr => {
  expect((await list({ claims: { amr } })).status).toBe(401)
})

test.each([['mfa'], [['rsa', 'mfa']]])('amr %j shows MFA', async amr => {
  expect((await list({ claims: { amr } })).status).toBe(200)
})

test('guests are users like any other', async () => {
  expect((await list('guest')).status).toBe(401)
  expect((await list('guest/entra')).status).toBe(200)
})

test('an application alone is refused where a user is needed, and is not asked for MFA elsewhere', async () => {
  const { id: customerId } = tenant.customers[0] ?? { id: '' }
  const response = await send(tenant, 'customers.users.list', {
    parameters: { customerId },
    persona: 'app-only',
  })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ code: '900329' })
  expect((await list('app-only')).status).toBe(200)
})

test('MFA is asked for before the request is looked at', async () => {
  const parameters = { customerId: 'no guid' }
  const refused = await send(tenant, 'customers.get', { parameters, persona: 'admin-agent/none' })
  expect(refused.status).toBe(401)
  expect((await send(tenant, 'customers.get', { parameters })).status).toBe(400)
})

test('Microsoft Graph asks for MFA in its own words', async () => {
  const response = await send(tenant, 'gdap.relationships.list', { persona: 'admin-agent/none' })
  expect(response.status).toBe(401)
  const { error } = await response.json()
  expect(error.code).toBe('Unauthorized_MissingMFA')
  expect(error.message).toContain('MFA')
})

test.each([
  ['admin-agent/entra', 'true'],
  ['admin-agent/third-party', 'true'],
  ['admin-agent/none', 'false'],
  ['app-only', null],
] as const)('ValidateMfa says of %s: %s', async (persona, compliant) => {
  const response = await list(persona, { ValidateMfa: 'true' })
  expect(response.headers.get('isMfaCompliant')).toBe(compliant)
})

test('nothing is said of MFA unless it was asked for', async () => {
  expect((await list('admin-agent/entra')).headers.has('isMfaCompliant')).toBe(false)
})

test('before enforcement nobody is refused, and everybody is told', async () => {
  const lenient = createMockTenant({ enforceMfa: false })
  const headers = { ValidateMfa: 'true' }
  const response = await send(lenient, 'customers.list', { persona: 'admin-agent/none', headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('isMfaCompliant')).toBe('false')
})
