import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration, dayMs } from '../../time/duration.ts'
import type { Relationship, RelationshipStatus } from './relationship.ts'

/** @throws ServiceError 412 when `If-Match` isn't the current version's etag */
export function requireEtag(ifMatch: string, etag: string): void {
  if (matches(ifMatch, etag)) return
  throw new ServiceError(
    412,
    'preconditionFailed',
    'The resource was changed meanwhile; read it again.',
  )
}

/** @throws ServiceError 409 when the relationship isn't in one of the statuses */
export function requireStatus(
  { id, status }: Relationship,
  allowed: readonly RelationshipStatus[],
): void {
  if (allowed.includes(status)) return
  throw new ServiceError(
    409,
    'conflict',
    `The relationship ${id} is ${status}; this needs it to be ${allowed.join(' or ')}.`,
  )
}

/** @throws ServiceError 400 when a relationship would be shorter than a day or longer than two years */
export function requireDuration(duration: string): void {
  const lasts = addDuration(0, duration)
  if (lasts >= dayMs && lasts <= addDuration(0, 'P730D')) return
  throw new ServiceError(400, 'badRequest', 'The duration must be from P1D to P730D.')
}

export interface RoleList {
  readonly unifiedRoles?: readonly { readonly roleDefinitionId: string }[]
}

/**
 * The roles that a body gives, as ids.
 *
 * @param within - the roles that there are to give, when not all
 * @throws ServiceError 400 when there are none, or one that isn't to be given
 */
export function readRoles({ unifiedRoles = [] }: RoleList, within?: readonly string[]): string[] {
  const roles = unifiedRoles.map(({ roleDefinitionId }) => roleDefinitionId.toLowerCase())
  if (roles.length === 0) throw new ServiceError(400, 'badRequest', 'accessDetails names no role.')
  const foreign = within && roles.find(role => !within.includes(role))
  if (foreign) {
    throw new ServiceError(400, 'badRequest', `The relationship does not have the role ${foreign}.`)
  }
  return roles
}
