import type { PartnerCenter, Schemas } from '@partnergate/client'
import { z } from 'zod'
import type { GdapForm, GdapView } from '../../shared/gdap.ts'
import { problem } from '../problems/problem.ts'
import { customerId } from './read.ts'

/** A relationship in the path, below its customer. */
export const ofRelationship = z.object({
  customerId,
  /** Two GUIDs, as Microsoft Graph makes them. */
  relationshipId: z.string().regex(/^[\da-f-]{36,73}$/i, 'is no id of a relationship'),
})

/**
 * A relationship of this customer.
 *
 * @throws a problem (404) when it is another customer's
 */
export async function relationshipOf(
  client: PartnerCenter,
  { customerId, relationshipId }: z.infer<typeof ofRelationship>,
): Promise<Schemas['DelegatedAdminRelationship']> {
  const relationship = await client.gdap.relationships.get({ relationshipId })
  if (relationship.customer?.tenantId?.toLowerCase() === customerId.toLowerCase()) {
    return relationship
  }
  throw problem(404, 'The customer has no such relationship.')
}

/** What Microsoft Graph is to be told. */
export function bodyOf({ name, days, extendsItself, roleIds }: GdapForm) {
  return {
    displayName: name,
    duration: `P${days}D`,
    autoExtendDuration: extendsItself ? 'P180D' : 'PT0S',
    accessDetails: accessOf(roleIds),
  }
}

/** Roles, as Microsoft Graph takes them. */
export function accessOf(roleIds: readonly string[]) {
  return { unifiedRoles: roleIds.map(roleDefinitionId => ({ roleDefinitionId })) }
}

/** Roles, by their ids. */
export function roleIdsOf(access: Schemas['DelegatedAdminAccessDetails'] | undefined): string[] {
  return (access?.unifiedRoles ?? []).map(({ roleDefinitionId }) => roleDefinitionId)
}

/** A relationship, as the page shows it. */
export function viewOf(relationship: Schemas['DelegatedAdminRelationship']): GdapView {
  const { id, displayName, status = '', duration, autoExtendDuration, endDateTime } = relationship
  const days = /^P(\d+)D$/.exec(duration ?? '')?.[1]
  return {
    id,
    name: displayName || 'Without a name',
    status,
    ...(days && { days: Number(days) }),
    extendsItself: autoExtendDuration === 'P180D',
    roleIds: roleIdsOf(relationship.accessDetails),
    ...(endDateTime && { ends: endDateTime }),
    ...(status === 'approvalPending' && { approvalLink: approvalPage + encodeURIComponent(id) }),
    etag: relationship['@odata.etag'],
  }
}

/** Where the customer's administrator approves a relationship, with its id at the end. */
const approvalPage =
  'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/'
