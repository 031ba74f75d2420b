import { UnsecuredJWT } from 'jose'
import type { Fetch } from '../src/index.ts'

export const tenantId = 'df845f1a-7b35-40a2-ba78-6481de91f8ae'
export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
export const clientId = '23ec45a3-5127-4185-9eff-c8887839e6ab'
export const partnerCenter = 'https://api.partnercenter.microsoft.com'
export const graph = 'https://graph.microsoft.com'
export const scope = `${partnerCenter}/.default`

/** A request as the sign-in service would see it. */
export interface Seen {
  readonly url: URL
  readonly form: Readonly<Record<string, string>>
}

export type Step = Response | Error | ((seen: Seen) => Response | Promise<Response>)

/** A sign-in service that gives these answers in turn, then the last one for ever, and notes the requests. */
export function scriptedEntra(...script: Step[]): { fetch: Fetch; requests: Seen[] } {
  const requests: Seen[] = []
  return {
    requests,
    async fetch(request) {
      const form = Object.fromEntries(new URLSearchParams(await request.text()))
      const seen = { url: new URL(request.url), form }
      requests.push(seen)
      const step = script[Math.min(requests.length, script.length) - 1]
      if (step === undefined) throw new Error('no answer is scripted')
      if (step instanceof Error) throw step
      return typeof step === 'function' ? step(seen) : step.clone()
    },
  }
}

let serial = 0

/** An access token. Only the service checks its signature, so it has none. */
export function accessToken(claims: Readonly<Record<string, unknown>> = {}): string {
  serial += 1
  return new UnsecuredJWT({
    aud: partnerCenter,
    tid: tenantId,
    upn: 'ada@contoso.example',
    scp: 'user_impersonation',
    amr: ['pwd', 'mfa'],
    jti: `token-${serial}`,
    ...claims,
  }).encode()
}

export const withMfa = () => accessToken()
export const withoutMfa = () => accessToken({ amr: ['pwd'] })

/** A token response, with a token that shows MFA unless another is given. */
export function granted(body: Readonly<Record<string, unknown>> = {}): Response {
  return Response.json({
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: withMfa(),
    ...body,
  })
}

/** A refusal as Entra words it. */
export function refused(
  code: number,
  body: Readonly<Record<string, unknown>> = {},
  status = 400,
): Response {
  return Response.json(
    {
      error: 'invalid_grant',
      error_description: `AADSTS${code}: Something is the matter. Trace ID: x`,
      error_codes: [code],
      correlation_id: '7a2f1c1e-8d5b-4b7e-9d0a-0d5c5e6f7a8b',
      trace_id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
      ...body,
    },
    { status },
  )
}

/** A time that moves when it is told to. */
export function clockAt(start = Date.parse('2026-11-23T12:00:00Z')) {
  let time = start
  return {
    now: () => time,
    advance(milliseconds: number) {
      time += milliseconds
    },
  }
}

export const minutes = (count: number) => count * 60_000

/** A promise and what settles it. */
export function deferred<Value = void>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

/** A store that can be looked into. */
export function mapStore(entries: Iterable<readonly [string, string]> = []) {
  const map = new Map(entries)
  return {
    map,
    get: (key: string) => map.get(key),
    set: (key: string, value: string) => void map.set(key, value),
    delete: (key: string) => map.delete(key),
    compareAndSet(key: string, expected: string | undefined, value: string) {
      if (map.get(key) !== expected) return false
      map.set(key, value)
      return true
    },
    /** The refresh token that is stored. */
    get refreshToken(): string | undefined {
      const text = [...map].find(([key]) => key.includes(':sign-in:'))?.[1]
      return text === undefined ? undefined : JSON.parse(text).refreshToken
    },
  }
}
