import type { LineProblem } from '../catalog/selection.ts'
import { select } from '../catalog/selection.ts'
import { checkPurchase } from '../purchase/check-purchase.ts'
import type { Buying, Purchase } from '../purchase/purchase.ts'
import type { CartLineBody } from './carts.ts'

/** A line of a cart after its check, with its number and order group. */
export interface CheckedLine {
  readonly body: CartLineBody
  readonly number: number
  readonly orderGroup: string
  readonly purchase?: Purchase
  readonly problem?: LineProblem
  readonly addOns: readonly CheckedLine[]
}

/** Checks the lines of a cart. Lines that are billed alike make one order, unless the caller groups them. */
export function checkLines(lines: readonly CartLineBody[], buying: Buying): CheckedLine[] {
  const cycles = [...new Set(lines.map(line => line.billingCycle))]
  return lines.map((line, index) => {
    const group = line.orderGroup ?? String(cycles.indexOf(line.billingCycle))
    return checkLine(line, { number: line.id ?? index, orderGroup: group, before: index }, buying)
  })
}

/** Every line and add-on of a cart, a parent before its add-ons. */
export function flatten(lines: readonly CheckedLine[]): CheckedLine[] {
  return lines.flatMap(line => [line, ...flatten(line.addOns)])
}

interface Place {
  readonly number: number
  readonly orderGroup: string
  readonly before: number
  readonly parent?: CartLineBody
}

function checkLine(body: CartLineBody, place: Place, buying: Buying): CheckedLine {
  const { number, orderGroup, before, parent } = place
  const addOns = (body.addonItems ?? []).map((addOn, index) =>
    checkLine(
      addOn,
      {
        number: addOn.id ?? number + index + 1,
        orderGroup,
        before: before + index + 1,
        parent: body,
      },
      buying,
    ),
  )
  const base = parent && select(parent)
  const checked = checkPurchase(
    {
      catalogItemId: body.catalogItemId,
      quantity: body.quantity,
      billingCycle: body.billingCycle,
      termDuration: body.termDuration,
      promotionId: body.promotionId ?? undefined,
      customTermEndDate: body.customTermEndDate ?? undefined,
      provisioningContext: body.provisioningContext ?? undefined,
      parentSubscriptionId: body.provisioningContext?.parentSubscriptionId,
      parent: base && 'selection' in base ? base.selection : undefined,
      before,
    },
    buying,
  )
  return { body, number, orderGroup, ...checked, addOns }
}
