import { Badge } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ProductView, SkuView } from '../../../../shared/catalog.ts'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { prerequisiteWords } from '../words.ts'
import { skusQuery } from './catalog-query.ts'
import { OfferForm } from './offer-form.tsx'
import classes from './product-skus.module.css'
import type { CatalogWish } from './use-catalog-wish.ts'

/** What {@link ProductSkus} shows. */
export interface ProductSkusProps {
  readonly product: ProductView
  readonly wish: CatalogWish
}

/** The SKUs of a product: what they ask for, and how they are bought. */
export function ProductSkus({ product, wish }: ProductSkusProps) {
  const query = useQuery(skusQuery(wish, product.id))
  return (
    <Answer query={query} what="SKUs" lines={5}>
      {skus =>
        skus.length === 0 ? (
          <Empty title="No SKU is sold here">Look in another segment.</Empty>
        ) : (
          <ul className={classes.list}>
            {skus.map(sku => (
              <li key={sku.id} className={classes.sku}>
                <h4 className={classes.title}>
                  {sku.title}{' '}
                  {sku.isTrial && (
                    <Badge variant="light" size="sm">
                      Trial
                    </Badge>
                  )}
                </h4>
                <p className={classes.facts}>{factsOf(sku).join(' · ')}</p>
                {sku.offers.length > 0 ? (
                  <OfferForm productId={product.id} sku={sku} wish={wish} />
                ) : (
                  <p className={classes.facts}>It cannot be bought at present.</p>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  )
}

function factsOf({ minimum, maximum, prerequisites, addsTo }: SkuView): string[] {
  const count = new Intl.NumberFormat()
  return [
    maximum === undefined
      ? `from ${count.format(minimum)}`
      : `${count.format(minimum)} to ${count.format(maximum)}`,
    ...(prerequisites.length > 0
      ? [`needs ${prerequisites.map(prerequisiteWords).join(', ')}`]
      : []),
    ...(addsTo ? [`adds to ${addsTo.map(({ title }) => title).join(' or ')}`] : []),
  ]
}
