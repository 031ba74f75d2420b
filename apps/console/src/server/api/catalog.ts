import type { PartnerCenter, Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  catalogPlace,
  catalogViews,
  type EligibilityView,
  type ListPriceView,
  type ProductView,
  possiblePurchase,
  type SkuView,
  segments,
} from '../../shared/catalog.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { offerView, productView, promotionView, skuView } from '../shop/catalog-views.ts'
import { priceSheet } from '../shop/price-sheets.ts'
import { type Shelf, shelfOf } from '../shop/shelf.ts'
import { customerId, read } from './read.ts'

const segment = z.enum(segments).optional()
const listQuery = catalogPlace.and(z.object({ view: z.enum(catalogViews), segment }))
const skusQuery = catalogPlace.and(z.object({ segment }))
const pricesQuery = z.object({
  view: z.enum(catalogViews),
  market: z.string().regex(/^[A-Z]{2}$/, 'is two capital letters, such as US'),
})
const ofProduct = z.object({ productId: z.string().regex(/^[\w-]{1,40}$/, 'is no product') })

/** `/api/catalog`: what is sold, to a customer or in a country. */
export function catalogApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/products', read('query', listQuery), async c => {
      const { view, segment, ...place } = c.req.valid('query')
      const found = await shelfOf(c.var.session.client, place).products(view, segment)
      return c.json<readonly ProductView[]>(found.map(productView))
    })
    .get('/products/:productId', read('param', ofProduct), read('query', skusQuery), async c => {
      const { client } = c.var.session
      const { segment, ...place } = c.req.valid('query')
      const { productId } = c.req.valid('param')
      const shelf = shelfOf(client, place)
      const skus = await shelf.skus(productId, segment)
      const promotionsIn = createPromotionsIn(client)
      const views = await Promise.all(
        skus.map(async sku => {
          const [availabilities, addsTo] = await Promise.all([
            shelf.availabilities(productId, sku.id, segment),
            basesOf(shelf, sku.dynamicAttributes?.prerequisiteSkus ?? []),
          ])
          const offers = availabilities
            .filter(({ isPurchasable = true }) => isPurchasable)
            .map(async one => {
              const promotions = await promotionsIn(one.country ?? '', one.segment ?? '')
              const named = promotions.flatMap(
                promotion => promotionView(promotion, { id: sku.id, productId }) ?? [],
              )
              return offerView(one, sku, named)
            })
          return skuView(sku, await Promise.all(offers), addsTo)
        }),
      )
      return c.json<readonly SkuView[]>(views)
    })
    .get('/prices/:productId', read('param', ofProduct), read('query', pricesQuery), async c => {
      const { partner, client } = c.var.session
      const sheet = await priceSheet(partner, client, c.req.valid('query'))
      return c.json<readonly ListPriceView[]>(sheet.get(c.req.valid('param').productId) ?? [])
    })
    .post(
      '/:customerId/eligibility',
      read('param', z.object({ customerId })),
      read('json', possiblePurchase),
      async c => {
        const { items } = await c.var.session.client.customers.promotionEligibilities.create({
          ...c.req.valid('param'),
          body: { items: [{ id: 0, ...c.req.valid('json') }] },
        })
        const found = items?.flatMap(({ eligibilities = [] }) => eligibilities) ?? []
        return c.json<readonly EligibilityView[]>(
          found.map(({ promotionId = '', isEligible = false, errors }) => ({
            promotionId,
            isEligible,
            reasons: (errors ?? []).map(({ type, description }) => description || type),
          })),
        )
      },
    )
}

/** The products of which an add-on needs one; its SKU names them as `product:sku`. */
async function basesOf(
  shelf: Shelf,
  skus: readonly string[],
): Promise<NonNullable<SkuView['addsTo']>> {
  const ids = [...new Set(skus.map(sku => sku.split(':')[0] ?? sku))].slice(0, 20)
  return Promise.all(
    ids.map(async productId => {
      // One that is no longer sold is named by its id.
      const product = await shelf.product(productId).catch(() => undefined)
      return { productId, title: product?.title || productId }
    }),
  )
}

/** The promotions of a country and a segment, each asked for once. */
function createPromotionsIn(client: PartnerCenter) {
  const asked = new Map<string, Promise<readonly Schemas['ProductPromotion'][]>>()
  return (country: string, segment: string) => {
    const key = `${country} ${segment}`
    const known = asked.get(key)
    if (known) return known
    const answer = client.productPromotions
      .list({ country, segment })
      .then(({ items }) => items)
      // What is sold is worth showing without them.
      .catch(() => [])
    asked.set(key, answer)
    return answer
  }
}
