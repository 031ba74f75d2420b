import { describe, expect, it } from 'vitest'
import type { CustomerCreated, CustomersPage } from '../src/shared/customers.ts'
import type { Problem } from '../src/shared/problem.ts'
import type { SubscriptionView } from '../src/shared/subscriptions.ts'
import { createConsole } from './support/console-client.ts'

async function asAdmin() {
  const console = createConsole()
  await console.signIn('admin-agent/entra')
  return console
}

const newCustomer = {
  companyName: 'Zzyzx Works',
  domain: 'zzyzxworks.onmicrosoft.com',
  email: 'ada@zzyzx.example',
  firstName: 'Ada',
  lastName: 'Lovelace',
  address: { country: 'US', addressLine1: '1 Main', city: 'Redmond', postalCode: '98052' },
}

it('lists customers, and finds those whose names begin with a text', async () => {
  const console = await asAdmin()
  const { customers, total } = await console.answer<CustomersPage>('GET', '/api/customers')
  expect(total).toBe(12)
  const [first] = customers
  const found = await console.answer<CustomersPage>(
    'GET',
    `/api/customers?search=${encodeURIComponent(first?.name.slice(0, 6) ?? '')}`,
  )
  expect(found.customers).toContainEqual(first)
  const none = await console.answer<CustomersPage>('GET', '/api/customers?search=%22%7D%27qq')
  expect(none).toEqual({ customers: [], total: 0 })
})

it('creates a customer, and shows the password once', async () => {
  const console = await asAdmin()
  const created = await console.answer<CustomerCreated>('POST', '/api/customers', newCustomer)
  expect(created.administrator).toBe('admin@zzyzxworks.onmicrosoft.com')
  expect(created.password).not.toBe('')
  expect(await console.answer('GET', `/api/customers/${created.id}`)).toMatchObject({
    name: 'Zzyzx Works',
  })
  const again = await console.send('POST', '/api/customers', newCustomer)
  expect(await again.json()).toMatchObject({ status: 409, code: 'conflict', serviceCode: '1003' })
})

it.each([
  [{ ...newCustomer, companyName: ' ' }, 'companyName: is needed.'],
  [{ ...newCustomer, domain: 'contoso.com' }, 'domain: is a name that ends in'],
  [{ ...newCustomer, isAdmin: true }, 'Unrecognized key'],
  [[], 'expected object'],
])('refuses %j and says what is wrong', async (body, detail) => {
  const console = await asAdmin()
  const response = await console.send('POST', '/api/customers', body)
  expect(response.status).toBe(400)
  const problem = (await response.json()) as Problem
  expect(problem.code).toBe('invalid')
  expect(problem.detail).toContain(detail)
})

describe('a subscription', () => {
  async function first() {
    const console = await asAdmin()
    const { customers } = await console.answer<CustomersPage>('GET', '/api/customers')
    const at = `/api/customers/${customers[0]?.id}/subscriptions`
    const [subscription] = await console.answer<SubscriptionView[]>('GET', at)
    if (!subscription) throw new Error('The customer has no subscription.')
    const change = (body: object) => console.send('PATCH', `${at}/${subscription.id}`, body)
    return { console, subscription, change }
  }

  it('is changed in the version that was seen', async () => {
    const { subscription, change } = await first()
    const { etag } = subscription
    const response = await change({ etag, quantity: 7, autoRenews: false })
    const changed = (await response.json()) as SubscriptionView
    expect(changed).toMatchObject({ quantity: 7, autoRenews: false })
    expect(changed.etag).not.toBe(etag)
    const late = await change({ etag, quantity: 9 })
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({ code: 'changed-meanwhile' })
  })

  it('has no quantity to choose where use is metered', async () => {
    const console = await asAdmin()
    const { customers } = await console.answer<CustomersPage>('GET', '/api/customers')
    const lists = await Promise.all(
      customers.map(({ id }) =>
        console.answer<SubscriptionView[]>('GET', `/api/customers/${id}/subscriptions`),
      ),
    )
    const isAzure = ({ offer }: SubscriptionView) => /azure/i.test(offer)
    const subscriptions = lists.flat()
    expect(subscriptions.filter(({ isMetered }) => isMetered)).toEqual(
      subscriptions.filter(isAzure),
    )
    expect(subscriptions.some(isAzure)).toBe(true)
  })

  it('takes no quantity that Partner Center or the form refuses', async () => {
    const { subscription, change } = await first()
    const { etag } = subscription
    expect(await (await change({ etag, quantity: 9_999_999 })).json()).toMatchObject({
      status: 400,
      serviceCode: '2002',
    })
    expect((await change({ etag, quantity: 1.5 })).status).toBe(400)
    expect((await change({ quantity: 5 })).status).toBe(400)
  })
})

describe('is denied, with the rule and what to do', () => {
  it.each([
    ['admin-agent/none', 'no-mfa', true],
    ['admin-agent/third-party', 'exception-required', true],
    ['billing-admin/entra', 'role-required', false],
    ['guest/entra', 'role-required', false],
  ] as const)('%s: %s', async (persona, reason, stepUp) => {
    const console = createConsole()
    await console.signIn(persona, persona.endsWith('none') ? { mfa: 'skip' } : {})
    const response = await console.send('GET', '/api/customers')
    expect(response.status).toBe(403)
    const { code, denial } = (await response.json()) as Problem
    expect(code).toBe('denied')
    expect(denial).toMatchObject({
      subject: { page: 'customers' },
      reason,
      stepUp,
      origin: 'guard',
    })
    expect(denial?.remedy).toMatch(/\S/)
    expect(console.tenants[0]?.requests).toEqual([])
  })
})

it('passes on that Partner Center asks to slow down', async () => {
  const console = await asAdmin()
  const fault = { operation: 'customers.list', status: 429, retryAfterSeconds: 300 } as const
  console.tenants[0]?.fault(fault)
  const response = await console.send('GET', '/api/customers')
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('300')
  expect(await response.json()).toMatchObject({ code: 'throttled', retryAfterSeconds: 300 })
})
