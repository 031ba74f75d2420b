import type { KeyObject } from 'node:crypto'
import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto'
import type { Ids, Seed } from '../seed/seed.ts'
import type { Partner } from '../service/partner.ts'
import type { Kept } from '../snapshot/kept.ts'
import type { AppOptions } from './app-options.ts'
import { readAppOptions } from './app-options.ts'

/** An application registration of the partner tenant. */
export interface RegisteredApp {
  /** Its application id; `appid` of its tokens. */
  readonly clientId: string
  readonly name: string
  /** `undefined` for a public client, and for one that has certificates only. */
  readonly clientSecret: string | undefined
  readonly redirectUris: readonly string[]
  /** Resource that its own tokens are for, `api://{clientId}`: what a caller asks for before an on-behalf-of. */
  readonly applicationIdUri: string
}

/** A certificate of an application, by what a client assertion names it with. */
interface AppCertificate {
  readonly publicKey: KeyObject
  /** Thumbprints: base64url of SHA-1 and of SHA-256, and SHA-1 in hexadecimal digits. */
  readonly names: ReadonlySet<string>
}

/** What is kept of a registration. */
interface AppRecord extends RegisteredApp {
  readonly isPublic: boolean
  readonly secretExpires: number | undefined
  /** In PEM. */
  readonly certificates: readonly string[]
  readonly accessTokenVersion: 1 | 2
}

/** A registration as the sign-in itself uses it. */
export interface App extends Omit<AppRecord, 'certificates'> {
  readonly certificates: readonly AppCertificate[]
}

export interface Apps {
  readonly confidential: App
  readonly public: App
  find(clientId: string): App | undefined
  /** Finds an application by its id or its `api://` URI. */
  findResource(resource: string): App | undefined
  register(options: AppOptions): App
}

export function createApps(seed: Seed, ids: Ids, partner: Partner, kept: Kept): Apps {
  const records = kept.map<string, AppRecord>('apps')
  const apps = new Map([...records].map(([clientId, record]) => [clientId, open(record)]))

  function add(clientId: string, secret: string, options: AppOptions): App {
    const read = readAppOptions(options)
    const hasSecret = !read.public && read.secret
    const record: AppRecord = {
      clientId,
      name: read.name,
      clientSecret: hasSecret ? secret : undefined,
      redirectUris: read.redirectUris,
      applicationIdUri: `api://${clientId}`,
      isPublic: read.public,
      secretExpires: read.secretExpires,
      certificates: read.certificates,
      accessTokenVersion: read.accessTokenVersion,
    }
    const app = open(record)
    records.set(clientId, record)
    apps.set(clientId, app)
    return app
  }

  const find = (clientId: string) => apps.get(clientId.toLowerCase())
  const publicId = seed.guid('app', 'public')
  return {
    confidential:
      find(partner.applicationId) ??
      add(partner.applicationId, secretOf(seed.hex(36, 'app', 'secret')), {
        name: partner.applicationName,
      }),
    public:
      find(publicId) ??
      add(publicId, '', {
        name: `${partner.applicationName} (public)`,
        public: true,
      }),
    find,
    findResource: resource => find(resource.replace(/^api:\/\//, '')),
    register: options =>
      add(ids.guid('app'), secretOf(ids.hex(36, 'app-secret')), { name: 'App', ...options }),
  }
}

function open(record: AppRecord): App {
  return { ...record, certificates: record.certificates.map(readCertificate) }
}

/** A secret of the shape that the portal makes up. */
const secretOf = (hex: string) => `${hex.slice(0, 3)}8Q~${hex.slice(3)}`

/** Whether it is the application's secret; how long the comparison takes tells nothing. */
export function isSecretOf(app: App, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return app.clientSecret !== undefined && timingSafeEqual(digest(app.clientSecret), digest(given))
}

function readCertificate(pem: string): AppCertificate {
  const { raw, publicKey } = new X509Certificate(pem)
  const digest = (algorithm: string) => createHash(algorithm).update(raw).digest()
  const sha1 = digest('sha1')
  return {
    publicKey,
    names: new Set([
      sha1.toString('base64url'),
      digest('sha256').toString('base64url'),
      sha1.toString('hex').toUpperCase(),
    ]),
  }
}
