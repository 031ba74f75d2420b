import type { Seed } from '../seed/seed.ts'

/** The partner whose tenant this is. */
export interface Partner {
  readonly tenantId: string
  readonly name: string
  readonly domain: string
  /** Domain of the tenant that the guests come from, and its id. */
  readonly guestDomain: string
  readonly guestTenantId: string
  /** Id in the Microsoft partner network, 7 digits. */
  readonly mpnId: string
  /** The partner's application that calls the API. */
  readonly applicationId: string
  readonly applicationName: string
  readonly country: string
  readonly currency: string
  /** Security groups of the partner's agents. */
  readonly groups: {
    readonly adminAgents: string
    readonly helpdeskAgents: string
    readonly salesAgents: string
  }
}

export function createPartner(seed: Seed): Partner {
  const faker = seed.faker('partner')
  const name = faker.company.name()
  const label = name
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 20)
  return {
    tenantId: seed.guid('partner'),
    name,
    domain: `${label}partner.onmicrosoft.com`,
    guestDomain: `${faker.internet.domainWord()}.example`,
    guestTenantId: seed.guid('partner', 'guests'),
    mpnId: seed.digits(7, 'partner', 'mpn'),
    applicationId: seed.guid('partner', 'application'),
    applicationName: `${name} control panel`,
    country: 'US',
    currency: 'USD',
    groups: {
      adminAgents: seed.guid('partner', 'group', 'AdminAgents'),
      helpdeskAgents: seed.guid('partner', 'group', 'HelpdeskAgents'),
      salesAgents: seed.guid('partner', 'group', 'SalesAgents'),
    },
  }
}
