import type { OperationTypes } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { faultOf } from '../addresses/check-address.ts'
import { rulesOf } from '../addresses/country-rules.ts'

type NewCustomer = OperationTypes['customers.create']['body']

/**
 * What the service asks of a new customer beyond the names of its fields. What an address leaves out isn't missed: the
 * partner's country fills in.
 *
 * @throws ServiceError 400 with 3000 for a domain or an address that can't be, 600049, 600050 or 600002 for the
 * registration number
 */
export function checkNewCustomer(
  { companyProfile, billingProfile }: NewCustomer,
  partnerCountry: string,
): void {
  if (!companyProfile.domain) throw invalid('companyProfile.domain is required')
  if (!/^(?=.{3,253}$)[a-z\d-]{1,63}(\.[a-z\d-]{1,63})+$/i.test(companyProfile.domain)) {
    throw invalid(`${companyProfile.domain} is no domain`)
  }
  const { defaultAddress, email } = billingProfile
  if (email !== undefined && !/^[^@\s]+@[^@\s]+$/.test(email)) {
    throw invalid(`${email} is no e-mail address`)
  }
  for (const address of [defaultAddress, companyProfile.address]) {
    const fault = address && faultOf(address)
    if (fault) throw invalid(fault)
  }
  const { organizationRegistrationNumber: registration } = companyProfile
  checkRegistration(registration, defaultAddress?.country ?? partnerCountry)
}

function checkRegistration(number: string | null | undefined, country: string): void {
  const format = rulesOf(country)?.registrationNumber
  if (!number) {
    if (!format) return
    throw new ServiceError(400, '600049', `Customers in ${country} need a registration number.`)
  }
  if (!format) {
    throw new ServiceError(400, '600002', `Customers in ${country} have no registration number.`)
  }
  if (format.test(number)) return
  throw new ServiceError(400, '600050', `${number} is no registration number of ${country}.`)
}

const invalid = (why: string) => new ServiceError(400, '3000', `The customer is not valid: ${why}.`)
