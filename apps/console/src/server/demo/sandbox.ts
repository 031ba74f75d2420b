import type { MockTenant } from '@partnergate/testing'
import type { Policy } from '../configuration/configuration.ts'
import { createDemoPartner, type DemoPartner } from './demo-partner.ts'

/** What one browser has of the demo, made when it is needed first. */
export interface Sandbox {
  /** A partner of its own, whoever signs in. */
  readonly partner: DemoPartner
}

/** What sandboxes are made of. */
export interface SandboxParts {
  readonly createTenant: () => MockTenant
  readonly policy: Policy
}

/** Creates a browser's sandbox. */
export function createSandbox({ createTenant, policy }: SandboxParts, origin: string): Sandbox {
  let partner: DemoPartner | undefined
  return {
    get partner() {
      partner ??= createDemoPartner(createTenant(), policy, origin)
      return partner
    },
  }
}
