import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import { currencyOf } from '../catalog/countries.ts'
import { pricingOf } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { Cart } from './carts.ts'
import { expiryOf } from './carts.ts'
import type { CheckedLine } from './check-line.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

/** A cart as it is answered: each line checked, with its price or what is wrong with it. */
export function renderCart(
  cart: Cart,
  lines: readonly CheckedLine[],
  { id, country }: Customer,
): Schemas['Cart'] {
  return {
    id: cart.id,
    creationTimestamp: iso(cart.created),
    lastModifiedTimestamp: iso(cart.modified),
    expirationTimestamp: iso(expiryOf(cart)),
    lastModifiedUser: cart.modifiedBy,
    status: cart.status,
    lineItems: lines.map(line => renderLine(line, country)),
    links: { self: linkTo(`/customers/${id}/carts/${cart.id}`) },
    attributes: { objectType: 'Cart' },
  }
}

function renderLine(line: CheckedLine, country: string): Schemas['CartLineItem'] {
  const { body, purchase, problem, addOns } = line
  const currency = currencyOf(country)
  const result: Schemas['CartLineItem'] = {
    ...body,
    id: line.number,
    ...(currency && { currencyCode: currency.code }),
    provisioningContext: body.provisioningContext ?? {},
    orderGroup: line.orderGroup,
    ...(addOns.length > 0 && { addonItems: addOns.map(addOn => renderLine(addOn, country)) }),
  }
  if (problem) {
    return {
      ...result,
      error: { errorCode: problem.code, errorDescription: problem.description },
    }
  }
  if (!purchase) return result
  const { termDuration, billingCycle } = purchase
  return { ...result, billingCycle, termDuration, pricing: pricingOf(purchase, country) }
}
