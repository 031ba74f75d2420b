import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'

export const domainHandlers: Handlers<
  | 'domains.exists'
  | 'validations.checkDomainAvailability'
  | 'customers.customDomains.list'
  | 'customers.verifiedDomain.create'
> = {
  'domains.exists': ({ parameters, state }) => ({
    status: isTaken(state, parameters.domain) ? 200 : 404,
  }),

  'validations.checkDomainAvailability': ({ parameters, state }) => ({
    data: !isTaken(state, `${parameters.domainPrefix}.onmicrosoft.com`),
  }),

  'customers.customDomains.list': ({ parameters, state }) => ({
    data: state.domains.of(state.customers.get(parameters.customerId)),
  }),

  'customers.verifiedDomain.create'({ parameters, body, state }) {
    const customer = state.customers.get(parameters.customerId)
    const { verifiedDomainName: name, domain } = body
    if (domain.name?.toLowerCase() !== name.toLowerCase()) {
      throw new ServiceError(400, '3000', 'verifiedDomainName and domain.name are not the same.')
    }
    if (domain.authenticationType === 'Federated' && !body.domainFederationSettings) {
      throw new ServiceError(400, '3000', 'A federated domain needs domainFederationSettings.')
    }
    if (isTaken(state, name)) {
      throw new ServiceError(409, '3000', `Another tenant has the domain ${name}.`)
    }
    state.domains.add(customer, name)
    return { data: { ...domain, attributes: { objectType: 'Domain' } } }
  },
}

/** Whether the partner or one of its customers has a domain; of other tenants nothing is known. */
export function isTaken({ partner, customers, domains }: State, domain: string): boolean {
  return (
    partner.domain === domain.toLowerCase() ||
    customers.findByDomain(domain) !== undefined ||
    domains.ownerOf(domain) !== undefined
  )
}
