import { isPartnerCenterError, type PartnerCenter, type Schemas } from '@partnergate/client'

/** What the catalog says of an item that a cart names. */
export interface Item {
  readonly sku: Schemas['Sku']
  readonly availability: Schemas['Availability']
}

/** Finds items of a customer's catalog, each once for as long as the finder lives. */
export type FindItem = (customerId: string, catalogItemId: string) => Promise<Item | undefined>

const most = 500
const finders = new WeakMap<PartnerCenter, FindItem>()

/** The finder of somebody's client. The catalog changes by the month, and a session lives for hours. */
export function itemsOf(client: PartnerCenter): FindItem {
  const known = finders.get(client)
  if (known) return known
  const finder = createFindItem(client)
  finders.set(client, finder)
  return finder
}

function createFindItem(client: PartnerCenter): FindItem {
  const found = new Map<string, Promise<Item | undefined>>()
  return (customerId, catalogItemId) => {
    const key = `${customerId} ${catalogItemId}`.toLowerCase()
    const known = found.get(key)
    if (known) return known
    const item = ask(client, customerId, catalogItemId)
    if (found.size >= most) found.delete(found.keys().next().value ?? '')
    found.set(key, item)
    item.catch(() => found.delete(key))
    return item
  }
}

/** An item that the catalog doesn't have is shown by its id; the cart says what is wrong with it. */
async function ask(
  { customers: { products } }: PartnerCenter,
  customerId: string,
  catalogItemId: string,
): Promise<Item | undefined> {
  const [productId = '', skuId = '', availabilityId = ''] = catalogItemId.split(':')
  if (availabilityId === '') return undefined
  const names = { customerId, productId, skuId }
  try {
    const [sku, availability] = await Promise.all([
      products.skus.get(names),
      products.skus.availabilities.get({ ...names, availabilityId }),
    ])
    return { sku, availability }
  } catch (error) {
    if (isPartnerCenterError(error) && isAbsent.has(error.code)) return undefined
    throw error
  }
}

const isAbsent = new Set(['ERR_NOT_FOUND', 'ERR_BAD_REQUEST', 'ERR_FORBIDDEN'])
