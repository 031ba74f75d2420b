import { expect, test } from 'vitest'
import { clouds, onBehalfOf, secureApplicationModel } from '../src/index.ts'
import {
  accessToken,
  clientId,
  customerId,
  granted,
  graph,
  partnerCenter,
  refused,
  type Step,
  scriptedEntra,
  tenantId,
} from './entra.ts'

const other = '9b3c2c1e-8d5b-4b7e-9d0a-0d5c5e6f7a8b'

function set(...script: Step[]) {
  const { fetch, requests } = scriptedEntra(...script)
  const credential = secureApplicationModel({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    refreshToken: 'first',
    fetch,
  })
  return { customer: (id: string) => onBehalfOf({ credential, customerTenantId: id }), requests }
}

const grantedIn: Step = ({ url }) =>
  granted({ access_token: accessToken({ tid: url.pathname.split('/')[1] }) })

test('gets tokens of the customer for Graph and the partner API', async () => {
  const { customer, requests } = set(grantedIn)
  const { getToken } = customer(customerId)
  const tokens = [
    await getToken(`${graph}/.default`),
    await getToken(`${clouds.global.audiences['partner-api']}/.default`),
    await getToken(`${partnerCenter}/.default`),
    await customer(other).getToken(`${graph}/.default`),
    await getToken(`${graph}/.default`),
  ]
  expect(new Set(tokens.map(({ token }) => token)).size).toBe(4)
  expect(requests.map(({ url }) => url.pathname.split('/')[1])).toEqual([
    customerId,
    customerId,
    customerId,
    other,
  ])
})

test.each([50020, 90072])('AADSTS%i says that GDAP is missing', async code => {
  const { customer } = set(refused(code))
  await expect(customer(customerId).getToken(`${graph}/.default`)).rejects.toMatchObject({
    code: 'ERR_NO_GDAP_ACCESS',
    remedy: expect.stringContaining('GDAP relationship'),
  })
})

test('refuses a token of the partner', async () => {
  const overlooks = {
    getToken: async () => ({ token: accessToken(), expiresOnTimestamp: Date.now() }),
  }
  const customer = onBehalfOf({ credential: overlooks, customerTenantId: customerId })
  await expect(customer.getToken(`${graph}/.default`)).rejects.toMatchObject({
    code: 'ERR_WRONG_TENANT',
  })
})

test.each(['common', '../evil', 'a/b', '', undefined, 7])('%s is no customer', given => {
  expect(() => set().customer(given as never)).toThrow('customerTenantId must be')
})
