import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import type { CatalogSku } from '../catalog/catalog.ts'
import { currencyIn, productOf, skuOf } from '../catalog/shop.ts'

/** Regions of Azure where the mock has no capacity left. */
const soldOut = ['japanwest', 'brazilsoutheast']

/** Whether something of the catalog can be had where it is wanted. */
export const inventoryHandlers: Handlers<'products.checkInventory'> = {
  'products.checkInventory'({ parameters, body }) {
    currencyIn(parameters.country)
    const region = body.inventoryContext?.armRegionName?.toLowerCase()
    const skus = body.targetItems.flatMap(({ productId, skuId }) =>
      skuId === undefined ? productOf(productId).items : [skuOf(productId, skuId)],
    )
    return { data: skus.map(sku => renderItem(sku, region)) }
  },
}

function renderItem(
  { id, product, prerequisites }: CatalogSku,
  region: string | undefined,
): components['schemas']['InventoryItem'] {
  const isRestricted =
    region !== undefined && soldOut.includes(region) && prerequisites?.includes('InventoryCheck')
  const restriction = {
    reasonCode: 'NotAvailableForSubscription',
    description: `Restriction identified of type 'Location' with values '${region}'.`,
    properties: { type: 'Location', values: region ?? '' },
  }
  return {
    ...{ productId: product.id, skuId: id, isRestricted: isRestricted ?? false },
    restrictions: isRestricted ? [restriction] : [],
  }
}
