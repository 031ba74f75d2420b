import type { Role } from '@partnergate/core'
import type { VerifiedClaims } from '@partnergate/guards'
import type { RoleGroups } from '../configuration/configuration.ts'

/** Template ids of the Entra roles that open pages (`wids`). They are the same in every tenant. */
const entraRoles: Readonly<Record<string, Role>> = {
  '62e90394-69f5-4237-9190-012177145e10': 'global-admin',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe': 'billing-admin',
}

/** The roles that somebody holds: agents by the partner's security groups, administrators by their Entra role. */
export function rolesOf({ groups: held, wids }: VerifiedClaims, groups: RoleGroups): Role[] {
  const agents = (['admin-agent', 'helpdesk-agent', 'sales-agent'] as const).filter(role =>
    textsIn(held).includes(groups[role].toLowerCase()),
  )
  const administrators = textsIn(wids).flatMap(id => entraRoles[id] ?? [])
  return [...agents, ...administrators]
}

function textsIn(claim: unknown): string[] {
  return Array.isArray(claim) ? claim.map(value => String(value).toLowerCase()) : []
}
