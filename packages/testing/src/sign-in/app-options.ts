import { X509Certificate } from 'node:crypto'
import { closest } from 'fastest-levenshtein'

/** What an application is registered with. */
export interface AppOptions {
  /** @default 'App' */
  readonly name?: string
  /**
   * A public client: it has no secret and signs in with PKCE or a device code.
   * @default false
   */
  readonly public?: boolean
  /**
   * Where codes may be sent. `http://localhost` and `http://127.0.0.1` stand for every port, as in Entra.
   * @default ['http://localhost']
   */
  readonly redirectUris?: readonly string[]
  /** Certificates in PEM whose keys may sign client assertions. */
  readonly certificates?: readonly string[]
  /**
   * Whether a secret is made for it.
   * @default true, unless it is public
   */
  readonly secret?: boolean
  /** When the secret expires, by the tenant's clock; it doesn't by default. */
  readonly secretExpires?: Date
  /**
   * Version of the access tokens that others get for this application.
   * @default 1
   */
  readonly accessTokenVersion?: 1 | 2
}

const names = [
  'name',
  'public',
  'redirectUris',
  'certificates',
  'secret',
  'secretExpires',
  'accessTokenVersion',
] as const satisfies (keyof AppOptions)[]

/** @throws TypeError when an option is unknown or of the wrong type */
export function readAppOptions(options: AppOptions) {
  for (const name of Object.keys(options)) {
    if (names.some(known => known === name)) continue
    throw new TypeError(`registerApp has no option ${name}; did you mean ${closest(name, names)}?`)
  }
  const { name = 'App', secret = true, secretExpires, accessTokenVersion = 1 } = options
  const { redirectUris = ['http://localhost'], certificates = [] } = options
  for (const uri of redirectUris) {
    if (!URL.canParse(uri)) throw new TypeError(`redirectUris takes absolute URLs, not ${uri}`)
  }
  for (const [index, pem] of certificates.entries()) {
    if (isCertificate(pem)) continue
    throw new TypeError(`certificates[${index}] is no certificate in PEM; a public part is enough`)
  }
  if (secretExpires !== undefined && Number.isNaN(secretExpires.getTime())) {
    throw new TypeError('secretExpires takes a valid Date')
  }
  return {
    name,
    public: options.public ?? false,
    redirectUris,
    certificates,
    secret,
    secretExpires: secretExpires?.getTime(),
    accessTokenVersion,
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem) !== undefined
  } catch {
    return false
  }
}
