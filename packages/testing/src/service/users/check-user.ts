import { ServiceError } from '../../protocol/service-error.ts'
import type { Customer } from '../customers/customer.ts'
import type { State } from '../state.ts'
import type { User } from './user.ts'

interface Given {
  readonly userPrincipalName?: string | null | undefined
  readonly usageLocation?: string | null | undefined
}

/**
 * What the directory asks of a user's name and place.
 *
 * @param user - who gets the name, when it isn't a new user
 * @throws ServiceError 409 with 3000 when another user has the name, 400 with 3000 when the name is none, or of a domain
 * that another tenant has, and when the place is no country
 */
export function checkUser(
  state: State,
  customer: Customer,
  { userPrincipalName, usageLocation }: Given,
  user?: User,
): void {
  if (usageLocation && !/^[a-z]{2}$/i.test(usageLocation)) {
    throw invalid(`usageLocation is a country's two letters, not ${usageLocation}`)
  }
  if (!userPrincipalName) return
  const [, domain] = /^[^@\s]+@([^@\s]+)$/.exec(userPrincipalName) ?? []
  if (domain === undefined) throw invalid(`${userPrincipalName} is no user principal name`)
  requireNoOthersDomain(state, customer, domain)
  const wanted = userPrincipalName.toLowerCase()
  const taken = customer
    .users()
    .all()
    // One that is deleted holds its name no longer.
    .some(
      one =>
        one !== user && one.state === 'active' && one.userPrincipalName.toLowerCase() === wanted,
    )
  if (taken) throw new ServiceError(409, '3000', `Another user has the name ${userPrincipalName}.`)
}

/** Domains that nobody has verified are let pass: only that a domain is somebody else's is known. */
function requireNoOthersDomain(
  { customers, domains, partner }: State,
  { id }: Customer,
  domain: string,
) {
  const owner = customers.findByDomain(domain)?.id ?? domains.ownerOf(domain)
  if (domain.toLowerCase() !== partner.domain && (owner === undefined || owner === id)) return
  throw invalid(`the domain ${domain} is not verified in the customer's tenant`)
}

const invalid = (why: string) => new ServiceError(400, '3000', `The user is not valid: ${why}.`)
