import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { RecordList } from '../../../ui/record.tsx'
import { openCartQuery } from '../cart/cart-query.ts'
import { cartOf } from '../paths.ts'
import { Aisles } from './aisles.tsx'
import classes from './catalog-page.module.css'
import { productsQuery } from './catalog-query.ts'
import { ProductCard } from './product-card.tsx'
import { type CatalogWish, useCatalogWish } from './use-catalog-wish.ts'

/** What can be sold, to a customer or in a country: products, their SKUs, and how to put them into the cart. */
export default function CatalogPage() {
  const [wish, change] = useCatalogWish()
  const customerId = 'customerId' in wish.place ? wish.place.customerId : ''
  return (
    <>
      <PageTitle
        title="Catalog"
        lead="What can be ordered. Choose whom it is for, and fill their cart."
        actions={customerId !== '' && <CartLink customerId={customerId} />}
      />
      <Aisles wish={wish} onChange={change} />
      <Products wish={wish} onOpen={product => change({ product })} />
    </>
  )
}

function Products({ wish, onOpen }: ProductsProps) {
  const query = useQuery(productsQuery(wish))
  const words = wish.search.toLowerCase().split(/\s+/).filter(Boolean)
  return (
    <Answer query={query} what="products" lines={12}>
      {products => {
        const found = products.filter(({ title, description, publisher }) => {
          const text = `${title} ${description} ${publisher}`.toLowerCase()
          return words.every(word => text.includes(word))
        })
        return (
          <>
            <p role="status" className={classes.count}>
              {found.length} {found.length === 1 ? 'product' : 'products'}
            </p>
            {found.length === 0 ? (
              <Empty title={products.length === 0 ? 'Nothing is sold here' : 'No such product'}>
                {products.length === 0
                  ? 'Look in another part of the catalog, or in another segment.'
                  : 'Search for another word.'}
              </Empty>
            ) : (
              <RecordList items={found} title="Products">
                {product => (
                  <ProductCard
                    product={product}
                    wish={wish}
                    isOpen={product.id === wish.product}
                    onToggle={isOpen => onOpen(isOpen ? product.id : '')}
                  />
                )}
              </RecordList>
            )}
          </>
        )
      }}
    </Answer>
  )
}

interface ProductsProps {
  readonly wish: CatalogWish
  /** Gets an empty text when the product is closed. */
  readonly onOpen: (productId: string) => void
}

function CartLink({ customerId }: { readonly customerId: string }) {
  const { data } = useQuery(openCartQuery(customerId))
  const count = data?.cart?.lines.length ?? 0
  return (
    <Button component={Link} to={cartOf(customerId)} variant={count > 0 ? 'filled' : 'default'}>
      Cart ({count})
    </Button>
  )
}
