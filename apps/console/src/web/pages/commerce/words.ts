import type { Money } from '../../../shared/carts.ts'
import type { CatalogViewId, PromotionView } from '../../../shared/catalog.ts'

/** Names of the catalog's parts. */
export const viewNames: Readonly<Record<CatalogViewId, string>> = {
  OnlineServices: 'Online services',
  Azure: 'Azure plans',
  AzureReservations: 'Azure reservations',
  Software: 'Software',
  MarketplaceSaaS: 'Marketplace',
}

const units: Readonly<Record<string, string>> = { D: 'day', M: 'month', Y: 'year' }

/** A length of time in words: `1 year`. */
export function termWords(duration: string): string {
  const [, count, unit = ''] = /^P(\d+)([DMY])$/.exec(duration) ?? []
  const name = units[unit]
  return count && name ? `${count} ${name}${count === '1' ? '' : 's'}` : duration
}

const cycles: Readonly<Record<string, string>> = {
  monthly: 'billed monthly',
  annual: 'billed yearly',
  biennial: 'billed every two years',
  triennial: 'billed every three years',
  one_time: 'paid at once',
  none: 'not billed',
}

/** How often something is billed, in words. */
export function cycleWords(cycle: string): string {
  return cycles[cycle] ?? cycle
}

const prerequisites: Readonly<Record<string, string>> = {
  MicrosoftCustomerAgreement: 'Microsoft Customer Agreement',
  MicrosoftCloudAgreement: 'Microsoft Cloud Agreement',
  AzureSubscriptionRegistration: 'a registered Azure subscription',
  InventoryCheck: 'capacity in the region',
}

/** What has to be done before something can be bought, in words. */
export function prerequisiteWords(id: string): string {
  return prerequisites[id] ?? id
}

/** An amount as people write it; every decimal that the service gave counts. */
export function money({ amount, currency }: Money): string {
  try {
    const format = { style: 'currency', currency, maximumFractionDigits: 6 } as const
    return new Intl.NumberFormat(undefined, format).format(amount as `${number}`)
  } catch {
    return `${amount} ${currency}`
  }
}

/** What a promotion lets off, and on what conditions. */
export function promotionWords(promotion: PromotionView): string {
  const { discount, duration, billingCycle, seats, firstPurchaseOnly } = promotion
  const { minimum, maximum } = seats ?? {}
  return [
    discount !== '' && `${percent(discount)} off`,
    `${termWords(duration)}, ${cycleWords(billingCycle)}`,
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum} seats`,
    minimum !== undefined && maximum === undefined && `from ${minimum} seats`,
    firstPurchaseOnly && 'first purchase only',
  ]
    .filter(Boolean)
    .join(', ')
}

function percent(part: string): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 2 }).format(
    part as `${number}`,
  )
}
