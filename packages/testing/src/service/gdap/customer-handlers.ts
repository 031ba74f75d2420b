import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { graphEtagOf } from '../../protocol/etag.ts'
import { odataPage } from '../../protocol/odata.ts'
import type { State } from '../state.ts'
import { notFound } from './relationships.ts'

type GdapCustomer = components['schemas']['DelegatedAdminCustomer']

const services = [
  ['Microsoft Entra ID', 'https://entra.microsoft.com'],
  ['Exchange', 'https://admin.exchange.microsoft.com'],
  ['Microsoft 365', 'https://admin.microsoft.com'],
] as const

export const gdapCustomerHandlers: Handlers<
  'gdap.customers.list' | 'gdap.customers.get' | 'gdap.customers.serviceManagementDetails.list'
> = {
  'gdap.customers.list': call => ({
    data: odataPage(customersOf(call.state), 'delegatedAdminCustomers', call),
  }),

  'gdap.customers.get': ({ parameters, state }) => ({
    data: customerOf(state, parameters.delegatedAdminCustomerId),
  }),

  'gdap.customers.serviceManagementDetails.list'(call) {
    const { id = '' } = customerOf(call.state, call.parameters.delegatedAdminCustomerId)
    const details = services.map(([serviceName, base]) => ({
      '@odata.type': '#microsoft.graph.delegatedAdminServiceManagementDetail',
      id: call.state.seed.guid('service', serviceName),
      serviceName,
      serviceManagementUrl: `${base}/?delegatedOrg=${id}`,
    }))
    return {
      data: odataPage(details, 'serviceManagementDetails', { url: call.url, parameters: {} }),
    }
  },
}

/** The customers with an active relationship, each once. */
function customersOf({ relationships }: State): GdapCustomer[] {
  const customers = new Map<string, GdapCustomer>()
  for (const { status, customer } of relationships.all()) {
    const { tenantId, displayName = '' } = customer
    if (status !== 'active' || tenantId === undefined) continue
    customers.set(tenantId, {
      '@odata.type': '#microsoft.graph.delegatedAdminCustomer',
      '@odata.etag': graphEtagOf(tenantId, 1),
      id: tenantId,
      tenantId,
      displayName,
    })
  }
  return [...customers.values()]
}

function customerOf(state: State, id: string): GdapCustomer {
  const customer = customersOf(state).find(({ tenantId }) => tenantId === id.toLowerCase())
  if (customer) return customer
  throw notFound('customer', id)
}
