import { createSeed } from '../../seed/seed.ts'
import { azure } from './azure.ts'
import { legacy } from './legacy.ts'
import type { LicenseOffering, ProductOffering, SkuOffering } from './offering.ts'
import { onlineServices } from './online-services.ts'
import { software } from './software.ts'

export interface CatalogProduct extends ProductOffering {
  readonly id: string
  readonly items: readonly CatalogSku[]
}

export interface CatalogSku extends SkuOffering {
  readonly id: string
  readonly product: CatalogProduct
  /** What the SKU is provisioned as in the customer's tenant. */
  readonly provisioningId: string
  readonly availabilities: readonly CatalogAvailability[]
}

/** What is bought: a SKU in a market segment. */
export interface CatalogAvailability {
  readonly id: string
  readonly sku: CatalogSku
  readonly segment: string
  /** `product:sku:availability`, as carts and orders name it. */
  readonly catalogItemId: string
}

/** Licences of a SKU under the id that they are counted by. */
export interface CatalogLicense extends LicenseOffering {
  readonly id: string
  readonly name: string
}

/** The catalog is Microsoft's, the same for every partner: its ids don't hang on the tenant's seed. */
const seed = createSeed('catalog')

const prefixes: Readonly<Record<string, string>> = {
  OnlineServicesNCE: 'CFQ7TTC0',
  Azure: 'DZH318Z0',
}

export const catalog: readonly CatalogProduct[] = [...onlineServices, ...azure, ...software].map(
  createProduct,
)

function createProduct(offering: ProductOffering): CatalogProduct {
  const prefix = prefixes[offering.type.id] ?? 'DG7GMGF0'
  const made = offering.legacy
    ? seed.guid('offer', offering.title).toUpperCase()
    : prefix + seed.code(4, 'product', offering.title)
  const id = offering.id ?? made
  const items: CatalogSku[] = []
  const product: CatalogProduct = { ...offering, id, items }
  for (const [index, sku] of offering.skus.entries())
    items.push(createSku(product, sku, index, prefix))
  return product
}

function createSku(
  product: CatalogProduct,
  offering: SkuOffering,
  index: number,
  prefix: string,
): CatalogSku {
  const availabilities: CatalogAvailability[] = []
  const sku: CatalogSku = {
    ...offering,
    id: String(index + 1).padStart(4, '0'),
    product,
    provisioningId: seed.guid('license', offering.license?.partNumber ?? offering.title),
    availabilities,
  }
  for (const segment of offering.segments ?? ['commercial']) {
    const known = segment === 'commercial' ? offering.availabilityId : undefined
    const id = known ?? prefix + seed.code(4, 'availability', product.id, sku.id, segment)
    const catalogItemId = product.legacy ? product.id : `${product.id}:${sku.id}:${id}`
    availabilities.push({ id, sku, segment, catalogItemId })
  }
  return sku
}

/** What customers still have from the commerce before the new one; no list shows it. */
export const legacyCatalog: readonly CatalogProduct[] = legacy.map(createProduct)

const everything = [...catalog, ...legacyCatalog].flatMap(product => product.items)

const byCatalogItemId = new Map(
  everything
    .flatMap(sku => sku.availabilities)
    .map(availability => [availability.catalogItemId.toUpperCase(), availability]),
)

/**
 * Finds what is bought under an id: `product:sku:availability`, the id of a legacy offer, or `product:sku`, which is
 * that of a segment where the SKU is sold in it.
 */
export function findAvailability(
  catalogItemId: string,
  segment = 'commercial',
): CatalogAvailability | undefined {
  const id = catalogItemId.toUpperCase()
  const known = byCatalogItemId.get(id)
  if (known) return known
  const sku = everything.find(one => `${one.product.id}:${one.id}` === id)
  return sku?.availabilities.find(one => one.segment === segment) ?? sku?.availabilities[0]
}

/** The SKU with a title, in a segment where it is sold in it. */
export function availabilityTitled(
  title: string,
  segment: string,
): CatalogAvailability | undefined {
  const sku = everything.find(one => one.title === title)
  return sku?.availabilities.find(one => one.segment === segment) ?? sku?.availabilities[0]
}

/** What a trial becomes when it is paid for: the other SKU of its product. What is no trial stays as it is. */
export function paidAvailabilityOf(availability: CatalogAvailability): CatalogAvailability {
  const { sku, segment } = availability
  if (!sku.trial) return availability
  const paid = sku.product.items.find(one => !one.trial)
  return paid?.availabilities.find(one => one.segment === segment) ?? availability
}

/** Every availability that brings licences to the customer's tenant, without trials and add-ons. */
export const licensedAvailabilities: readonly CatalogAvailability[] = [
  ...byCatalogItemId.values(),
].filter(
  ({ sku, segment }) =>
    sku.license && !sku.trial && !sku.addOnTo && !sku.product.legacy && segment === 'commercial',
)

export const meteredAvailability: CatalogAvailability | undefined = [
  ...byCatalogItemId.values(),
].find(({ sku }) => sku.metered && !sku.product.legacy)

/** The licences of a SKU as a tenant counts them, or nothing where it brings none. */
export function licenseOf(sku: CatalogSku): CatalogLicense | undefined {
  return sku.license && { ...sku.license, id: sku.provisioningId, name: sku.title }
}

/** Id of a service in a licence; the same service has the same id in every licence. */
export function servicePlanId(serviceName: string): string {
  return seed.guid('service-plan', serviceName)
}
