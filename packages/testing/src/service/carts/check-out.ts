import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Order } from '../orders/order.ts'
import type { NewLine } from '../orders/orders.ts'
import type { Buying } from '../purchase/purchase.ts'
import type { Cart } from './carts.ts'
import type { CheckedLine } from './check-line.ts'
import { checkLines, flatten } from './check-line.ts'

/** What became of a cart: an order for each group that could be ordered, an error for each of the others. */
export interface CheckedOut {
  readonly orders: readonly Order[]
  readonly errors: readonly components['schemas']['OrderError'][]
}

/** What Partner Center says of a cart's item that can't be ordered. */
const itemError = 800009

/**
 * Orders what is in a cart, group by group; a group with an item that can't be ordered isn't ordered at all.
 *
 * @throws ServiceError 400 with 800065 for a cart that was ordered, 800009 when no group can be
 */
export function checkOut(cart: Cart, buying: Buying): CheckedOut {
  if (cart.status === 'Ordered') {
    const description = 'The cart was submitted already and cannot be checked out again.'
    throw new ServiceError(400, '800065', description)
  }
  const { customer } = buying
  const lines = checkLines(cart.lines, buying)
  const groups = [...new Set(lines.map(({ orderGroup }) => orderGroup))].map(id => ({
    ...{ id, lines: lines.filter(({ orderGroup }) => orderGroup === id) },
  }))
  const failed = groups.flatMap(({ id, lines }) => {
    const problem = flatten(lines).find(line => line.problem)?.problem
    if (!problem) return []
    const attributes = { objectType: 'OrderError' }
    return [{ orderGroupId: id, code: itemError, description: problem.description, attributes }]
  })
  const [first] = failed
  if (first && failed.length === groups.length) {
    throw new ServiceError(400, String(itemError), first.description)
  }
  const orders = groups
    .filter(({ id }) => !failed.some(({ orderGroupId }) => orderGroupId === id))
    .map(({ lines }) =>
      customer.commerce().orders.place({ lines: orderLines(lines), country: customer.country }),
    )
  cart.status = 'Ordered'
  return { orders, errors: failed }
}

/** Lines of one order: numbered from 0, add-ons after what they add to. */
function orderLines(lines: readonly CheckedLine[]): NewLine[] {
  const placed: NewLine[] = []
  for (const line of lines) {
    const parentLine = placed.length
    for (const [index, one] of flatten([line]).entries()) {
      const added = toOrderLine(one, parentLine + index, index === 0 ? undefined : parentLine)
      if (added) placed.push(added)
    }
  }
  return placed
}

function toOrderLine(
  { body, purchase }: CheckedLine,
  number: number,
  parentLine?: number,
): NewLine | undefined {
  if (!purchase) return undefined
  const reseller = body.participants?.find(({ key }) => key === 'transaction_reseller')
  return {
    ...purchase,
    number,
    parentLine,
    friendlyName: body.friendlyName ?? undefined,
    partnerId: reseller?.value,
    provisioningContext: body.provisioningContext,
  }
}
