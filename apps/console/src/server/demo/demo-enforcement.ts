import type { MfaEnforcement, MockTenant } from '@partnergate/testing'
import type { EnforcementPhase } from '../../shared/trials.ts'
import type { ServiceEnforcement } from '../partner/partner.ts'

const settings: { readonly [Phase in EnforcementPhase]: MfaEnforcement } = {
  off: 'off',
  report: 'report',
  half: 50,
  on: 'on',
}

/** The phase that the mock of the service is in. */
export function demoEnforcement(tenant: MockTenant): ServiceEnforcement {
  return {
    get phase() {
      const { mfaEnforcement: now } = tenant
      return typeof now === 'number' ? 'half' : now
    },
    choose: phase => tenant.enforceMfa(settings[phase]),
  }
}
