import type { LineProblem, Selection } from '../catalog/selection.ts'
import { select } from '../catalog/selection.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { CartLineBody } from './carts.ts'

/** A line of a cart after the catalog's check, with its number and order group. */
export interface CheckedLine {
  readonly body: CartLineBody
  readonly number: number
  readonly orderGroup: string
  readonly selection?: Selection
  readonly problem?: LineProblem
  readonly addOns: readonly CheckedLine[]
}

/** Checks the lines of a cart. Lines that are billed alike make one order, unless the caller groups them. */
export function checkLines(
  lines: readonly CartLineBody[],
  subscriptions: Subscriptions,
): CheckedLine[] {
  const cycles = [...new Set(lines.map(line => line.billingCycle))]
  return lines.map((line, index) => {
    const group = line.orderGroup ?? String(cycles.indexOf(line.billingCycle))
    return checkLine(line, line.id ?? index, group, subscriptions)
  })
}

/** Every line and add-on of a cart, a parent before its add-ons. */
export function flatten(lines: readonly CheckedLine[]): CheckedLine[] {
  return lines.flatMap(line => [line, ...flatten(line.addOns)])
}

function checkLine(
  body: CartLineBody,
  number: number,
  orderGroup: string,
  subscriptions: Subscriptions,
): CheckedLine {
  const addOns = (body.addonItems ?? []).map((addOn, index) =>
    checkLine(addOn, addOn.id ?? number + index + 1, orderGroup, subscriptions),
  )
  const parent = body.provisioningContext?.parentSubscriptionId
  if (parent && !subscriptions.find(parent)) {
    const problem: LineProblem = {
      code: 'subscription_is_not_valid',
      description: `The customer has no subscription ${parent}.`,
    }
    return { body, number, orderGroup, problem, addOns }
  }
  return { body, number, orderGroup, ...select(body), addOns }
}
