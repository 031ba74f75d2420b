import { isNetworkError } from 'ky'

const codes =
  /^(ECONNABORTED|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|EAI_AGAIN|ENOTFOUND|EPIPE|ETIMEDOUT|UND_ERR_\w+)$/

/**
 * Whether an error means that no answer came. ky knows what the runtimes' own fetch throws; other fetch
 * implementations report the system's code. Anything else a passed-in fetch throws is its own affair.
 */
export function isNetworkFailure(error: unknown): boolean {
  if (isNetworkError(error)) return true
  return error instanceof Error && 'code' in error && codes.test(String(error.code))
}
