import { randomUUID } from 'node:crypto'
import { type GuardMode, isPartnerCenterError } from '@partnergate/client'
import type { TrialRow } from '../../shared/trials.ts'
import type { Session } from '../sessions/session.ts'
import { exampleCustomer } from './example-customer.ts'
import { sampleCalls } from './sample-calls.ts'

/** A call to try. */
export interface Trial {
  readonly row: TrialRow
  /** What the guard does when the policy denies the call. */
  readonly guard: GuardMode
}

/**
 * Performs a call as who is signed in. Whether it succeeds, is stopped or fails: the session's log says so.
 *
 * @returns the correlation id that the log has it under
 * @throws PartnerCenterError when no customer could be found for a call that is about one
 */
export async function tryCall(session: Session, { row, guard }: Trial): Promise<string> {
  const client = session.clientWith(guard)
  const customerId = await exampleCustomer(session, client, row)
  const correlationId = randomUUID()
  try {
    await sampleCalls[row]({ client, customerId }, { correlationId })
  } catch (error) {
    if (!isPartnerCenterError(error)) throw error
  }
  return correlationId
}
