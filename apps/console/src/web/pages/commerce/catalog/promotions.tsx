import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OfferView, PossiblePurchase, PromotionView } from '../../../../shared/catalog.ts'
import { Mark } from '../../../ui/mark.tsx'
import { promotionWords } from '../words.ts'
import { eligibilityQuery } from './catalog-query.ts'
import classes from './promotions.module.css'

/** What {@link Promotions} shows. */
export interface PromotionsProps {
  readonly offer: OfferView
  /** Empty while nobody is chosen. */
  readonly customerId: string
  /** What would be bought; `undefined` while it cannot be. */
  readonly purchase: PossiblePurchase | undefined
  readonly value: string
  readonly onChange: (promotionId: string) => void
}

/** The promotions for an offer, and which of them the customer gets for this purchase. */
export function Promotions({ offer, customerId, purchase, value, onChange }: PromotionsProps) {
  const { data: eligibilities } = useQuery({
    ...eligibilityQuery(customerId, purchase ?? nothing),
    enabled: customerId !== '' && purchase !== undefined,
    placeholderData: before => before,
  })
  const eligibilityOf = (promotion: PromotionView) =>
    eligibilities?.find(({ promotionId }) => promotionId === promotion.id)
  return (
    <div className={classes.promotions}>
      <ul className={classes.list}>
        {offer.promotions.map(promotion => {
          const eligibility = eligibilityOf(promotion)
          return (
            <li key={promotion.id}>
              <strong>{promotion.name}</strong>: {promotionWords(promotion)}.{' '}
              {eligibility && (
                <Mark tone={eligibility.isEligible ? 'allowed' : 'neutral'}>
                  {eligibility.isEligible ? 'The customer gets it' : 'Not for this purchase'}
                </Mark>
              )}{' '}
              {eligibility?.reasons.join(' ')}
            </li>
          )
        })}
      </ul>
      {customerId !== '' && (
        <NativeSelect
          label="Promotion"
          className={classes.choice ?? ''}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          data={[
            { value: '', label: 'None' },
            ...offer.promotions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  )
}

const nothing: PossiblePurchase = {
  ...{ catalogItemId: '', quantity: 1, billingCycle: 'monthly', termDuration: '' },
}
