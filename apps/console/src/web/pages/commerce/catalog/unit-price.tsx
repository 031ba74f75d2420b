import { useQuery } from '@tanstack/react-query'
import type { CatalogViewId, OfferView } from '../../../../shared/catalog.ts'
import { cycleWords, money } from '../words.ts'
import { pricesQuery } from './catalog-query.ts'
import type { Plan } from './offer-draft.ts'
import classes from './offer-form.module.css'

/** What a {@link UnitPrice} is of. */
export interface UnitPriceProps {
  readonly productId: string
  readonly view: CatalogViewId
  readonly skuId: string
  readonly offer: OfferView
  readonly plan: Plan
}

/** What a unit costs by the price sheet; the cart tells what it costs this customer. */
export function UnitPrice({ productId, view, skuId, offer, plan }: UnitPriceProps) {
  const { data: prices, isLoading } = useQuery(pricesQuery(productId, offer.country, view))
  const price = prices?.find(
    one =>
      one.skuId === skuId &&
      one.termDuration === plan.termDuration &&
      one.billingCycle === plan.billingCycle &&
      (one.segment ?? 'commercial') === offer.segment,
  )
  if (isLoading) return <p className={classes.hint}>Looking up the price…</p>
  return (
    <p className={classes.hint}>
      {price ? (
        <>
          <strong>{money(price)}</strong> each, {cycleWords(plan.billingCycle)}, by the price sheet
          of this month.
        </>
      ) : (
        'The cart tells what it costs.'
      )}
    </p>
  )
}
