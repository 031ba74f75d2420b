import { MockTenantError } from './mock-tenant-error.ts'

/** An operation that an unknown request may have meant. */
export interface NearOperation {
  /** Operation id, `customers.get`; of a sign-in page, its name. */
  readonly operation: string
  readonly method: string
  readonly path: string
}

/**
 * A request matches no operation of the API description. The real service would answer 404 at best; a mock that
 * did the same would hide a typo behind a plausible answer.
 */
export class UnknownOperationError extends MockTenantError {
  override readonly name = 'UnknownOperationError'
  readonly code = 'ERR_MOCK_TENANT_UNKNOWN_OPERATION'
  readonly method: string
  /** Path as requested, without the query. */
  readonly path: string
  /** Operations that look most like the request, the likeliest first. */
  readonly nearest: readonly NearOperation[]

  constructor(method: string, path: string, nearest: readonly NearOperation[]) {
    const list = nearest.map(near => `  ${near.method} ${near.path} (${near.operation})`)
    super(
      [
        `No operation answers ${method} ${path}. The nearest are:`,
        ...list,
        "Check the method and the path; an operation that the API description lacks can't be mocked.",
      ].join('\n'),
    )
    this.method = method
    this.path = path
    this.nearest = nearest
  }
}
