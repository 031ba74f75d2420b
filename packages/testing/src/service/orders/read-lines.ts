import { ServiceError } from '../../protocol/service-error.ts'
import type { LineProblem } from '../catalog/selection.ts'
import { select } from '../catalog/selection.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { OrderLineBody } from './order.ts'
import type { NewLine } from './orders.ts'

/** Fault codes for what a cart would report on its line. */
const codes: Readonly<Record<LineProblem['code'], string>> = {
  catalog_item_id_is_not_valid: '800004',
  max_allowed_seats_per_subscription_exceeded: '900275',
  invalid_input: '900275',
  billing_plan_not_supported: '900269',
  subscription_is_not_valid: '800021',
}

/**
 * Lines of an order, found in the catalog.
 *
 * @throws ServiceError 400 for the first line that can't be ordered
 */
export function readLines(
  lines: readonly OrderLineBody[],
  billingCycle: string | undefined,
  subscriptions: Subscriptions,
): NewLine[] {
  if (lines.length === 0) throw new ServiceError(400, '800071', 'The order has no line items.')
  const numbers = new Set(lines.map(line => line.lineItemNumber))
  if (numbers.size < lines.length) {
    throw new ServiceError(400, '800071', 'Two line items have the same number.')
  }
  return lines.map(line => readLine(line, billingCycle, subscriptions))
}

function readLine(
  line: OrderLineBody,
  billingCycle: string | undefined,
  subscriptions: Subscriptions,
): NewLine {
  const { offerId: catalogItemId, quantity, termDuration } = line
  const selected = select({ catalogItemId, quantity, billingCycle, termDuration })
  if ('problem' in selected) {
    const { code, description } = selected.problem
    throw new ServiceError(400, codes[code], description)
  }
  const parent = line.parentSubscriptionId ?? line.provisioningContext?.parentSubscriptionId
  if (parent && !subscriptions.find(parent)) {
    throw new ServiceError(
      400,
      codes.subscription_is_not_valid,
      `There is no subscription ${parent}.`,
    )
  }
  return {
    ...selected.selection,
    number: line.lineItemNumber,
    friendlyName: line.friendlyName ?? undefined,
    parentSubscriptionId: parent || undefined,
    partnerId: line.partnerIdOnRecord ?? undefined,
    promotionId: line.promotionId ?? undefined,
    provisioningContext: line.provisioningContext,
  }
}
