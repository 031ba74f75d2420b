import type { Drift } from '@partnergate/client'

/** The drifts that the client told of, until the call they belong to asks. */
export interface DriftLog {
  readonly hear: (drift: Drift) => void
  /** Whether the call had a drift; asking forgets it. */
  readonly takeOf: (correlationId: string) => boolean
}

/** Creates a log of drifts. */
export function createDriftLog(): DriftLog {
  const heard = new Set<string>()
  return {
    hear: ({ correlationId }) => void heard.add(correlationId),
    takeOf: correlationId => heard.delete(correlationId),
  }
}
