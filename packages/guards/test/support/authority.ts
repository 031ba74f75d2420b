import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { GuardOptions } from '../../src/index.ts'

export const tenant = 'df845f1a-7b35-40a2-ba78-6481de91f8ae'
export const otherTenant = '4988e250-5aee-482a-9136-6d269cb755c0'
export const audience = 'api://partner-portal'
/** The clock of every token, in milliseconds. */
const now = Date.UTC(2026, 10, 3, 12)
export const seconds = now / 1000

/** What Microsoft Entra does for a guard: keys at an address, tokens signed with them. */
export interface Authority {
  /** Answers key sets, by their address; what is not set here is a 404. */
  readonly keySets: Map<string, () => Response | Promise<Response>>
  /** The addresses that were asked for. */
  readonly asked: string[]
  readonly fetch: typeof globalThis.fetch
  /** Makes a new signing key and publishes it beside the others, unless told otherwise. */
  rotate(kid: string, published?: boolean): Promise<void>
  /** A token, signed with the newest key. */
  token(claims?: object, header?: object): Promise<string>
  readonly publicKeys: readonly JWK[]
}

const keyPairs = new Map<string, ReturnType<typeof generateKeyPair>>()
/** Making RSA keys is slow; tests may share them by name. */
function keyPairOf(kid: string) {
  const pair = keyPairs.get(kid) ?? generateKeyPair('RS256', { extractable: true })
  keyPairs.set(kid, pair)
  return pair
}

export const keysUrl = (id = tenant, origin = 'https://login.microsoftonline.com') =>
  `${origin}/${id}/discovery/v2.0/keys`

/** The claims of a user who passed Entra MFA, as in the documented sample. */
export const userClaims = {
  aud: audience,
  iss: `https://sts.windows.net/${tenant}/`,
  iat: seconds - 60,
  nbf: seconds - 60,
  exp: seconds + 3600,
  amr: ['pwd', 'mfa'],
  appid: '23ec45a3-5127-4185-9eff-c8887839e6ab',
  oid: '4988e250-5aee-482a-9136-6d269cb755c0',
  scp: 'user_impersonation',
  tid: tenant,
  upn: 'ada@contoso.example',
  ver: '1.0',
}

export async function createAuthority(): Promise<Authority> {
  const publicKeys: JWK[] = []
  const asked: string[] = []
  const keySets: Authority['keySets'] = new Map()
  keySets.set(keysUrl(), () => Response.json({ keys: publicKeys }))
  let current = ''
  const authority: Authority = {
    keySets,
    asked,
    publicKeys,
    fetch: async input => {
      const url = input instanceof Request ? input.url : String(input)
      asked.push(url)
      return keySets.get(url)?.() ?? new Response(null, { status: 404 })
    },
    rotate: async (kid, published = true) => {
      const { publicKey } = await keyPairOf(kid)
      if (published) publicKeys.push({ ...(await exportJWK(publicKey)), kid, use: 'sig' })
      current = kid
    },
    token: async (claims = {}, header = {}) => {
      const { privateKey } = await keyPairOf(current)
      return new SignJWT({ ...userClaims, ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: current, ...header })
        .sign(privateKey)
    },
  }
  await authority.rotate('first')
  return authority
}

export const optionsFor = ({ fetch }: Authority): GuardOptions => ({
  audience,
  tenants: [tenant],
  fetch,
  now: () => now,
})

export const bearer = (token: string) =>
  new Request('https://portal.contoso.example/orders', {
    headers: { authorization: `Bearer ${token}` },
  })
