import {
  clockOf,
  countOf,
  functionOf,
  objectOf,
  oneOf,
  onlyKnown,
  textsOf,
} from '../internal/checks.ts'
import { type Certificate, readCertificates } from './certificate.ts'
import { isHostRule } from './host-rules.ts'
import { microsoftRoots } from './microsoft-roots.ts'
import { createSeenEvents, type SeenEvents } from './seen-events.ts'
import type { SignersSettings } from './signers.ts'
import { type WebhookVerifierOptions, webhookAlgorithms } from './webhook-options.ts'

/** The options, checked and with the defaults filled in. */
export interface WebhookSettings {
  readonly algorithms: readonly string[]
  readonly certificateHosts: readonly string[]
  readonly signers: SignersSettings
  readonly maxBodyBytes: number
  readonly maxAgeMs: number
  readonly toleranceMs: number
  readonly seen: SeenEvents
  readonly now: () => number
}

const known = [
  'algorithms',
  'certificateHosts',
  'issuerHosts',
  'roots',
  'intermediates',
  'certificates',
  'maxBodyBytes',
  'maxAgeMs',
  'clockToleranceSeconds',
  'seen',
  'fetch',
  'now',
] as const satisfies readonly (keyof WebhookVerifierOptions)[]

const day = 86_400_000

/**
 * Checks a verifier's options; `undefined` stands for the default.
 *
 * @throws TypeError or RangeError that names the option
 */
export function readWebhookOptions(options: WebhookVerifierOptions): WebhookSettings {
  onlyKnown(objectOf(options, 'options'), known, 'createWebhookVerifier')
  const now = clockOf(options.now ?? Date.now, 'now')
  const tolerance = options.clockToleranceSeconds ?? 300
  return {
    algorithms: textsOf(options.algorithms ?? ['rsa-sha256'], 'algorithms').map(name =>
      oneOf(webhookAlgorithms, name, 'algorithms'),
    ),
    certificateHosts: hostsOf(
      options.certificateHosts ?? ['3psostorageacct.blob.core.windows.net', '.microsoft.com'],
      'certificateHosts',
    ),
    signers: signersOf(options, now),
    maxBodyBytes: countOf(options.maxBodyBytes ?? 262_144, 'maxBodyBytes', 1, 16_777_216),
    maxAgeMs: countOf(options.maxAgeMs ?? 3 * day, 'maxAgeMs', 1, 365 * day),
    toleranceMs: countOf(tolerance, 'clockToleranceSeconds', 0, 600) * 1000,
    seen: seenOf(options.seen ?? createSeenEvents({ now })),
    now,
  }
}

function signersOf(options: WebhookVerifierOptions, now: () => number): SignersSettings {
  const { fetch, certificates = {} } = options
  const limits = ['timeoutMs', 'maxBytes', 'maxAgeMs', 'cooldownMs']
  onlyKnown(objectOf(certificates, 'certificates'), limits, 'certificates')
  if (fetch !== undefined) functionOf(fetch, 'fetch')
  const { timeoutMs = 5_000, maxBytes = 65_536, maxAgeMs = day, cooldownMs = 60_000 } = certificates
  return {
    roots: certificatesOf(options.roots ?? microsoftRoots, 'roots'),
    intermediates: (options.intermediates ?? []).flatMap(pem =>
      certificatesOf(pem, 'intermediates'),
    ),
    issuerHosts: hostsOf(options.issuerHosts ?? ['.microsoft.com', '.digicert.com'], 'issuerHosts'),
    // Looked up at each call, so that what replaces the global one later is used.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    timeoutMs: countOf(timeoutMs, 'certificates.timeoutMs', 1, 60_000),
    maxBytes: countOf(maxBytes, 'certificates.maxBytes', 1, 1_048_576),
    maxAgeMs: countOf(maxAgeMs, 'certificates.maxAgeMs', 0, 30 * day),
    cooldownMs: countOf(cooldownMs, 'certificates.cooldownMs', 0, day),
    now,
  }
}

function certificatesOf(value: unknown, name: string): readonly Certificate[] {
  const encoder = new TextEncoder()
  try {
    return textsOf(value, name).flatMap(pem => readCertificates(encoder.encode(pem)))
  } catch {
    throw new TypeError(`${name} must be certificates in PEM`)
  }
}

function hostsOf(value: unknown, name: string): readonly string[] {
  const hosts = textsOf(value, name).map(host => host.toLowerCase())
  const wrong = hosts.find(host => !isHostRule(host))
  if (wrong === undefined) return hosts
  throw new TypeError(
    `${name} must be public host names, or suffixes such as '.microsoft.com'; '${wrong}' is none`,
  )
}

function seenOf(value: SeenEvents): SeenEvents {
  objectOf(value, 'seen')
  functionOf(value.add, 'seen.add')
  functionOf(value.delete, 'seen.delete')
  return value
}
