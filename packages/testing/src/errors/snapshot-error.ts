import { MockTenantError } from './mock-tenant-error.ts'

/** Why a snapshot isn't taken: it is none, another version's, damaged, or of another tenant. */
export type SnapshotProblem = 'not-a-snapshot' | 'other-version' | 'damaged' | 'other-tenant'

const advice: Readonly<Record<SnapshotProblem, string>> = {
  'not-a-snapshot': 'Pass what tenant.snapshot() or loadSnapshot gave.',
  'other-version':
    'Take it again with this version of @partnergate/testing, or use the version that took it.',
  damaged: 'Take it again; snapshots are not for editing.',
  'other-tenant':
    'restore takes snapshots of tenants with the same seed; createMockTenant({ snapshot }) makes the other tenant.',
}

/** A snapshot can't be restored. The tenant is as it was before. */
export class SnapshotError extends MockTenantError {
  override readonly name = 'SnapshotError'
  readonly code = 'ERR_MOCK_TENANT_SNAPSHOT'
  readonly problem: SnapshotProblem

  constructor(problem: SnapshotProblem, what: string, options?: ErrorOptions) {
    super(`The snapshot can't be restored: ${what}. ${advice[problem]}`, options)
    this.problem = problem
  }
}
