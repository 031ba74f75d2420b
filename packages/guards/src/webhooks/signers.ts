import { fetchSigner, type Signer, type SignerFailure, type SignerSettings } from './signer.ts'

/** How signers are kept. */
export interface SignersSettings extends SignerSettings {
  readonly maxAgeMs: number
  readonly cooldownMs: number
}

/** Signers by the address of their certificate, fetched when first needed. */
export interface Signers {
  get(url: string): Promise<Signer | SignerFailure>
  /** Another signer at the same address, since Microsoft renews the certificate there; `undefined` for none. */
  renewed(url: string, known: Signer): Promise<Signer | undefined>
}

interface Entry<Found> {
  readonly found: Found
  readonly fetchedAt: number
}

/** More at once, or in memory, are not Partner Center's doing: it has one address. */
const maxFetches = 4
const maxEntries = 16

/**
 * Keeps signers. Whoever sends a request chooses the address, so failures are remembered too, apart from the trusted
 * ones, which they can't push out; and only a few fetches go on at once.
 */
export function createSigners(settings: SignersSettings): Signers {
  const { now, maxAgeMs, cooldownMs } = settings
  const trusted = new Map<string, Entry<Signer>>()
  const failed = new Map<string, Entry<SignerFailure>>()
  const fetching = new Map<string, Promise<Signer | SignerFailure>>()

  const isFresh = (entry: Entry<unknown> | undefined, ageMs: number) =>
    entry !== undefined && now() - entry.fetchedAt < ageMs

  const load = async (url: string) => {
    const found = await fetchSigner(url, settings)
    if (typeof found === 'string') keep(failed, url, { found, fetchedAt: now() })
    else keep(trusted, url, { found, fetchedAt: now() })
    return found
  }
  const fetched = async (url: string): Promise<Signer | SignerFailure> => {
    const failure = failed.get(url)
    if (failure && isFresh(failure, cooldownMs)) return failure.found
    const pending = fetching.get(url)
    if (pending) return pending
    if (fetching.size >= maxFetches) return 'certificate-unavailable'
    const work = load(url).finally(() => fetching.delete(url))
    fetching.set(url, work)
    return work
  }
  return {
    get: async url => {
      const entry = trusted.get(url)
      const current = entry?.found.isCurrent(now()) ? entry : undefined
      if (current && isFresh(current, maxAgeMs)) return current.found
      const found = await fetched(url)
      // An outage where the certificate is kept does not stop deliveries while the known one is valid.
      return found === 'certificate-unavailable' && current ? current.found : found
    },
    renewed: async (url, known) => {
      if (isFresh(trusted.get(url), cooldownMs)) return undefined
      const found = await fetched(url)
      return typeof found === 'string' || found === known ? undefined : found
    },
  }
}

function keep<Found>(entries: Map<string, Found>, url: string, entry: Found): void {
  entries.delete(url)
  const [oldest] = entries.keys()
  if (entries.size >= maxEntries && oldest !== undefined) entries.delete(oldest)
  entries.set(url, entry)
}
