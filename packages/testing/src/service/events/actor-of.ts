import type { Call } from '../../protocol/call.ts'
import type { Actor } from './happening.ts'

/** Who makes a call. */
export function actorOf({ caller, ids }: Pick<Call, 'caller' | 'ids'>): Actor {
  const { userPrincipalName, applicationId } = caller
  return { userPrincipalName, applicationId, correlationId: ids.correlationId }
}
