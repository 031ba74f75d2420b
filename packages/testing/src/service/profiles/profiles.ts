import type { components } from '@partnergate/openapi'
import type { World } from '../world.ts'

type Schemas = components['schemas']

/** The partner's own profiles, each with the version that its etag tells. */
export interface Profiles {
  legalBusiness: Schemas['LegalBusinessProfile']
  organization: Schemas['OrganizationProfile']
  billing: Schemas['BillingProfile']
  support: Schemas['SupportProfile']
  readonly versions: { organization: number; billing: number }
}

export function createProfiles({ seed, partner, kept }: World): Profiles {
  return kept.value<Profiles>('partner-profiles', seedProfiles(seed, partner)).current
}

function seedProfiles(seed: World['seed'], partner: World['partner']): Profiles {
  const faker = seed.faker('partner', 'profiles')
  const [firstName, lastName] = [faker.person.firstName(), faker.person.lastName()]
  const email = `${firstName}.${lastName}@${partner.domain}`.toLowerCase()
  const phoneNumber = faker.string.numeric({ length: 10, allowLeadingZeros: false })
  const address = {
    country: partner.country,
    city: faker.location.city(),
    state: faker.location.state({ abbreviated: true }),
    addressLine1: faker.location.streetAddress(),
    postalCode: faker.location.zipCode('#####'),
    firstName,
    lastName,
    phoneNumber,
  }
  const primaryContact = { firstName, lastName, email, phoneNumber }
  return {
    legalBusiness: {
      companyName: partner.name,
      address,
      primaryContact,
      companyApproverAddress: address,
      companyApproverEmail: email,
      vettingStatus: 'authorized',
      vettingSubStatus: 'none',
    },
    organization: {
      id: seed.guid('partner', 'organization'),
      companyName: partner.name,
      defaultAddress: address,
      tenantId: partner.tenantId,
      domain: partner.domain,
      email,
      language: 'en',
      culture: 'en-US',
    },
    billing: {
      companyName: partner.name,
      address,
      primaryContact,
      purchaseOrderNumber: seed.digits(4, 'partner', 'purchase-order'),
      taxId: `${seed.digits(2, 'partner', 'tax', 1)}-${seed.digits(7, 'partner', 'tax', 2)}`,
      billingCurrency: partner.currency,
      billingDay: 1,
    },
    support: {
      email: `support@${partner.domain}`,
      telephone: phoneNumber,
      website: `www.${partner.domain}`,
    },
    versions: { organization: 1, billing: 1 },
  }
}
