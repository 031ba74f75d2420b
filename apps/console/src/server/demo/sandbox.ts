import type { MockTenant } from '@partnergate/testing'
import type { Policy } from '../configuration/configuration.ts'
import { createWorkbench, type Workbench } from '../workbench/workbench.ts'
import { createDemoPartner, type DemoPartner } from './demo-partner.ts'

/** What one browser has of the demo. Each part is made when it is needed first. */
export interface Sandbox {
  /** A partner of its own, whoever signs in. */
  readonly partner: DemoPartner
  /** A workbench, on a tenant of its own, so that its counters count its own calls only. */
  readonly workbench: Workbench
}

/** What sandboxes are made of. */
export interface SandboxParts {
  /** Makes a tenant for one of the two parts. */
  readonly createTenant: (part: keyof Sandbox) => MockTenant
  readonly policy: Policy
}

/** Creates a browser's sandbox. */
export function createSandbox({ createTenant, policy }: SandboxParts, origin: string): Sandbox {
  let partner: DemoPartner | undefined
  let workbench: Workbench | undefined
  return {
    get partner() {
      partner ??= createDemoPartner(createTenant('partner'), policy, origin)
      return partner
    },
    get workbench() {
      workbench ??= createWorkbench(createTenant('workbench'))
      return workbench
    },
  }
}
