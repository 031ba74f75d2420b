import type { PersonaId } from '@partnergate/testing'
import type { CartView, CheckoutView, NewLine } from '../../src/shared/carts.ts'
import type { CustomersPage } from '../../src/shared/customers.ts'
import type { Problem } from '../../src/shared/problem.ts'
import { type ConsoleOptions, createConsole } from './console-client.ts'

/** Items of the mock's catalog that tests buy. */
export const items = { basic: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971' } as const

/** Somebody who is signed in, and a customer to buy for. */
export async function openShop(
  options: ConsoleOptions = {},
  persona: PersonaId = 'admin-agent/entra',
) {
  const console = createConsole(options)
  await console.signIn(persona)
  const { customers } = await console.answer<CustomersPage>('GET', '/api/customers')
  const customerId = customers[0]?.id ?? ''
  const [tenant] = console.tenants
  if (!tenant) throw new Error('There is no tenant.')
  const at = `/api/customers/${customerId}`

  const wish = (change: Partial<NewLine> = {}): NewLine => ({
    key: crypto.randomUUID(),
    catalogItemId: items.basic,
    quantity: 2,
    billingCycle: 'monthly',
    termDuration: 'P1Y',
    ...change,
  })
  return {
    console,
    tenant,
    customerId,
    customers,
    at,
    wish,
    add: (change?: Partial<NewLine>) =>
      console.answer<CartView>('POST', `${at}/cart/lines`, wish(change)),
    read: ({ id }: CartView) => console.answer<CartView>('GET', `${at}/carts/${id}`),
    change: ({ id, version }: CartView, line: string, change: object) =>
      console.send('PATCH', `${at}/carts/${id}/lines/${line}`, { version, ...change }),
    remove: ({ id, version }: CartView, line: string) =>
      console.send('DELETE', `${at}/carts/${id}/lines/${line}`, { version }),
    checkOut: ({ id, version }: Pick<CartView, 'id' | 'version'>) =>
      console.send('POST', `${at}/carts/${id}/checkout`, { version }),
    checkout: ({ id }: CartView) =>
      console.answer<CheckoutView>('GET', `${at}/carts/${id}/checkout`),
    orders: () => tenant.calls('customers.carts.checkout'),
    subscriptions: () =>
      console.answer<readonly { id: string; name: string }[]>('GET', `${at}/subscriptions`),
  }
}

/** The problem that an answer tells. */
export async function problemIn(response: Response): Promise<Problem> {
  return (await response.json()) as Problem
}
