import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { graphEtagOf } from '../../protocol/etag.ts'
import { odataPage } from '../../protocol/odata.ts'
import type { State } from '../state.ts'
import type { Relationship } from './relationship.ts'
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
    data: odataPage(customersOf(call.state), 'delegatedAdminCustomers', call, ([tenantId, one]) =>
      render(tenantId, one),
    ),
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
      data: odataPage(details, 'serviceManagementDetails', { ...call, parameters: {} }, one => one),
    }
  },
}

/** The customers with an active relationship, each once. */
function customersOf({ relationships }: State): [string, Pick<Relationship, 'customer'>][] {
  const customers = new Map<string, Pick<Relationship, 'customer'>>()
  for (const { status, customer } of relationships.all()) {
    const { tenantId } = customer
    if (status === 'active' && tenantId !== undefined) customers.set(tenantId, { customer })
  }
  return [...customers]
}

function render(tenantId: string, { customer }: Pick<Relationship, 'customer'>): GdapCustomer {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminCustomer',
    '@odata.etag': graphEtagOf(tenantId, 1),
    id: tenantId,
    tenantId,
    displayName: customer.displayName ?? '',
  }
}

function customerOf(state: State, id: string): GdapCustomer {
  const tenantId = id.toLowerCase()
  const active = state.relationships.ofCustomer(tenantId).find(({ status }) => status === 'active')
  if (active) return render(tenantId, active)
  throw notFound('customer', id)
}
