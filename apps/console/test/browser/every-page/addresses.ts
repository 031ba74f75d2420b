import { tabs } from '../../../src/web/pages/customer/tabs.ts'
import { pageRoutes } from '../../../src/web/pages/pages.ts'
import type { Known } from './look-around.ts'

/**
 * The address of every page of the console, and of every tab of a customer.
 *
 * @throws Error when a page that needs ids is not known here
 */
export function everyAddress({ customer, invoice, cart }: Known): string[] {
  const catalog = 'commerce/catalog'
  const known: Readonly<Record<string, readonly string[]>> = {
    'customers/:customerId/:tab?': tabs.map(({ id }) => `customers/${customer}/${id}`),
    'billing/:invoiceId': [`billing/${invoice}`],
    [catalog]: [catalog, `${catalog}?customer=${customer}`],
    [`${catalog}/:customerId/cart/:cartId?`]: [`${catalog}/${customer}/cart/${cart}`],
    [`${catalog}/:customerId/cart/:cartId/checkout`]: [
      `${catalog}/${customer}/cart/${cart}/checkout`,
    ],
    '*': ['nothing-here'],
  }
  return pageRoutes.flatMap(({ path }) => {
    const addresses = known[path] ?? [path]
    if (addresses.some(address => address.includes(':'))) {
      throw new Error(`Say in test/browser/every-page/addresses.ts how ${path} is filled.`)
    }
    return addresses.map(address => `/${address.replace(/^\//, '')}`)
  })
}
