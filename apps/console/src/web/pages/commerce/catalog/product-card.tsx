import { Button } from '@mantine/core'
import { useId } from 'react'
import type { ProductView } from '../../../../shared/catalog.ts'
import { Record } from '../../../ui/record.tsx'
import classes from './product-card.module.css'
import { ProductSkus } from './product-skus.tsx'
import type { CatalogWish } from './use-catalog-wish.ts'

/** What a {@link ProductCard} shows. */
export interface ProductCardProps {
  readonly product: ProductView
  readonly wish: CatalogWish
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** A product; opened, with its SKUs. */
export function ProductCard({ product, wish, isOpen, onToggle }: ProductCardProps) {
  const { id, title, description, type, publisher } = product
  const skusId = useId()
  return (
    <Record
      name={title}
      mark={
        <Button
          size="xs"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={skusId}
          aria-label={`${isOpen ? 'Close' : 'Open'} ${title}`}
          onClick={() => onToggle(!isOpen)}
        >
          {isOpen ? 'Close' : 'Open'}
        </Button>
      }
    >
      <div className={classes.about}>
        {description !== '' && <p>{description}</p>}
        <p className={classes.facts}>{[publisher, type, id].filter(Boolean).join(' · ')}</p>
      </div>
      <div id={skusId} hidden={!isOpen}>
        {isOpen && <ProductSkus product={product} wish={wish} />}
      </div>
    </Record>
  )
}
