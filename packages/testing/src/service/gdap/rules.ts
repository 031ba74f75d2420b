import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration, dayMs } from '../../time/duration.ts'
import { globalAdministrator } from '../users/directory-roles.ts'
import type { Relationship, RelationshipStatus } from './relationship.ts'
import { isBuiltInRole } from './role-definitions.ts'

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

/**
 * @throws ServiceError 400 when a relationship would be extended by another time than the service knows, or would be
 * although it gives the role of a global administrator
 */
export function requireExtension(autoExtendDuration: string, roles: readonly string[]): void {
  if (['PT0S', 'P0D'].includes(autoExtendDuration)) return
  if (autoExtendDuration !== 'P180D') {
    throw new ServiceError(400, 'badRequest', 'autoExtendDuration is P180D, or PT0S for none.')
  }
  if (!roles.includes(globalAdministrator)) return
  throw new ServiceError(
    400,
    'badRequest',
    'A relationship with the role of a global administrator cannot be extended automatically.',
  )
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
  const unknown = roles.find(role => !isBuiltInRole(role))
  if (unknown) {
    throw new ServiceError(400, 'badRequest', `Entra has no built-in role ${unknown}.`)
  }
  if (roles.length === 0) throw new ServiceError(400, 'badRequest', 'accessDetails names no role.')
  const foreign = within && roles.find(role => !within.includes(role))
  if (foreign) {
    throw new ServiceError(400, 'badRequest', `The relationship does not have the role ${foreign}.`)
  }
  return roles
}
