import { type Evidence, type EvidenceOptions, evidenceFromClaims } from '@partnergate/core'
import { decodeJwt } from 'jose'

/** Reads what a token proves; `undefined` for one that is no JWT. */
export type EvidenceReader = (token: string) => Evidence | undefined

/** Tokens that are remembered; a client uses one for each host and user at a time. */
const capacity = 16

/**
 * Makes a reader that decodes each token once. The token is not verified: it came from the client's own credential, and
 * the service is the one to check it.
 */
export function createEvidenceReader(options: EvidenceOptions): EvidenceReader {
  const known = new Map<string, Evidence | undefined>()
  return token => {
    if (!known.has(token)) {
      for (const oldest of known.keys()) {
        if (known.size < capacity) break
        known.delete(oldest)
      }
      known.set(token, read(token, options))
    }
    return known.get(token)
  }
}

function read(token: string, options: EvidenceOptions): Evidence | undefined {
  try {
    return evidenceFromClaims(decodeJwt(token), options)
  } catch {
    // jose's message says only that it is no JWT; whoever asks says so, with a remedy.
    return undefined
  }
}
