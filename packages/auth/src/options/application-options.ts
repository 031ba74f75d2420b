import type { Cloud } from '../clouds/clouds.ts'
import type { AuthWarning } from './warning.ts'

/** The fetch that requests go through. It is always called with a `Request`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** What every credential needs to know of the application and of the world. */
export interface ApplicationOptions {
  /** The partner's tenant: its id, or one of its domain names. */
  readonly tenantId: string
  /** The application's id. */
  readonly clientId: string
  /**
   * The cloud, and with it the sign-in service.
   *
   * @default 'global'
   */
  readonly cloud?: Cloud | undefined
  /**
   * Origin of another sign-in service: the older name of a cloud's, or a mock tenant on a port. It must be https, or http on
   * this machine.
   *
   * @default the cloud's own
   */
  readonly authorityHost?: string | undefined
  /**
   * The fetch to use, for a proxy or a mock tenant.
   *
   * @default the global one
   */
  readonly fetch?: Fetch | undefined
  /**
   * The time, in milliseconds since 1970.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined
  /**
   * Longest wait for one answer of the sign-in service or of the store, in milliseconds.
   *
   * @default 30000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Hears of what went wrong without failing a call.
   *
   * @default a line on the console
   */
  readonly onWarning?: ((warning: AuthWarning) => void) | undefined
}

/** How the application proves who it is: a secret, a certificate, or, for a public client, nothing. */
export interface ClientCredentialOptions {
  /** The secret's value. */
  readonly clientSecret?: string | undefined
  /** The certificate, instead of a secret. */
  readonly certificate?: CertificateOptions | undefined
}

/** A certificate that was uploaded to the application. */
export interface CertificateOptions {
  /** The private key: PEM in PKCS #8 form (`BEGIN PRIVATE KEY`). */
  readonly privateKey: string
  /**
   * Thumbprint of the certificate, in hexadecimal as Entra shows it, or in base64url: SHA-1 (signed with RS256) or SHA-256 (signed
   * with PS256).
   */
  readonly thumbprint: string
}

export const applicationOptionNames = [
  'tenantId',
  'clientId',
  'cloud',
  'authorityHost',
  'fetch',
  'now',
  'timeoutMs',
  'onWarning',
] as const satisfies readonly (keyof ApplicationOptions)[]

export const clientCredentialOptionNames = [
  'clientSecret',
  'certificate',
] as const satisfies readonly (keyof ClientCredentialOptions)[]
