import type { Role } from '@partnergate/core'
import type { Partner } from '../service/partner.ts'
import { SignInRefusal } from './aadsts.ts'
import type { SignInCall } from './context.ts'
import type { Session } from './sessions.ts'

/** Roles that delegated admin privileges (DAP) give to the partner's agents. */
const dapRoles: Readonly<Partial<Record<Role, string>>> = {
  'admin-agent': '62e90394-69f5-4237-9190-012177145e10',
  'helpdesk-agent': '729827e3-9c14-49f7-bb1b-9608f156bbf8',
}

/** The security group that a role is held by; administrators have an Entra role instead. */
export const groupOf = ({ groups }: Partner): Readonly<Partial<Record<Role, string>>> => ({
  'admin-agent': groups.adminAgents,
  'helpdesk-agent': groups.helpdeskAgents,
  'sales-agent': groups.salesAgents,
})

/** Entra roles that a partner's user has in a customer's tenant, by DAP and by active GDAP assignments. */
export function entraRolesIn({ service, directory }: SignInCall, { persona }: Session): string[] {
  const { customers, relationships } = service.state()
  const customer = customers.find(directory.tenantId)
  if (!customer || customer.relationshipToPartner === 'none' || !persona.role) return []
  const dap = customer.allowDelegatedAccess ? dapRoles[persona.role] : undefined
  const group = groupOf(service.partner)[persona.role]
  const granular = relationships
    .ofCustomer(customer.id)
    .filter(({ status }) => status === 'active')
    .flatMap(({ assignments }) => [...assignments.values()])
    .filter(({ status, groupId }) => status === 'active' && groupId === group)
    .flatMap(({ roles }) => roles)
  return [...new Set([...(dap ? [dap] : []), ...granular])]
}

/** @throws SignInRefusal 50020 when neither DAP nor GDAP lets the user into the customer's tenant */
export function checkDelegation(call: SignInCall, session: Session, clientId: string): void {
  const { service, directory } = call
  if (directory.kind === 'partner' || entraRolesIn(call, session).length > 0) return
  const { userPrincipalName } = service.accounts.of(session.persona)
  const values = {
    user: userPrincipalName,
    provider: `https://sts.windows.net/${service.partner.tenantId}/`,
    tenant: directory.tenantId,
    clientId,
  }
  throw new SignInRefusal(50020, { values })
}
