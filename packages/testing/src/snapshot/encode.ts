import { stringify, unflatten } from 'devalue'
import { catalog, legacyCatalog } from '../service/catalog/catalog.ts'

/** Things of the catalog, which stores hold by reference; a snapshot names them, since the catalog is the same for all. */
const named = new Map<string, object>(
  [...catalog, ...legacyCatalog]
    .flatMap(product => [
      product,
      ...product.items,
      ...product.items.flatMap(sku => sku.availabilities),
    ])
    .map(thing => [nameOf(thing), thing]),
)
const names = new Map([...named].map(([name, thing]) => [thing, name]))

type CatalogThing = (typeof catalog)[number] | Sku | Sku['availabilities'][number]
type Sku = (typeof catalog)[number]['items'][number]

function nameOf(thing: CatalogThing): string {
  if ('catalogItemId' in thing) return thing.catalogItemId
  return 'product' in thing ? `${thing.product.id}:${thing.id}` : `product ${thing.id}`
}

/**
 * Data as JSON that holds maps, sets, dates, `undefined` and what is referred to twice.
 *
 * @throws TypeError naming the store when there is something in it that is no data
 */
export function encode(path: string, value: unknown): unknown {
  try {
    const Catalog = (thing: unknown) => names.get(thing as object)
    return JSON.parse(stringify(value, { Catalog }))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new TypeError(`The state ${path} can't be put in a snapshot: ${reason}`, { cause })
  }
}

/** @throws Error when it is nothing that `encode` made */
export function decode(encoded: unknown): unknown {
  return unflatten(encoded as unknown[], {
    Catalog(name: string) {
      const thing = named.get(name)
      if (thing) return thing
      throw new Error(`The catalog has no ${name}`)
    },
  })
}
