import { expect, test } from 'vitest'
import { UserRequiredError } from '../src/index.ts'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const appOnly = { credential: credentialOf(tokens.app) }

test('an app-only token passes on an operation documented for it, as MFA does not apply', async () => {
  const { pc } = clientOf(appOnly, json({}))
  const { mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(mfa.evidence?.subject).toBe('app')
  expect(mfa.decision).toBeUndefined()
})

test('an app-only token is stopped where a user is needed', async () => {
  const { pc, requests } = clientOf(appOnly)
  const error = await pc.customers.users.list({ customerId }).catch(reason => reason)
  expect(error).toBeInstanceOf(UserRequiredError)
  expect(error).toMatchObject({
    code: 'ERR_USER_REQUIRED',
    origin: 'guard',
    scenario: 'user-license-gdap',
    decision: { reason: 'user-required' },
  })
  expect(error.remedy).toMatch(/App\+User/)
  expect(requests).toHaveLength(0)
})

test("appOnly: 'deny' refuses app-only tokens everywhere, and says that it was the option", async () => {
  const { pc, requests } = clientOf({ ...appOnly, appOnly: 'deny' })
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toBeInstanceOf(UserRequiredError)
  expect(error.message).toContain("appOnly: 'deny'")
  await expect(pc.partnerRequests.list()).rejects.toThrow(UserRequiredError)
  expect(requests).toHaveLength(0)
})

test('warn sends an app-only token where a user is needed', async () => {
  const warnings: string[] = []
  const options = {
    ...appOnly,
    guard: 'warn',
    onWarning: ({ error }: { error: { code: string } }) => warnings.push(error.code),
  } as const
  const { pc } = clientOf(options, json({ items: [] }))
  await pc.customers.users.list({ customerId })
  expect(warnings).toEqual(['ERR_USER_REQUIRED'])
})
