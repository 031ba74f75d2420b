import { type EvidenceOptions, editions } from '@partnergate/core'
import type { ChallengeSettings } from '../answer/challenge.ts'
import { clouds } from '../clouds/clouds.ts'
import {
  booleanOf,
  clockOf,
  countOf,
  functionOf,
  objectOf,
  oneOf,
  onlyKnown,
  textsOf,
} from '../internal/checks.ts'
import { createKeySets, type KeySetSettings } from '../token/key-sets.ts'
import type { VerifySettings } from '../token/verify-token.ts'
import { algorithms, type GuardOptions } from './guard-options.ts'
import type { PolicySettings } from './rule.ts'

/** The options, checked and with the defaults filled in. */
export interface GuardSettings {
  readonly verify: VerifySettings
  readonly challenge: ChallengeSettings
  readonly policy: PolicySettings
  readonly evidence: EvidenceOptions
}

const known = [
  'audience',
  'tenants',
  'cloud',
  'edition',
  'exception',
  'thirdParty',
  'federatedMfa',
  'authenticationContext',
  'algorithms',
  'clockToleranceSeconds',
  'keys',
  'fetch',
  'now',
] as const satisfies readonly (keyof GuardOptions)[]

const tenantId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const day = 86_400_000

/**
 * Checks a guard's options; `undefined` stands for the default.
 *
 * @throws TypeError or RangeError that names the option
 */
export function readGuardOptions(options: GuardOptions): GuardSettings {
  onlyKnown(objectOf(options, 'options'), known, 'createGuard')
  const cloud = oneOf(clouds, options.cloud ?? 'global', 'cloud')
  const allowed = textsOf(options.algorithms ?? ['RS256'], 'algorithms')
  return {
    verify: {
      cloud,
      tenants: tenantsOf(options.tenants),
      audience: textsOf(options.audience, 'audience'),
      algorithms: allowed.map(algorithm => oneOf(algorithms, algorithm, 'algorithms')),
      clockToleranceSeconds: countOf(
        options.clockToleranceSeconds ?? 60,
        'clockToleranceSeconds',
        0,
        600,
      ),
      now: clockOf(options.now ?? Date.now, 'now'),
      keysOf: createKeySets({ ...keysOf(options), cloud }),
    },
    challenge: { cloud, authenticationContext: contextOf(options.authenticationContext) },
    policy: {
      edition: oneOf(editions, options.edition ?? '2022-03', 'edition'),
      exception: booleanOf(options.exception ?? false, 'exception'),
    },
    evidence: {
      thirdParty: booleanOf(options.thirdParty ?? false, 'thirdParty'),
      federatedMfa: oneOf(
        ['entra', 'third-party'],
        options.federatedMfa ?? 'third-party',
        'federatedMfa',
      ),
    },
  }
}

/** Ids only: a domain name can change hands, and no token carries one. */
function tenantsOf(value: unknown): ReadonlySet<string> {
  const given: unknown[] = Array.isArray(value) ? value : []
  const ids = given.map(id => (typeof id === 'string' ? id.toLowerCase() : ''))
  if (ids.length > 0 && ids.every(id => tenantId.test(id))) return new Set(ids)
  throw new TypeError('tenants must be a list of at least one tenant id (a GUID)')
}

function contextOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^c[1-9]\d?$/.test(value)) return value
  throw new TypeError("authenticationContext must be an id from 'c1' to 'c99'")
}

function keysOf({ keys = {}, fetch }: GuardOptions): Omit<KeySetSettings, 'cloud'> {
  onlyKnown(objectOf(keys, 'keys'), ['timeoutMs', 'cooldownMs', 'maxAgeMs'], 'keys')
  if (fetch !== undefined) functionOf(fetch, 'fetch')
  return {
    // Looked up at each call, so that what replaces the global one later is used.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    timeoutMs: countOf(keys.timeoutMs ?? 5_000, 'keys.timeoutMs', 1, 60_000),
    cooldownMs: countOf(keys.cooldownMs ?? 30_000, 'keys.cooldownMs', 0, day),
    maxAgeMs: countOf(keys.maxAgeMs ?? 600_000, 'keys.maxAgeMs', 0, day),
  }
}
