import { catalog } from '../../service/catalog/catalog.ts'
import { currencyOf } from '../../service/catalog/countries.ts'
import { unitPrice } from '../../service/catalog/pricing.ts'
import { csv } from './csv.ts'

/** Views of the catalog that price sheets are made of. */
const catalogViews: Readonly<Record<string, string>> = {
  azure_consumption: 'Azure',
  azure_reservations: 'AzureReservations',
  updatedlicensebased: 'OnlineServices',
  software: 'Software',
  marketplace: 'MarketplaceSaaS',
}

/** What the catalog sells in a view, a line for each term and billing plan. The columns are those of the documentation. */
export function priceSheet(market: string, view: string, from: string): Blob {
  const currency = currencyOf(market)?.code ?? 'USD'
  const header = [
    'ProductTitle',
    'ProductId',
    'SkuId',
    'SkuTitle',
    'Publisher',
    'SkuDescription',
    'UnitOfMeasure',
    'TermDuration',
    'BillingPlan',
    'Market',
    'Currency',
    'UnitPrice',
    'PricingTierRangeMin',
    'PricingTierRangeMax',
    'EffectiveStartDate',
    'EffectiveEndDate',
    'Tags',
    'ERP Price',
  ]
  const rows = availabilitiesIn(view).flatMap(availability => {
    const { sku } = availability
    const { product } = sku
    return sku.terms.flatMap(({ duration, cycles }) =>
      cycles.map(cycle => {
        const price = unitPrice(availability, duration, cycle, market)
        return [
          product.title,
          product.id,
          sku.id,
          sku.title,
          product.publisher ?? 'Microsoft Corporation',
          product.description,
          '',
          duration,
          cycle,
          market,
          currency,
          price,
          '',
          '',
          from,
          '9999-12-31T23:59:59.9999999Z',
          '',
          price,
        ]
      }),
    )
  })
  return csv([header, ...rows])
}

/** Who may buy what. Nothing is documented of the columns. */
export function offerMatrix(): Blob {
  const rows = catalog.flatMap(product =>
    product.items.flatMap(sku =>
      sku.availabilities.map(({ catalogItemId, segment }) => [catalogItemId, sku.title, segment]),
    ),
  )
  return csv([['OfferId', 'OfferDisplayName', 'Segment'], ...rows])
}

const countries = ['AU', 'BR', 'CA', 'CH', 'DE', 'GB', 'IN', 'JP', 'SE', 'US']

/** What a unit of each currency is worth in US dollars. */
export function exchangeRates(month: string): Blob {
  const rows = countries.flatMap(country => {
    const currency = currencyOf(country)
    return currency ? [[currency.code, 1 / currency.rate, month]] : []
  })
  return csv([['CurrencyCode', 'USDPerUnit', 'Month'], ...rows])
}

function availabilitiesIn(view: string) {
  const wanted = catalogViews[view.toLowerCase()]
  return catalog
    .filter(product => wanted !== undefined && product.views.includes(wanted))
    .flatMap(product => product.items)
    .flatMap(sku => sku.availabilities)
    .filter(({ segment }) => segment === 'commercial')
}
