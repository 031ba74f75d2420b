import { ServiceError } from '../../protocol/service-error.ts'
import type { Users } from '../users/users.ts'
import type { Commerce } from './commerce.ts'
import type { CustomerProfile } from './profile.ts'

/** A customer. What a method gives is made when it is first asked for. */
export interface Customer {
  /** Entra tenant id. */
  readonly id: string
  readonly commerceId: string
  readonly country: string
  readonly companyName: string
  readonly domain: string
  relationshipToPartner: 'reseller' | 'none'
  allowDelegatedAccess: boolean
  associatedPartnerId: string | undefined
  /** Changes to it last. Lists and filters read `companyName` and `domain` above, which take no making. */
  profile(): CustomerProfile
  users(): Users
  commerce(): Commerce
}

/** @throws ServiceError 403 with 20002 when the partner no longer resells to the customer */
export function requireReseller(customer: Customer): void {
  if (customer.relationshipToPartner === 'reseller') return
  throw new ServiceError(
    403,
    '20002',
    `The partner has no commerce relationship with the customer ${customer.id}.`,
  )
}
