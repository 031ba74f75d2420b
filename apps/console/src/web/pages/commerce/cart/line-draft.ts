import { type CartLineView, type LineChange, lineChange } from '../../../../shared/carts.ts'
import { quantityProblem } from '../catalog/offer-draft.ts'

/** A line as a form shows it. */
export interface LineDraft {
  readonly quantity: number | string
  /** Term and billing cycle: `P1Y monthly`. */
  readonly plan: string
  readonly friendlyName: string
  readonly promotionId: string
  /** A day in ISO 8601; empty for the end that the term's length gives. */
  readonly termEnds: string
  readonly scope: string
  readonly azure: string
  readonly isAttested: boolean
}

/** A line's values for its form. */
export function draftOf(line: CartLineView): LineDraft {
  const { quantity, term, billingCycle, friendlyName, promotion, termEnds, provisioning } = line
  return {
    ...{ quantity, friendlyName, plan: `${term} ${billingCycle}` },
    ...{ promotionId: promotion?.id ?? '', termEnds: termEnds ?? '' },
    ...{ scope: provisioning.scope ?? 'shared', azure: provisioning.subscriptionId ?? '' },
    isAttested: false,
  }
}

/** What is to be changed, or what is wrong with the quantity; neither where the form says what the line says. */
export function changeOf(
  draft: LineDraft,
  line: CartLineView,
): { readonly change?: Omit<LineChange, 'version'>; readonly problem?: string } {
  const problem = quantityProblem(draft.quantity, line)
  const before = draftOf(line)
  const is = (name: keyof LineDraft) => draft[name] !== before[name]
  if (problem !== undefined && is('quantity')) return { problem }
  const [termDuration, billingCycle] = draft.plan.split(' ')
  const wish = {
    version: 'seen',
    ...(is('quantity') && { quantity: draft.quantity }),
    ...(is('plan') && { termDuration, billingCycle }),
    ...(is('friendlyName') && { friendlyName: draft.friendlyName }),
    ...(is('promotionId') && { promotionId: draft.promotionId || null }),
    ...(is('termEnds') && { termEnds: draft.termEnds || null }),
    ...((is('scope') || is('azure')) && {
      provisioning: {
        ...line.provisioning,
        scope: draft.scope,
        ...(draft.azure !== '' && { subscriptionId: draft.azure.trim() }),
      },
    }),
    ...(draft.isAttested && { attestationAccepted: true }),
  }
  if (Object.keys(wish).length === 1) return {}
  const { data, error } = lineChange.safeParse(wish)
  if (!data) return { problem: error.issues[0]?.message ?? 'is wrong' }
  const { version, ...change } = data
  return { change }
}
