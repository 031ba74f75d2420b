import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { User } from './user.ts'

export function renderUser(user: User, customerId: string): components['schemas']['CustomerUser'] {
  const { phoneNumber, immutableId, deleted, usageLocation } = user
  return {
    ...(usageLocation && { usageLocation }),
    id: user.id,
    userPrincipalName: user.userPrincipalName,
    firstName: user.firstName,
    lastName: user.lastName,
    displayName: user.displayName,
    ...(immutableId && { immutableId }),
    ...(phoneNumber && { phoneNumber }),
    userDomainType: 'none',
    state: user.state,
    ...(deleted !== undefined && { softDeletionTime: new Date(deleted).toISOString() }),
    links: { self: linkTo(`/customers/${customerId}/users/${user.id}`) },
    attributes: { objectType: 'CustomerUser' },
  }
}
