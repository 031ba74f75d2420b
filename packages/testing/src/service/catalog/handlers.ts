import type { Call, Handlers } from '../../protocol/call.ts'
import type { CatalogView } from './answers.ts'
import {
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listProducts,
  listSkus,
} from './answers.ts'

type Browsing =
  | 'products.list'
  | 'products.get'
  | 'products.skus.list'
  | 'products.skus.get'
  | 'products.skus.availabilities.list'
  | 'products.skus.availabilities.get'

type ForCustomer = `customers.${Browsing}`

const chosen = ({ parameters, url }: Call<Browsing>): CatalogView => ({
  country: parameters.country.toUpperCase(),
  url,
})

const customers = ({ parameters, url, state }: Call<ForCustomer>): CatalogView => ({
  country: state.customers.get(parameters.customerId).country,
  url,
})

/** The catalog, in a country of the caller's choice and in that of a customer. */
export const catalogHandlers: Handlers<Browsing | ForCustomer> = {
  'products.list': call =>
    listProducts(chosen(call), call.parameters.targetView, call.parameters.targetSegment),
  'products.get': call => getProduct(chosen(call), call.parameters),
  'products.skus.list': call =>
    listSkus(chosen(call), call.parameters, call.parameters.targetSegment),
  'products.skus.get': call => getSku(chosen(call), call.parameters),
  'products.skus.availabilities.list': call =>
    listAvailabilities(chosen(call), call.parameters, call.parameters.targetSegment),
  'products.skus.availabilities.get': call => getAvailability(chosen(call), call.parameters),
  'customers.products.list': call =>
    listProducts(customers(call), call.parameters.targetView, call.parameters.targetSegment),
  'customers.products.get': call => getProduct(customers(call), call.parameters),
  'customers.products.skus.list': call =>
    listSkus(customers(call), call.parameters, call.parameters.targetSegment),
  'customers.products.skus.get': call => getSku(customers(call), call.parameters),
  'customers.products.skus.availabilities.list': call =>
    listAvailabilities(customers(call), call.parameters, call.parameters.targetSegment),
  'customers.products.skus.availabilities.get': call =>
    getAvailability(customers(call), call.parameters),
}
