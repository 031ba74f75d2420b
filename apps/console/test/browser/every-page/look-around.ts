import type { Page } from 'playwright-core'

/** What addresses are made of. */
export interface Known {
  readonly customer: string
  readonly invoice: string
  readonly cart: string
}

/** Looks up a customer and an invoice and fills a cart, as whoever is signed in; by the pages' own API. */
export async function lookAround(page: Page): Promise<Known> {
  return page.evaluate(async () => {
    const { user } = await (await fetch('/api/console')).json()
    const ask = async (path: string, body?: unknown) => {
      const response = await fetch(`/api/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'X-Console-Session': user.token, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
      return response.json()
    }
    const { customers } = await ask('customers')
    const customer: string = customers[0].id
    const { id: cart } = await ask(`customers/${customer}/cart/lines`, {
      key: crypto.randomUUID(),
      catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      ...{ quantity: 2, billingCycle: 'monthly', termDuration: 'P1Y' },
    })
    const invoices = await ask('billing/invoices')
    return { customer, cart, invoice: invoices.invoices[0].id }
  })
}
