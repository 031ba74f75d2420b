import { createPartnerCenter, type PartnerCenter } from '@partnergate/client'
import type { Partner } from '../partner/partner.ts'

const clients = new WeakMap<Partner, PartnerCenter>()

/**
 * Partner Center and Graph as the console itself, without a user: for pages that open without MFA, and for operations that
 * take an application alone. It must not show what a user would need MFA to see.
 */
export function appClientOf(partner: Partner): PartnerCenter {
  const known = clients.get(partner)
  if (known) return known
  const { cloud, fetch } = partner.application
  const client = createPartnerCenter({ credential: partner.appCredential, cloud, fetch })
  clients.set(partner, client)
  return client
}
