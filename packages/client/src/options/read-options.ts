import { editions } from '@partnergate/core'
import { guardModes } from '../guard/guard-mode.ts'
import {
  booleanOf,
  countOf,
  functionOf,
  headerTextOf,
  objectOf,
  oneOf,
  onlyKnown,
} from '../internal/checks.ts'
import { readPace } from '../pace/read-pace.ts'
import {
  clouds,
  type PartnerCenterOptions,
  type Relationship,
  relationships,
} from './client-options.ts'
import { hostsOf } from './hosts.ts'
import type { RetrySettings, Settings } from './settings.ts'

const known = [
  'credential',
  'cloud',
  'edition',
  'exception',
  'thirdParty',
  'federatedMfa',
  'relationship',
  'guard',
  'appOnly',
  'validateMfa',
  'locale',
  'application',
  'timeout',
  'totalTimeout',
  'retry',
  'endpoints',
  'fetch',
  'pace',
  'onCall',
  'onRetry',
  'onDrift',
  'onWarning',
] as const satisfies readonly (keyof PartnerCenterOptions)[]

const retryDefaults: RetrySettings = { limit: 2, maxBackoffMs: 20_000, maxRetryAfterMs: 60_000 }

/**
 * Checks the client's options and fills in the defaults; `undefined` stands for the default.
 *
 * @throws TypeError or RangeError that names the option
 */
export function readOptions(options: PartnerCenterOptions): Settings {
  onlyKnown(objectOf(options, 'options'), known, 'createPartnerCenter')
  const { fetch, onDrift, locale, application } = options
  return Object.freeze({
    credential: credentialOf(options.credential),
    hosts: hostsOf(oneOf(clouds, options.cloud ?? 'global', 'cloud'), options.endpoints),
    guard: oneOf(guardModes, options.guard ?? 'enforce', 'guard'),
    appOnly: oneOf(['allow', 'deny'], options.appOnly ?? 'allow', 'appOnly'),
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
    relationshipOf: relationshipOf(options.relationship ?? 'gdap'),
    validateMfa: booleanOf(options.validateMfa ?? false, 'validateMfa'),
    locale: locale === undefined ? undefined : headerTextOf(locale, 'locale'),
    application: application === undefined ? undefined : headerTextOf(application, 'application'),
    timeout: timeoutOf(options.timeout ?? 60_000, 'timeout'),
    totalTimeout: timeoutOf(options.totalTimeout ?? false, 'totalTimeout'),
    retry: retryOf(options.retry, retryDefaults),
    fetch: functionOf(fetch, 'fetch'),
    pace: readPace(options.pace),
    onCall: functionOf(options.onCall, 'onCall'),
    onRetry: functionOf(options.onRetry, 'onRetry'),
    onDrift: functionOf(onDrift, 'onDrift'),
    onWarning: functionOf(options.onWarning, 'onWarning') ?? warnOnConsole,
  })
}

/** Milliseconds or `false`. Timers take no more than a 32-bit number. */
export function timeoutOf(value: unknown, name: string): number | false {
  if (value === false) return false
  const milliseconds = countOf(value, name)
  if (milliseconds > 0 && milliseconds <= 2_147_483_647) return milliseconds
  throw new RangeError(`${name} must be between 1 and 2147483647 milliseconds, or false`)
}

/** A number of tries, or the fields of {@link RetrySettings}; what is left out comes from the defaults. */
export function retryOf(value: unknown, defaults: RetrySettings): RetrySettings {
  if (value === undefined) return defaults
  if (typeof value === 'number') return { ...defaults, limit: countOf(value, 'retry') }
  const given = objectOf(value, 'retry')
  onlyKnown(given, Object.keys(retryDefaults), 'retry')
  const field = (name: keyof RetrySettings) =>
    countOf(given[name] ?? defaults[name], `retry.${name}`)
  return {
    limit: field('limit'),
    maxBackoffMs: field('maxBackoffMs'),
    maxRetryAfterMs: field('maxRetryAfterMs'),
  }
}

function credentialOf(value: unknown): Settings['credential'] {
  if (typeof value === 'object' && value !== null && 'getToken' in value) {
    if (typeof value.getToken === 'function') return value as Settings['credential']
  }
  throw new TypeError('credential must have a getToken method, as those of the Azure SDK have')
}

function relationshipOf(
  value: NonNullable<PartnerCenterOptions['relationship']>,
): Settings['relationshipOf'] {
  if (typeof value !== 'function') {
    const relationship = oneOf(relationships, value, 'relationship')
    return () => relationship
  }
  return async customerId => {
    // Graph's licence operations act in a customer's tenant without naming it: the stricter row holds.
    if (customerId === undefined) return 'gdap'
    const relationship: Relationship = await value(customerId)
    return oneOf(relationships, relationship, 'what the relationship function gives')
  }
}

function warnOnConsole({ message, correlationId }: { message: string; correlationId: string }) {
  // biome-ignore lint/suspicious/noConsole: without a listener of its own, a warning has to be seen somewhere
  console.warn(`${message} (correlation id ${correlationId})`)
}
