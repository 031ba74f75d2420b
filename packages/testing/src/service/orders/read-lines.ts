import { ServiceError } from '../../protocol/service-error.ts'
import type { LineProblem } from '../catalog/selection.ts'
import { checkPurchase } from '../purchase/check-purchase.ts'
import type { Buying } from '../purchase/purchase.ts'
import type { OrderLineBody } from './order.ts'
import type { NewLine } from './orders.ts'

/** Faults for what a cart would report on its line. */
const faults: Readonly<Record<LineProblem['code'], readonly [status: number, code: string]>> = {
  catalog_item_id_is_not_valid: [400, '800004'],
  max_allowed_seats_per_subscription_exceeded: [400, '900275'],
  invalid_input: [400, '900275'],
  billing_plan_not_supported: [400, '900269'],
  subscription_is_not_valid: [400, '800021'],
  subscription_not_registered: [400, '800030'],
  sandbox_limit_exceeded: [400, '800018'],
  invalid_promotion_id: [400, '27007'],
  invalid_custom_term_end_date: [400, '900242'],
  invalid_custom_term_end_date_product: [400, '900242'],
  base_offer_seat_quantity_not_met: [400, '800029'],
  attestation_not_accepted: [400, '900203'],
  legacy_offer_not_eligible_for_purchase: [403, '2091'],
}

/**
 * Lines of an order, found in the catalog.
 *
 * @throws ServiceError 400 or 403 for the first line that can't be ordered
 */
export function readLines(
  lines: readonly OrderLineBody[],
  billingCycle: string | undefined,
  buying: Buying,
): NewLine[] {
  if (lines.length === 0) throw new ServiceError(400, '800071', 'The order has no line items.')
  const numbers = new Set(lines.map(line => line.lineItemNumber))
  if (numbers.size < lines.length) {
    throw new ServiceError(400, '800071', 'Two line items have the same number.')
  }
  return lines.map((line, before) => readLine(line, billingCycle, before, buying))
}

function readLine(
  line: OrderLineBody,
  billingCycle: string | undefined,
  before: number,
  buying: Buying,
): NewLine {
  const parent = line.parentSubscriptionId ?? line.provisioningContext?.parentSubscriptionId
  const checked = checkPurchase(
    {
      catalogItemId: line.offerId,
      quantity: line.quantity,
      billingCycle,
      termDuration: line.termDuration,
      promotionId: line.promotionId ?? undefined,
      customTermEndDate: line.customTermEndDate ?? undefined,
      provisioningContext: line.provisioningContext ?? undefined,
      parentSubscriptionId: parent || undefined,
      before,
    },
    buying,
  )
  if ('problem' in checked) {
    const { code, description } = checked.problem
    throw new ServiceError(...faults[code], description)
  }
  return {
    ...checked.purchase,
    number: line.lineItemNumber,
    friendlyName: line.friendlyName ?? undefined,
    partnerId: line.partnerIdOnRecord ?? undefined,
    provisioningContext: line.provisioningContext,
  }
}
