import KeyvSqlite from '@keyv/sqlite'
import {
  type AuthorizationCodeOptions,
  authorizationCode,
  clouds,
  encryptedStore,
  type InteractiveCredential,
  onBehalfOf,
  type SecureApplicationModelOptions,
  secureApplicationModel,
  type TokenCredential,
} from '@partnergate/auth'
import { loopback } from '@partnergate/auth/loopback'
import type { Guard } from '@partnergate/guards'
import Keyv from 'keyv'
import { createApp } from '../../examples/guards/hono.ts'

// What the READMEs of auth and guards show beside the examples. Here it has to compile; that it is the same is tested.

type Application = Pick<
  AuthorizationCodeOptions,
  'tenantId' | 'clientId' | 'clientSecret' | 'store'
>

/** packages/auth, "The first sign-in". */
export async function onACommandLine({ tenantId, clientId, clientSecret, store }: Application) {
  const receiver = loopback({ open: url => console.log(`Open ${url}`) })
  await authorizationCode({ tenantId, clientId, clientSecret, store, receiver }).signIn()
}

/** packages/auth, "The first sign-in". */
export async function inAWebApplication(application: Application, request: Request) {
  const { tenantId, clientId, clientSecret, store } = application
  const credential = authorizationCode({ tenantId, clientId, clientSecret, store })
  const pending = await credential.start({ redirectUri: 'https://partner.example/signed-in' })
  // Send the browser to pending.url; when it is back at the redirect URI:
  await credential.finish(request.url, pending)
}

/** packages/auth, "A customer's tenant". */
export async function inACustomersTenant(credential: TokenCredential, customerTenantId: string) {
  const customer = onBehalfOf({ credential, customerTenantId })
  await customer.getToken(`${clouds.global.audiences.graph}/.default`)
}

/** packages/auth, "MFA asked for later". */
export function withStepUp(
  settings: SecureApplicationModelOptions,
  interactive: InteractiveCredential,
) {
  const credential = secureApplicationModel({
    ...settings,
    onStepUp: async ({ claims }) => interactive.signIn({ claims }), // of an authorizationCode with a receiver
  })
  return credential
}

/** packages/auth, "Store". */
export function inSqlite() {
  const keyv = new Keyv(
    new KeyvSqlite({ uri: 'sqlite://tokens.sqlite', wal: true, busyTimeout: 5000 }),
  )
  keyv.on('error', error => console.error(error)) // without a listener, a lost connection ends the process
  const store = encryptedStore(keyv, [
    { id: '2026-11', key: process.env.STORE_KEY ?? '' }, // 32 random bytes, base64url
    { id: '2026-05', key: process.env.OLD_STORE_KEY ?? '' },
  ])
  return store
}

/** packages/guards, "Routes for who passed MFA". */
export function whoseTokensCount() {
  createApp({
    audience: ['api://partner-portal', '23ec45a3-5127-4185-9eff-c8887839e6ab'], // v1.0 and v2.0 tokens name it differently
    tenants: ['df845f1a-7b35-40a2-ba78-6481de91f8ae'],
  })
}

/** packages/guards, "Without an adapter". */
export async function withoutAnAdapter(guard: Guard, request: Request): Promise<unknown> {
  const result = await guard.check(request, { scenario: 'billing' })
  if (result.ok) return result.claims // verified; with evidence and decision
  if (result.decision) return result.explanation // the policy says no; with claims and evidence, for your log
  return result.reason // the token is not accepted
}
