import { useSearchParams } from 'react-router'
import {
  type CatalogPlace,
  type CatalogViewId,
  catalogPlace,
  catalogViews,
  type Segment,
  segments,
} from '../../../../shared/catalog.ts'

/** What of the catalog is wanted. The address keeps it. */
export interface CatalogWish {
  readonly place: CatalogPlace
  readonly view: CatalogViewId
  readonly segment: Segment | undefined
  /** What titles and descriptions contain. */
  readonly search: string
  /** The product that is opened. */
  readonly product: string | undefined
}

type Name = 'customer' | 'country' | 'view' | 'segment' | 'search' | 'product'

/** What the address asks for, and how to ask for something else; an empty text takes away. */
export function useCatalogWish(): [CatalogWish, (change: Partial<Record<Name, string>>) => void] {
  const [query, setQuery] = useSearchParams()
  const view = query.get('view')
  const segment = query.get('segment')
  const wish: CatalogWish = {
    place: placeOf(query),
    view: catalogViews.find(known => known === view) ?? 'OnlineServices',
    segment: segments.find(known => known === segment),
    search: query.get('search') ?? '',
    product: query.get('product') ?? undefined,
  }
  const change = (wanted: Partial<Record<Name, string>>) =>
    setQuery(
      before => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(wanted)) {
          if (value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return [wish, change]
}

function placeOf(query: URLSearchParams): CatalogPlace {
  const named = catalogPlace.safeParse({
    ...(query.has('customer') && { customerId: query.get('customer') }),
    country: query.get('country') ?? 'US',
  })
  return named.success ? named.data : { country: 'US' }
}
