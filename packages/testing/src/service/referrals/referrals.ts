import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { World } from '../world.ts'

/** A lead or an opportunity as it goes over the wire. */
export type Referral = components['schemas']['Referral'] & { readonly id: string }

/** Two leads that came in and an opportunity that the partner made, by their ids. */
export function createReferrals(world: World): Map<string, Referral> {
  return world.kept.map<string, Referral>('referrals', () =>
    [0, 1, 2].map(index => seedReferral(world, index)).map(one => [one.id, one] as const),
  )
}

function seedReferral({ seed, epoch, partner }: World, index: number): Referral {
  const faker = seed.faker('referral', index)
  const outgoing = index === 2
  const created = new Date(epoch - faker.number.int({ min: 2, max: 20 }) * dayMs).toISOString()
  const company = faker.company.name()
  const person = { firstName: faker.person.firstName(), lastName: faker.person.lastName() }
  return {
    id: seed.guid('referral', index),
    engagementId: seed.guid('referral', index, 'engagement'),
    organizationId: partner.mpnId,
    organizationName: partner.name,
    name: `${company}: ${faker.hacker.noun()}`,
    createdDateTime: created,
    updatedDateTime: created,
    expirationDateTime: new Date(epoch + 30 * dayMs).toISOString(),
    status: outgoing ? 'Active' : 'New',
    substatus: outgoing ? 'Accepted' : 'Received',
    type: outgoing ? 'Shared' : 'Independent',
    direction: outgoing ? 'Outgoing' : 'Incoming',
    qualification: outgoing ? 'SalesQualified' : 'Direct',
    customerProfile: {
      name: company,
      address: {
        addressLine1: faker.location.streetAddress(),
        city: faker.location.city(),
        state: faker.location.state({ abbreviated: true }),
        postalCode: faker.location.zipCode('#####'),
        country: partner.country,
      },
      size: '10to50employees',
      team: [{ ...person, email: faker.internet.exampleEmail(person).toLowerCase() }],
      ids: [],
    },
    consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
    details: {
      notes: faker.hacker.phrase(),
      dealValue: faker.number.int({ min: 5, max: 90 }) * 1000,
      currency: partner.currency,
      closingDateTime: new Date(epoch + 60 * dayMs).toISOString(),
      requirements: { industries: [{ id: 'Manufacturing' }], products: [{ id: 'Azure' }] },
    },
    team: [],
    eTag: `"${seed.guid('referral', index, 'etag')}"`,
  }
}
