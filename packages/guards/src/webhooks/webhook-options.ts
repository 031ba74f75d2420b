import type { SeenEvents } from './seen-events.ts'

/** Signature algorithms that can be allowed. */
export const webhookAlgorithms = ['rsa-sha256', 'rsa-sha1'] as const
/** One of {@link webhookAlgorithms}. */
export type WebhookAlgorithm = (typeof webhookAlgorithms)[number]

/** What a webhook verifier is made of. Everything has a default. */
export interface WebhookVerifierOptions {
  /**
   * Signature algorithms that are accepted. `rsa-sha1` is broken; it stands in old samples only.
   *
   * @default ['rsa-sha256']
   */
  readonly algorithms?: readonly WebhookAlgorithm[] | undefined
  /**
   * Where certificates may be: full host names, or suffixes that start with a dot. Replaces the default.
   *
   * @default ['3psostorageacct.blob.core.windows.net', '.microsoft.com']
   */
  readonly certificateHosts?: readonly string[] | undefined
  /**
   * Where the certificates of intermediate authorities may be. Replaces the default.
   *
   * @default ['.microsoft.com', '.digicert.com']
   */
  readonly issuerHosts?: readonly string[] | undefined
  /**
   * The roots that certificates must chain to, as PEM. Replaces the default.
   *
   * @default microsoftRoots
   */
  readonly roots?: readonly string[] | undefined
  /**
   * Certificates of intermediate authorities, as PEM, so that they need not be fetched.
   *
   * @default []
   */
  readonly intermediates?: readonly string[] | undefined
  /** How certificates are fetched and kept. */
  readonly certificates?: CertificateOptions | undefined
  /**
   * Longest body, in bytes.
   *
   * @default 262144
   */
  readonly maxBodyBytes?: number | undefined
  /**
   * How old a change may be, in milliseconds. Partner Center reports some up to 48 hours late, and delivers again
   * what was not accepted.
   *
   * @default 259200000 (three days)
   */
  readonly maxAgeMs?: number | undefined
  /**
   * How far clocks may differ, in seconds, up to 600.
   *
   * @default 300
   */
  readonly clockToleranceSeconds?: number | undefined
  /**
   * Remembers what was delivered. Give one that all processes share where several take deliveries.
   *
   * @default createSeenEvents()
   */
  readonly seen?: SeenEvents | undefined
  /**
   * The fetch that certificates are fetched with.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined
  /**
   * The clock, in milliseconds since 1970.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined
}

/** How certificates are fetched and kept. */
export interface CertificateOptions {
  /**
   * Longest wait for a certificate, in milliseconds.
   *
   * @default 5000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Longest certificate, in bytes.
   *
   * @default 65536
   */
  readonly maxBytes?: number | undefined
  /**
   * How long a certificate is used before it is fetched again, in milliseconds.
   *
   * @default 86400000 (a day)
   */
  readonly maxAgeMs?: number | undefined
  /**
   * Shortest time between two fetches of the same address, in milliseconds.
   *
   * @default 60000
   */
  readonly cooldownMs?: number | undefined
}
