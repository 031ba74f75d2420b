import { createHash } from 'node:crypto'
import type { Schemas } from '@partnergate/client'
import type { LineChange, NewLine, Provisioning } from '../../shared/carts.ts'
import { problem } from '../problems/problem.ts'

type Cart = Schemas['Cart']
type Line = Schemas['CartLineItem']

/** A line of a cart with its place: `0`, and `0.1` for the second add-on of the first line. */
export interface PlacedLine {
  readonly id: string
  readonly line: Line
}

/** Every line of a cart, and after each the add-ons to it. */
export function placedLines({ lineItems }: Pick<Cart, 'lineItems'>): PlacedLine[] {
  return lineItems.flatMap((line, index) => [
    { id: String(index), line },
    ...(line.addonItems ?? []).map((addOn, place) => ({ id: `${index}.${place}`, line: addOn })),
  ])
}

/** Names what somebody saw of a cart: another text once anything in it is different. */
export function versionOf(cart: Cart): string {
  const { lastModifiedTimestamp, lineItems } = cart
  return digest([lastModifiedTimestamp, lineItems.map(line => wishOf(line))])
}

/** A short text that stands for a value. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}

/** A line as it is sent: what the service found out about it is its own. */
function wishOf({ pricing, error, addonItems, id, orderGroup, ...line }: Line): Line {
  return { ...line, ...(addonItems?.length && { addonItems: addonItems.map(wishOf) }) }
}

/** The lines with a new one at their end, or below the line that it adds to. @throws a problem (400) when there is no such line */
export function withLine(lines: readonly Line[], added: NewLine): Line[] {
  const line = lineOf(added)
  const wishes = lines.map(wishOf)
  if (added.addsTo === undefined) return [...wishes, line]
  const parent = wishes[Number(added.addsTo)]
  if (!parent) throw problem(400, 'addsTo: is no line of the cart.')
  const addonItems = [...(parent.addonItems ?? []), line]
  return wishes.map(one => (one === parent ? { ...parent, addonItems } : one))
}

/** The lines with one of them changed. @throws a problem (404) when there is no such line */
export function withChange(lines: readonly Line[], id: string, change: LineChange): Line[] {
  return replaced(lines, id, line => {
    const { version, termEnds, provisioning, ...rest } = change
    const changed = Object.entries(rest).filter(([, value]) => value !== undefined)
    return {
      ...line,
      ...(Object.fromEntries(changed) as Partial<Line>),
      ...(termEnds !== undefined && {
        customTermEndDate: termEnds === null ? null : `${termEnds}T00:00:00Z`,
      }),
      ...(provisioning && {
        provisioningContext: { ...line.provisioningContext, ...contextOf(provisioning) },
      }),
    }
  })
}

/** The lines without one of them, and without its add-ons. @throws a problem (404) when there is no such line */
export function withoutLine(lines: readonly Line[], id: string): Line[] {
  return replaced(lines, id, () => undefined)
}

/** The lines of some groups, to be put into a cart of their own. */
export function linesOfGroups(lines: readonly Line[], groups: readonly string[]): Line[] {
  return lines.filter(({ orderGroup }) => groups.includes(orderGroup ?? '')).map(wishOf)
}

function replaced(
  lines: readonly Line[],
  id: string,
  change: (line: Line) => Line | undefined,
): Line[] {
  const [index = '', place] = id.split('.')
  const line = lines[Number(index)]
  if (!line) throw problem(404, `The cart has no line ${id}.`)
  const other =
    place === undefined
      ? change(wishOf(line))
      : { ...wishOf(line), addonItems: replaced(line.addonItems ?? [], place, change) }
  return lines.flatMap(one => (one === line ? (other ?? []) : wishOf(one)))
}

function lineOf({ catalogItemId, quantity, billingCycle, termDuration, ...rest }: NewLine): Line {
  const { friendlyName, promotionId, provisioning } = rest
  return {
    ...{ catalogItemId, quantity, billingCycle, termDuration },
    ...(friendlyName && { friendlyName }),
    ...(promotionId && { promotionId }),
    ...(provisioning && { provisioningContext: contextOf(provisioning) }),
  }
}

function contextOf({ scope, subscriptionId, parentSubscriptionId }: Provisioning) {
  return {
    ...(scope && { scope }),
    ...(subscriptionId && { subscriptionId }),
    ...(parentSubscriptionId && { parentSubscriptionId }),
  }
}
