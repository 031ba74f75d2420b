import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

const said = (value: string) => json({}, { headers: { ISMFACOMPLIANT: value } })

test.each([
  ['true', said('true'), true],
  ['True', said('True'), true],
  ['false', said('FALSE'), false],
  ['nothing', json({}), undefined],
  ['nonsense', said('maybe'), undefined],
  ['true in the body', json({ isMfaCompliant: true }), true],
  ['false in the body', json({ isMfaCompliant: false }), false],
  ['text in the body', json({ isMfaCompliant: 'False' }), false],
  ['null in the body', json({ isMfaCompliant: null }), undefined],
])('the service says %s of the MFA', async (_, answer, compliant) => {
  const { pc, requests } = clientOf({ validateMfa: true }, answer)
  const { mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(mfa.compliant).toBe(compliant)
  expect(requests[0]?.headers.get('ValidateMfa')).toBe('true')
})
