import { expect, test } from 'vitest'
import type { Caller } from './caller.ts'

/** What callers rely on when a call is refused, and what every answer says. */
export function describeRefusals(open: () => Caller): void {
  const unknown = () => `/v1/customers/${crypto.randomUUID()}`

  test('an unknown customer is 404 with code and description', async () => {
    const { status, body } = await open().send('partnerCenter', unknown())
    expect(status).toBe(404)
    expect(body).toMatchObject({ code: expect.anything(), description: expect.any(String) })
  })

  test('no token is 401', async () => {
    const sending = { tokenFor: 'none' } as const
    const { status } = await open().send('partnerCenter', '/v1/customers?size=1', sending)
    expect(status).toBe(401)
  })

  test('a token for Microsoft Graph is 401 at Partner Center, and the other way round', async () => {
    const atPartnerCenter = await open().send('partnerCenter', '/v1/customers?size=1', {
      tokenFor: 'graph',
    })
    expect(atPartnerCenter.status).toBe(401)
    const path = '/v1.0/tenantRelationships/delegatedAdminRelationships'
    const atGraph = await open().send('graph', path, { tokenFor: 'partnerCenter' })
    expect(atGraph.status).toBe(401)
    expect(atGraph.body).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } })
  })

  test('whether the token shows MFA is said when it is asked for', async () => {
    const headers = { ValidateMfa: 'true' }
    const asked = await open().send('partnerCenter', '/v1/invoices?size=1', { headers })
    expect(asked.headers.get('isMfaCompliant')?.toLowerCase()).toBe('true')
    const unasked = await open().send('partnerCenter', '/v1/invoices?size=1')
    expect(unasked.headers.has('isMfaCompliant')).toBe(false)
  })

  test('the ids of a request come back with its answer, also with a refusal', async () => {
    for (const path of ['/v1/invoices?size=1', unknown()]) {
      const ids = { 'MS-CorrelationId': crypto.randomUUID(), 'MS-RequestId': crypto.randomUUID() }
      const { headers } = await open().send('partnerCenter', path, { headers: ids })
      for (const [name, id] of Object.entries(ids))
        expect([name, headers.get(name)]).toEqual([name, id])
    }
  })
}
