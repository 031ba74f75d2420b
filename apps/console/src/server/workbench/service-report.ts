import { isPartnerCenterError } from '@partnergate/client'
import type { ServiceReport } from '../../shared/outcome.ts'

/** How the service answered; `undefined` when it was never asked. */
export function serviceReport(
  status: number | undefined,
  error: unknown,
): ServiceReport | undefined {
  if (status === undefined) return undefined
  if (!isPartnerCenterError(error)) return { status, verdict: 'allowed' }
  const refused = 'origin' in error && error.origin === 'service'
  return {
    status,
    verdict: refused ? 'refused' : 'failed',
    ...(error.serviceCode !== undefined && { code: error.serviceCode }),
    message: error.message,
  }
}
