import type { Exchange } from '../call/exchange.ts'
import type { PartnerCenterErrorCode } from '../errors/error-codes.ts'
import { notify } from '../guard/notify.ts'
import type { Settings } from '../options/settings.ts'
import type { RetryReason } from './retry.ts'

const reasons: { readonly [Code in PartnerCenterErrorCode]?: RetryReason } = {
  ERR_THROTTLED: 'throttled',
  ERR_TIMEOUT: 'timeout',
  ERR_NETWORK: 'network',
}

/** Notes the pause before the next try, and tells `onRetry` of it. */
export function announce(
  exchange: Exchange,
  delayMs: number,
  { onRetry }: Settings,
  reason?: RetryReason,
): void {
  const { tries, request, correlationId, requestId } = exchange
  tries.pause(delayMs)
  const last = tries.failed.at(-1)
  if (!last || !onRetry) return
  const { attempt, code, status } = last
  notify(onRetry, {
    operation: request.operation.id,
    attempt,
    delayMs,
    reason: reason ?? reasons[code] ?? 'failed',
    code,
    status,
    correlationId,
    requestId,
  })
}
