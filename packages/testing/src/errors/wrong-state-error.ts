import { MockTenantError } from './mock-tenant-error.ts'

/** The test asks for a step that the resource isn't ready for, such as approving what was never offered. */
export class WrongStateError extends MockTenantError {
  override readonly name = 'WrongStateError'
  readonly code = 'ERR_MOCK_TENANT_WRONG_STATE'
}
