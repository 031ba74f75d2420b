import { MockTenantError } from './mock-tenant-error.ts'

/** A request went to a host that the mock tenant doesn't play. Nothing is ever sent to a real one. */
export class UnknownHostError extends MockTenantError {
  override readonly name = 'UnknownHostError'
  readonly code = 'ERR_MOCK_TENANT_UNKNOWN_HOST'
  readonly host: string
  /** The hosts that the mock tenant plays. */
  readonly known: readonly string[]

  constructor(host: string, known: readonly string[]) {
    super(
      `The mock tenant doesn't play the host ${host}, and sends nothing to a real one. It plays ${known.join(', ')}`,
    )
    this.host = host
    this.known = known
  }
}
