import type { Handlers } from '../../protocol/call.ts'
import type { State } from '../state.ts'

export const domainHandlers: Handlers<'domains.exists' | 'validations.checkDomainAvailability'> = {
  'domains.exists': ({ parameters, state }) => ({
    status: isTaken(state, parameters.domain) ? 200 : 404,
  }),

  'validations.checkDomainAvailability': ({ parameters, state }) => ({
    data: !isTaken(state, `${parameters.domainPrefix}.onmicrosoft.com`),
  }),
}

/** Whether the partner or one of its customers has a domain; of other tenants nothing is known. */
function isTaken({ partner, customers }: State, domain: string): boolean {
  return partner.domain === domain.toLowerCase() || customers.findByDomain(domain) !== undefined
}
