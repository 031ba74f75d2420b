import type { CatalogAvailability } from '../catalog/catalog.ts'
import { availabilityTitled, findAvailability } from '../catalog/catalog.ts'

/** What a subscription of a product can become, in its own segment. */
export function targetsOf({ sku, segment }: CatalogAvailability): CatalogAvailability[] {
  return (sku.upgradesTo ?? []).flatMap(title => availabilityTitled(title, segment) ?? [])
}

/** The target that a request names, as `product:sku` or with the availability, where there is a way to it. */
export function targetNamed(
  source: CatalogAvailability,
  catalogItemId: string,
): CatalogAvailability | undefined {
  const named = findAvailability(catalogItemId, source.segment)
  return targetsOf(source).find(target => target === named)
}
