/** What the client throws for a call that its guard stopped. It isn't imported: testing doesn't know its callers. */
interface BlockedCall {
  readonly code: 'ERR_MFA_REQUIRED' | 'ERR_USER_REQUIRED'
  readonly message: string
  readonly operation?: string
  readonly status?: number
  readonly attempts?: readonly unknown[]
  readonly decision?: { readonly scenario?: string }
}

const codes = ['ERR_MFA_REQUIRED', 'ERR_USER_REQUIRED']

/** Whether a value is the error of a call that was refused for who makes it, by the client's registered symbol or its code. */
function isRefusal(value: unknown): value is BlockedCall {
  return value instanceof Error && 'code' in value && codes.some(known => known === value.code)
}

/** What came of a call, or of the error that it ended with. */
export type CallOutcome = { readonly error: unknown } | { readonly value: unknown }

/** Waits for a call: a promise, a function that gives one, or an error that was caught. */
export async function outcomeOf(received: unknown): Promise<CallOutcome> {
  if (received instanceof Error) return { error: received }
  try {
    return { value: await (typeof received === 'function' ? received() : received) }
  } catch (error) {
    return { error }
  }
}

/**
 * What keeps an outcome from being that of a call which was stopped before anything was sent, or nothing when it is.
 *
 * @param of - operation or scenario that is expected
 */
export function notBlocked(outcome: CallOutcome, of: string | undefined): string | undefined {
  if ('value' in outcome) return 'The call went through.'
  const { error } = outcome
  if (!isRefusal(error)) return `The call failed for another reason: ${String(error)}`
  if (error.status !== undefined || (error.attempts?.length ?? 0) > 0) {
    return `The call was sent, and the service refused it: ${error.message}`
  }
  const { operation, decision } = error
  if (of === undefined || of === operation || of === decision?.scenario) return undefined
  return `The call that was stopped is ${operation}, of the scenario ${decision?.scenario}.`
}
