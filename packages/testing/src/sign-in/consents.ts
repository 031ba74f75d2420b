import type { Kept } from '../snapshot/kept.ts'

/** Which applications may act in which tenants. */
export interface Consents {
  has(clientId: string, tenantId: string): boolean
  grant(clientId: string, tenantId: string): void
  revoke(clientId: string, tenantId: string): void
}

/** In the partner's own tenant an application has consent until it is taken; in a customer's once it is given. */
export function createConsents(partnerTenantId: string, kept: Kept): Consents {
  const given = kept.map<string, boolean>('consents')
  const key = (clientId: string, tenantId: string) => `${clientId} ${tenantId}`.toLowerCase()
  return {
    has: (clientId, tenantId) => given.get(key(clientId, tenantId)) ?? tenantId === partnerTenantId,
    grant: (clientId, tenantId) => void given.set(key(clientId, tenantId), true),
    revoke: (clientId, tenantId) => void given.set(key(clientId, tenantId), false),
  }
}
