import type { Handlers } from '../../protocol/call.ts'
import { continuedPage } from '../../protocol/collection.ts'
import { matches } from '../../protocol/etag.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { pick } from '../pick.ts'
import { requireRoomForCustomer } from '../sandbox.ts'
import { checkNewCustomer } from './check-new-customer.ts'
import type { Customer } from './customer.ts'
import { isTaken } from './domain-handlers.ts'
import { newProfile } from './profile.ts'
import {
  billingEtag,
  renderBillingProfile,
  renderCompanyProfile,
  renderCustomer,
  renderCustomerEntry,
} from './render.ts'

const fields = {
  CompanyName: (customer: Customer) => customer.companyName,
  Domain: (customer: Customer) => customer.domain,
  IndirectReseller: (customer: Customer) => customer.associatedPartnerId ?? '',
  IndirectCloudSolutionProvider: (customer: Customer) => customer.associatedPartnerId ?? '',
}

const changeable = [
  'firstName',
  'lastName',
  'email',
  'culture',
  'language',
  'companyName',
  'defaultAddress',
] as const

export const customerHandlers: Handlers<
  | 'customers.list'
  | 'customers.create'
  | 'customers.get'
  | 'customers.update'
  | 'customers.delete'
  | 'customers.profiles.company.get'
  | 'customers.profiles.billing.get'
  | 'customers.profiles.billing.update'
> = {
  'customers.list'({ parameters, state, url }) {
    const related = state.customers.related()
    const listed =
      parameters.filter === undefined
        ? related
        : related.filter(readFilter(parameters.filter, fields))
    const rules = { defaultSize: 100, maxSize: 500 }
    return { data: continuedPage(listed, renderCustomerEntry, { ...parameters, url }, rules) }
  },

  'customers.create'({ body, state }) {
    checkNewCustomer(body, state.partner.country)
    const domain = body.companyProfile.domain?.toLowerCase() ?? ''
    if (isTaken(state, domain)) {
      throw new ServiceError(409, '1003', `A tenant with the domain ${domain} exists already.`)
    }
    requireRoomForCustomer(state.sandbox, state.customers.all().length)
    const profile = newProfile(body, state.ids.guid('billing-profile'), state.partner)
    const customer = state.customers.create(state.ids.guid('customer'), { ...profile, domain })
    if (body.associatedPartnerId) customer.associatedPartnerId = body.associatedPartnerId
    const password = `Mock-${state.ids.hex(10, 'password')}`
    const after = renderCustomer(customer)
    return {
      data: { ...after, userCredentials: { userName: 'admin', password } },
      happened: { after, customer: { id: customer.id, name: customer.companyName } },
    }
  },

  'customers.get': ({ parameters, state }) => ({
    data: renderCustomer(state.customers.get(parameters.customerId)),
  }),

  'customers.update'({ parameters, body, state }) {
    const customer = state.customers.get(parameters.customerId)
    const before = renderCustomer(customer)
    if (body.relationshipToPartner === 'none') {
      requireNothingActive(customer)
      customer.relationshipToPartner = 'none'
      if (body.allowDelegatedAccess === false) customer.allowDelegatedAccess = false
      return { data: renderCustomer(customer), happened: { before } }
    }
    if (body.allowDelegatedAccess !== false || !customer.allowDelegatedAccess) {
      return { data: before, happened: 'nothing' }
    }
    customer.allowDelegatedAccess = false
    return {
      data: renderCustomer(customer),
      happened: {
        before,
        resource: 'partner_customer_dap',
        operation: 'dap_admin_relationship_terminated',
        event: { name: 'dap-admin-relationship-terminated' },
      },
    }
  },

  'customers.delete'({ parameters, state }) {
    const customer = state.customers.get(parameters.customerId)
    requireNothingActive(customer)
    const { id, companyName: name } = customer
    const before = renderCustomer(customer)
    state.customers.delete(id)
    return { status: 204, happened: { before, customer: { id, name } } }
  },

  'customers.profiles.company.get': ({ parameters, state }) => ({
    data: renderCompanyProfile(state.customers.get(parameters.customerId)),
  }),

  'customers.profiles.billing.get': ({ parameters, state }) => ({
    data: renderBillingProfile(state.customers.get(parameters.customerId)),
  }),

  'customers.profiles.billing.update'({ parameters, body, state }) {
    const customer = state.customers.get(parameters.customerId)
    if (!matches(parameters.ifMatch, billingEtag(customer))) {
      throw new ServiceError(412, '2055', 'The etag is no longer valid; read the profile again.')
    }
    const { billing } = customer.profile()
    Object.assign(billing, pick(body, changeable), { version: billing.version + 1 })
    return { data: renderBillingProfile(customer) }
  },
}

/** A customer can be let go once nothing that was bought runs any more. */
function requireNothingActive(customer: Customer): void {
  const active = customer
    .commerce()
    .subscriptions.all()
    .filter(({ status }) => status === 'active')
  if (active.length === 0) return
  throw new ServiceError(
    400,
    '3000',
    `The customer has ${active.length} active subscriptions; suspend them or cancel their orders first.`,
  )
}
