import { faultAnswer } from '../faults/fault-answer.ts'
import type { DrawnEffects } from '../faults/faults.ts'
import { withFault } from '../faults/with-fault.ts'
import type { ExpiredTokens } from '../identity/expired-tokens.ts'
import { bearerOf } from '../identity/expired-tokens.ts'
import type { KeyRing } from '../identity/keys.ts'
import { answerHeaders } from '../protocol/headers.ts'
import type { Exchange } from './exchange.ts'

interface DisturbedParts {
  readonly expired: ExpiredTokens
  readonly keys: KeyRing
}

/** The answer when something goes wrong between the caller and the service, or with the caller's token. */
export function disturbed(
  { expired, keys }: DisturbedParts,
  exchange: Exchange,
  effects: DrawnEffects,
  respond: (exchange: Exchange) => Promise<Response>,
): Promise<Response> {
  const { operation, record, request, ids, state } = exchange
  record.faulty = true
  const skewMs = effects.clockSkewMs ?? 0
  const token = bearerOf(request.headers.get('Authorization'))
  if (effects.expireToken && token !== undefined) expired.add(token)
  return withFault(effects, {
    clock: state.clock,
    signal: request.signal,
    keys,
    work: () => respond({ ...exchange, skewMs }),
    refuse: status =>
      faultAnswer(effects, status, {
        host: operation.host,
        requestId: ids.requestId,
        now: state.clock.now() + skewMs,
        headers: answerHeaders(operation.host, ids, state.ids),
      }),
  })
}
