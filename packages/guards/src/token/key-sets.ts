import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'
import { type Cloud, keySetUrlOf } from '../clouds/clouds.ts'
import { type Fetch, fetchBytes } from '../internal/fetch-bytes.ts'
import { parseObject } from '../internal/parse-json.ts'

/** How key sets are fetched and kept. */
export interface KeySetSettings {
  readonly cloud: Cloud
  readonly fetch: Fetch
  readonly timeoutMs: number
  readonly cooldownMs: number
  readonly maxAgeMs: number
}

/** The key set could not be fetched. What the network said is kept out: it is of no use to the caller. */
export class KeysUnavailable extends Error {}

const maxBytes = 262_144
/** A key set that could not be fetched is left alone for so long, so that an outage isn't made worse. */
const pauseMs = 5_000

/** The keys of a tenant. Each tenant has one set, fetched when first needed; only allowed tenants may be asked for. */
export function createKeySets(settings: KeySetSettings): (tenant: string) => JWTVerifyGetKey {
  const sets = new Map<string, JWTVerifyGetKey>()
  return tenant => {
    const known = sets.get(tenant)
    if (known) return known
    const created = createKeySet(tenant, settings)
    sets.set(tenant, created)
    return created
  }
}

function createKeySet(tenant: string, settings: KeySetSettings): JWTVerifyGetKey {
  const { timeoutMs, cooldownMs, maxAgeMs } = settings
  const keys = createRemoteJWKSet(keySetUrlOf(settings.cloud, tenant), {
    timeoutDuration: timeoutMs,
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    [customFetch]: pausing(settings),
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error
      if (error instanceof errors.JWKSMultipleMatchingKeys) throw error
      throw new KeysUnavailable()
    }
  }
}

function pausing({ fetch, timeoutMs, cooldownMs }: KeySetSettings) {
  let failedAt = Number.NEGATIVE_INFINITY
  return async (url: string, { headers }: { readonly headers: Headers }): Promise<Response> => {
    if (Date.now() - failedAt < Math.min(pauseMs, cooldownMs)) throw new KeysUnavailable()
    try {
      const bytes = await fetchBytes(fetch, url, { timeoutMs, maxBytes }, headers)
      if (!Array.isArray(parseObject(bytes)?.keys)) throw new KeysUnavailable()
      return new Response(bytes)
    } catch (error) {
      failedAt = Date.now()
      throw error
    }
  }
}
