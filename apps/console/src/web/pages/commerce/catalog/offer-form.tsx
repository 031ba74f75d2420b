import { Anchor, Button, NativeSelect, NumberInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { Link } from 'react-router'
import type { SkuView } from '../../../../shared/catalog.ts'
import { useDraft } from '../../../data/use-draft.ts'
import { Failed } from '../../../states/failed.tsx'
import { cartOf } from '../paths.ts'
import { cycleWords, termWords } from '../words.ts'
import { type OfferDraft, planOf, plansOf, purchaseOf, quantityProblem } from './offer-draft.ts'
import classes from './offer-form.module.css'
import { Promotions } from './promotions.tsx'
import { ReservationFields } from './reservation-fields.tsx'
import { UnitPrice } from './unit-price.tsx'
import { useAddLine } from './use-add-line.ts'
import { useBases } from './use-bases.ts'
import type { CatalogWish } from './use-catalog-wish.ts'

/** What an {@link OfferForm} is for. */
export interface OfferFormProps {
  readonly productId: string
  readonly sku: SkuView
  readonly wish: CatalogWish
}

/** How a SKU is bought: for whom, how many, for how long. The draft is kept until it is in the cart. */
export function OfferForm({ productId, sku, wish }: OfferFormProps) {
  const { place, view } = wish
  const customerId = 'customerId' in place ? place.customerId : ''
  const [first] = sku.offers
  const draft = useDraft<OfferDraft>(`offer ${customerId} ${first?.catalogItemId}`, {
    item: first?.catalogItemId ?? '',
    ...{ plan: '', quantity: sku.minimum, promotionId: '', base: '', scope: 'shared', azure: '' },
  })
  const add = useAddLine(customerId)
  const bases = useBases(customerId, sku.addsTo)
  const { value, change } = draft
  const offer = sku.offers.find(({ catalogItemId }) => catalogItemId === value.item) ?? first
  if (!offer) return null
  const base = bases.find(({ id }) => id === value.base)?.id ?? bases[0]?.id ?? ''
  const plan = planOf(offer, value.plan)
  const problem = quantityProblem(value.quantity, sku)
  const purchase = problem === undefined && plan && purchaseOf(offer, plan, value)

  function submit(event: FormEvent) {
    event.preventDefault()
    // Another segment has other promotions.
    const isOffered = offer?.promotions.some(({ id }) => id === value.promotionId)
    const chosen = { ...value, base, ...(!isOffered && { promotionId: '' }) }
    if (purchase) add.send({ sku, purchase, value: chosen }, draft.clear)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={`Buy ${sku.title}`}>
      <div className={classes.fields}>
        {sku.offers.length > 1 && (
          <NativeSelect
            label="Segment"
            value={offer.catalogItemId}
            onChange={({ currentTarget }) => change({ item: currentTarget.value })}
            data={sku.offers.map(({ catalogItemId, segment }) => ({
              value: catalogItemId,
              label: segment,
            }))}
          />
        )}
        <NativeSelect
          label="Term and billing"
          value={plan?.id ?? ''}
          onChange={({ currentTarget }) => change({ plan: currentTarget.value })}
          data={plansOf(offer).map(({ id, termDuration, billingCycle }) => ({
            value: id,
            label: `${termWords(termDuration)}, ${cycleWords(billingCycle)}`,
          }))}
        />
        <NumberInput
          label="Quantity"
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          value={value.quantity}
          error={problem}
          onChange={quantity => change({ quantity })}
        />
        {bases.length > 0 && (
          <NativeSelect
            label="Adds to"
            value={base}
            onChange={({ currentTarget }) => change({ base: currentTarget.value })}
            data={bases.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        {sku.asks.length > 0 && customerId !== '' && (
          <ReservationFields
            customerId={customerId}
            asks={sku.asks}
            draft={value}
            onChange={change}
          />
        )}
      </div>
      {plan && <UnitPrice {...{ productId, view, skuId: sku.id, offer, plan }} />}
      {offer.promotions.length > 0 && (
        <Promotions
          offer={offer}
          customerId={customerId}
          purchase={purchase || undefined}
          value={value.promotionId}
          onChange={promotionId => change({ promotionId })}
        />
      )}
      {customerId === '' ? (
        <p className={classes.hint}>Choose a customer above, to put it into their cart.</p>
      ) : (
        <div className={classes.actions}>
          <Button type="submit" loading={add.isPending}>
            Add to cart
          </Button>
          <span role="status" className={classes.hint}>
            {add.data && (
              <>
                In the cart.{' '}
                <Anchor component={Link} to={cartOf(customerId, add.data.id)} inherit>
                  Go to the cart
                </Anchor>
              </>
            )}
          </span>
        </div>
      )}
      {add.error && <Failed error={add.error} onRetry={add.again} />}
    </form>
  )
}
