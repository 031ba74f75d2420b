import { isNetworkError } from 'ky'
import { isRecord } from '../internal/is-record.ts'

/** What systems call a connection that could not be made: nothing was sent over it. */
const unsent =
  /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/
/** What they call one that broke. */
const broken = /^(ECONNABORTED|ECONNRESET|EPIPE|ETIMEDOUT|UND_ERR_\w+)$/

/** Errors name errors behind them; nobody nests them deeper than this. */
const deepest = 5

/**
 * Whether an error means that no whole answer came. ky knows what the runtimes' own fetch throws; other fetch
 * implementations report the system's code. Anything else a passed-in fetch throws is its own affair.
 */
export function isNetworkFailure(error: unknown): boolean {
  if (isNetworkError(error) || error instanceof CutShortError) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return unsent.test(code) || broken.test(code)
}

/** Whether a failure of the network proves that the request never left: there was no connection to send it over. */
export function wasNeverSent(error: unknown): boolean {
  const codes = systemCodesOf(error)
  return codes.length > 0 && codes.every(code => unsent.test(code))
}

/** The system's codes behind a failure, `ECONNRESET`; one for each address that was tried. */
export function systemCodesOf(error: unknown, depth = 0): readonly string[] {
  if (!isRecord(error) || depth > deepest) return []
  const { code, cause, errors } = error
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.flatMap(one => systemCodesOf(one, depth + 1))
  }
  if (typeof code === 'string' && (unsent.test(code) || broken.test(code))) return [code]
  return systemCodesOf(cause, depth + 1)
}

/** An answer that broke off: the connection, or something on the way, cut it. */
export class CutShortError extends Error {
  override readonly name = 'CutShortError'
  constructor(options?: ErrorOptions) {
    super('the answer broke off', options)
  }
}
