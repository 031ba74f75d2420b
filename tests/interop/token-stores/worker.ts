import { registerHooks } from 'node:module'
import { decodeJwt } from 'jose'
import type { StoreName } from './stores.ts'

/** What a worker is told. */
export interface Task {
  readonly name: StoreName
  readonly at: string
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly refreshToken: string
  readonly authorityHost: string
  readonly rounds: number
}

/** A refresh token that took the place of another, or of none. */
type Replacement = readonly [before: string | null, after: string]

/** What it says when it is done. */
export interface Report {
  /** Tokens with MFA that it got. */
  readonly tokens: number
  readonly failures: readonly string[]
  readonly warnings: readonly string[]
  /** What it saved, where the store compares and sets. */
  readonly replacements: readonly Replacement[]
}

// The rooms are taken from their sources here too, so that no build is needed.
registerHooks({
  resolve(specifier, context, next) {
    const [, room] = /^@partnergate\/(\w+)$/.exec(specifier) ?? []
    if (room === undefined) return next(specifier, context)
    return next(new URL(`../../../packages/${room}/src/index.ts`, import.meta.url).href, context)
  },
})

const { encryptedStore, isAuthError, secureApplicationModel } = await import('@partnergate/auth')
const { openStore } = await import('./stores.ts')

const { name, at, rounds, ...settings }: Task = JSON.parse(process.argv[2] ?? '')
const warnings: string[] = []
const failures: string[] = []
const replacements: Replacement[] = []
let tokens = 0

const { store, close } = await openStore(name, at)
const encrypted = encryptedStore(store, [{ id: 'key', key: new Uint8Array(32) }])
const { compareAndSet } = encrypted
const credential = secureApplicationModel({
  ...settings,
  account: name,
  store: {
    ...encrypted,
    ...(compareAndSet && {
      async compareAndSet(key: string, before: string | undefined, after: string) {
        const set = await compareAndSet(key, before, after)
        if (set) replacements.push([refreshTokenOf(before), refreshTokenOf(after) ?? ''])
        return set
      },
    }),
  },
  onWarning: ({ message }) => warnings.push(message),
})

for (let round = 0; round < rounds; round += 1) {
  try {
    // A challenge passes the cache by, so that every round redeems a refresh token.
    const scope = 'https://api.partnercenter.microsoft.com/.default'
    const { token } = await credential.getToken(scope, { claims: '{"access_token":{}}' })
    if (String(decodeJwt(token).amr).includes('mfa')) tokens += 1
  } catch (error) {
    failures.push(isAuthError(error) ? error.code : String(error))
  }
}
await close()

const report: Report = { tokens, failures, warnings, replacements }
process.stdout.write(JSON.stringify(report))

function refreshTokenOf(signIn: string | undefined): string | null {
  return signIn === undefined ? null : JSON.parse(signIn).refreshToken
}
