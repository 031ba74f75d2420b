import { appOnly } from '@partnergate/auth'
import type { MockTenant } from '@partnergate/testing'
import type { Policy } from '../configuration/configuration.ts'
import type { Partner } from '../partner/partner.ts'
import { createPartnerGuard } from '../partner/partner-guard.ts'
import { demoCustomers } from './demo-customers.ts'
import { demoEnforcement } from './demo-enforcement.ts'
import { demoSignInPage } from './sign-in-pages.ts'

/** A partner whose rules can be changed, to see what they do. */
export interface DemoPartner extends Partner {
  /** The mock tenant that plays it. */
  readonly tenant: MockTenant
  readonly choosePolicy: (choice: Partial<Policy>) => void
}

/** The partner that a mock tenant plays. */
export function createDemoPartner(
  tenant: MockTenant,
  initial: Policy,
  origin: string,
): DemoPartner {
  const { tenantId, fetch, groups } = tenant
  const { clientId, clientSecret } = tenant.registerApp({
    name: 'Partnergate console',
    redirectUris: [`${origin}/auth/callback`],
  })
  const application = { tenantId, clientId, clientSecret, fetch, now: () => tenant.clock.now() }
  const guardFor = createPartnerGuard({ tenantId, application })
  let policy = initial
  return {
    tenant,
    kind: 'demo',
    tenantId,
    application,
    domains: [tenant.domain],
    groups: {
      'admin-agent': groups.adminAgents,
      'helpdesk-agent': groups.helpdeskAgents,
      'sales-agent': groups.salesAgents,
    },
    get policy() {
      return policy
    },
    get guard() {
      return guardFor(policy)
    },
    appCredential: appOnly(application),
    delegationReader: tenant.credential('admin-agent/entra'),
    approveAsCustomer: (relationshipId, customerId) =>
      tenant.approveGdap(relationshipId, customerId),
    exampleCustomer: demoCustomers(tenant),
    enforcement: demoEnforcement(tenant),
    signInPage: demoSignInPage,
    choosePolicy(choice) {
      policy = { ...policy, ...choice }
    },
  }
}
