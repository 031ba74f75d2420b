import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { Customers } from '../customers/customers.ts'
import type { World } from '../world.ts'
import { customerAgreement } from './templates.ts'

/** A confirmation as it goes over the wire. */
type Agreement = components['schemas']['Agreement']

/** What customers accepted, as the partner confirmed it, and what they signed themselves. */
export interface Agreements {
  of(customerId: string): readonly Agreement[]
  add(customerId: string, agreement: Agreement): void
  /** Whether the customer signed the Microsoft Customer Agreement with Microsoft, without the partner. */
  isDirectSigned(customerId: string): boolean
}

/** Customers that the seed brings have a confirmed Microsoft Customer Agreement, and every fourth signed it itself. */
export function createAgreements({ seed, epoch, kept }: World, customers: Customers): Agreements {
  const confirmed = kept.map<string, readonly Agreement[]>('agreements')
  const seededAt = (customerId: string) => customers.series.indexOfId(customerId)

  function seeded(customerId: string): Agreement[] {
    const customer = customers.find(customerId)
    const index = seededAt(customerId)
    if (!customer || index === undefined) return []
    const { firstName, lastName, email } = customer.profile().billing
    const days = seed.faker('customer', index, 'agreement').number.int({ min: 30, max: 400 })
    const { templateId, type, agreementLink } = customerAgreement
    return [
      {
        primaryContact: { firstName, lastName, email },
        templateId,
        dateAgreed: new Date(epoch - days * dayMs).toISOString().slice(0, 19),
        type,
        agreementLink,
      },
    ]
  }

  const of = (customerId: string) => confirmed.get(customerId) ?? seeded(customerId)
  return {
    of,
    add: (customerId, agreement) => void confirmed.set(customerId, [...of(customerId), agreement]),
    isDirectSigned: customerId => (seededAt(customerId) ?? 0) % 4 === 3,
  }
}
