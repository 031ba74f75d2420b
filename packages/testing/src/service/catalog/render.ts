import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { CatalogAvailability, CatalogProduct, CatalogSku } from './catalog.ts'
import { catalog } from './catalog.ts'
import type { Currency } from './countries.ts'
import type { TermOffering } from './offering.ts'

type Schemas = components['schemas']

export function renderProduct(product: CatalogProduct, country: string): Schemas['Product'] {
  const { id, title, description, type, publisher = 'Microsoft Corporation' } = product
  const { subType } = type
  return {
    id,
    title,
    description,
    productType: {
      id: type.id,
      displayName: type.id,
      ...(subType && { subType: { id: subType, displayName: subType } }),
    },
    isMicrosoftProduct: product.publisher === undefined,
    publisherName: publisher,
    links: {
      skus: linkTo(`/products/${id}/skus?country=${country}`),
      self: linkTo(`/products/${id}?country=${country}`),
    },
  }
}

export function renderSku(sku: CatalogSku, country: string): Schemas['Sku'] {
  const { product } = sku
  const path = `/products/${product.id}/skus/${sku.id}`
  return {
    id: sku.id,
    productId: product.id,
    title: sku.title,
    description: sku.title,
    minimumQuantity: sku.minimum ?? 1,
    maximumQuantity: sku.maximum,
    isTrial: sku.trial ?? false,
    supportedBillingCycles: [...new Set(sku.terms.flatMap(term => term.cycles))],
    purchasePrerequisites: [...(sku.prerequisites ?? ['MicrosoftCustomerAgreement'])],
    inventoryVariables: [],
    provisioningVariables: [...(sku.provisioningVariables ?? [])],
    actions: ['Refund'],
    dynamicAttributes: {
      isMicrosoftProduct: product.publisher === undefined,
      hasConstraints: sku.maximum < 10_000,
      isAddon: sku.addOnTo !== undefined,
      prerequisiteSkus: prerequisiteSkus(sku),
      ...(sku.license && { provisioningId: sku.provisioningId }),
      internal: false,
    },
    links: {
      availabilities: linkTo(`${path}/availabilities?country=${country}`),
      self: linkTo(`${path}?country=${country}`),
    },
  }
}

/** SKUs of which an add-on needs one, as `product:sku`. */
export function prerequisiteSkus(sku: CatalogSku): string[] {
  return catalog
    .filter(product => product.title === sku.addOnTo)
    .flatMap(product => product.items.map(item => `${product.id}:${item.id}`))
}

export function renderAvailability(
  availability: CatalogAvailability,
  country: string,
  currency: Currency,
): Schemas['Availability'] {
  const { id, sku, segment, catalogItemId } = availability
  const { product } = sku
  return {
    id,
    productId: product.id,
    skuId: sku.id,
    catalogItemId,
    defaultCurrency: { code: currency.code, symbol: currency.symbol },
    segment,
    country,
    isPurchasable: true,
    isRenewable: sku.license !== undefined && !sku.trial,
    renewalInstructions: [],
    terms: sku.terms.map(term => renderTerm(availability, term)),
    product: renderProduct(product, country),
    sku: renderSku(sku, country),
    links: {
      self: linkTo(
        `/products/${product.id}/skus/${sku.id}/availabilities/${id}?country=${country}`,
      ),
    },
  }
}

const lengths = { P1M: 'One-Month', P1Y: 'One-Year', P3Y: 'Three-Year' } as const

function renderTerm({ id, sku }: CatalogAvailability, { duration, cycles }: TermOffering) {
  return {
    id: `${id.slice(-4)}${duration}`.toLowerCase(),
    duration,
    description: `${lengths[duration]} commitment for ${cycles.join('/')} billing`,
    ...(cycles[0] === 'one_time'
      ? {}
      : { billingCycle: cycles.includes('annual') ? 'Annual' : 'Monthly' }),
    renewalOptions: [
      { renewToId: `${sku.product.id}:${sku.id}`, isAutoRenewable: true, termDuration: duration },
    ],
    cancellationPolicies: [
      { refundOptions: [{ sequenceId: 0, type: 'Full', expiresAfter: 'P7D' }] },
    ],
  }
}
