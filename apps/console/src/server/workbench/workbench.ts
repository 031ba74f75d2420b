import type { MockTenant } from '@partnergate/testing'
import { type CustomerList, createCustomerList } from './customer-list.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** What the workbench has on the server: a tenant to call as any persona. */
export interface Workbench {
  readonly workspace: Workspace
  readonly customers: CustomerList
}

/** Creates a workbench on a tenant of its own. */
export function createWorkbench(tenant: MockTenant): Workbench {
  const workspace = createWorkspace(tenant)
  return { workspace, customers: createCustomerList(workspace) }
}
