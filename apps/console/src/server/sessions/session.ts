import type { MockTenant } from '@partnergate/testing'
import { type CustomerList, createCustomerList } from '../workspace/customer-list.ts'
import { createWorkspace, type Workspace } from '../workspace/workspace.ts'

/** What one browser has on the server. */
export interface Session {
  readonly workspace: Workspace
  readonly customers: CustomerList
}

/** Begins a session with a tenant of its own. */
export function createSession(tenant: MockTenant): Session {
  const workspace = createWorkspace(tenant)
  return { workspace, customers: createCustomerList(workspace) }
}
