import type { components, OperationTypes } from '@partnergate/openapi'
import type { Partner } from '../partner.ts'
import type { World } from '../world.ts'
import type { CustomerSeries } from './series.ts'
import { labelOf } from './series.ts'

type Schemas = components['schemas']
type Address = Schemas['Address']

/** What a customer's two profiles say. */
export interface CustomerProfile {
  companyName: string
  domain: string
  email: string
  address: Address
  organizationRegistrationNumber?: string
  billing: BillingProfile
}

interface BillingProfile {
  readonly id: string
  firstName: string
  lastName: string
  email: string
  culture: string
  language: string
  companyName: string
  defaultAddress: Address
  version: number
}

/** The profile of the customer that a seed brings at an index. */
export function seedProfile(
  { seed, partner }: World,
  series: CustomerSeries,
  index: number,
): CustomerProfile {
  const faker = seed.faker('customer', index, 'profile')
  const companyName = series.companyName(index)
  const firstName = faker.person.firstName()
  const lastName = faker.person.lastName()
  const email = `${faker.helpers.slugify(`${firstName}.${lastName}`).toLowerCase()}@${labelOf(companyName)}.example`
  const address: Address = {
    country: partner.country,
    city: faker.location.city(),
    state: faker.location.state({ abbreviated: true }),
    addressLine1: faker.location.streetAddress(),
    postalCode: faker.location.zipCode('#####'),
    phoneNumber: faker.string.numeric({ length: 10, allowLeadingZeros: false }),
  }
  return {
    companyName,
    domain: series.domain(index),
    email,
    address,
    billing: {
      id: seed.guid('customer', index, 'billing'),
      firstName,
      lastName,
      email,
      culture: 'en-US',
      language: 'en',
      companyName,
      defaultAddress: { ...address, firstName, lastName },
      version: 1,
    },
  }
}

/** The profile of a customer that is created, from what the partner said of it. */
export function newProfile(
  body: OperationTypes['customers.create']['body'],
  billingId: string,
  { country }: Partner,
): CustomerProfile {
  const { companyProfile, billingProfile } = body
  const address: Address = { country, ...billingProfile.defaultAddress }
  const companyName = companyProfile.companyName ?? billingProfile.companyName ?? ''
  const { organizationRegistrationNumber: registration } = companyProfile
  return {
    companyName,
    domain: companyProfile.domain ?? '',
    email: billingProfile.email ?? '',
    address: companyProfile.address ?? address,
    ...(registration && { organizationRegistrationNumber: registration }),
    billing: {
      id: billingId,
      firstName: billingProfile.firstName ?? '',
      lastName: billingProfile.lastName ?? '',
      email: billingProfile.email ?? '',
      culture: billingProfile.culture ?? 'en-US',
      language: billingProfile.language ?? 'en',
      companyName: billingProfile.companyName ?? companyName,
      defaultAddress: address,
      version: 1,
    },
  }
}
