import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { PartnerCenterOptions } from '../src/index.ts'
import { clientOf } from './client.ts'
import { connectionRefused, json, type Script } from './scripted-fetch.ts'
import { credentialOf, tokenOf } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const secret = 'planted-secret-planted-secret'
const withMfa = tokenOf({ amr: ['mfa'], scp: 'x', upn: 'ada@contoso.example', jti: secret })
const without = tokenOf({ amr: ['pwd'], scp: 'x', upn: 'ada@contoso.example', jti: secret })
const app = tokenOf({ idtyp: 'app', jti: secret })

/** An answer that repeats the request's token wherever it can. */
const echo =
  (status: number, body: (token: string) => unknown): Script =>
  request => {
    const token = request.headers.get('Authorization') ?? ''
    return json(body(token), { status })
  }

const cases: [string, string, Script[], Partial<PartnerCenterOptions>?][] = [
  ['a denied call', without, []],
  ['an app-only token where a user is needed', app, [], { appOnly: 'deny' }],
  ['an opaque token', `${secret}-opaque`, []],
  ['a token with a line break', `${withMfa}\n${secret}`, []],
  ['a network failure', withMfa, [connectionRefused()]],
  ['a bad request', withMfa, [echo(400, description => ({ code: 1, description }))]],
  ['a stale token', withMfa, [echo(401, message => ({ error: { code: 'x', message } }))]],
  ['missing MFA', withMfa, [echo(401, description => ({ code: 900421, description }))]],
  ['a failure with a page', withMfa, [echo(500, token => `<html>${token}</html>`)]],
  ['a failure with a sentence', withMfa, [echo(500, token => `failed for ${token}`)]],
  [
    'an answer that is no JSON',
    withMfa,
    [request => new Response(request.headers.get('Authorization'))],
  ],
  [
    'a redirect',
    withMfa,
    [new Response(null, { status: 307, headers: { location: `https://x.example/${secret}` } })],
  ],
  ['a timeout', withMfa, [() => new Promise(() => {})], { timeout: 5 }],
]

test.each(cases)('%s shows no token anywhere', async (_, token, script, options = {}) => {
  const credential = credentialOf(token)
  const { pc } = clientOf({ retry: 0, ...options, credential }, ...script)
  const error = await pc.customers.get({ customerId }).then(
    () => expect.unreachable('the call should have failed'),
    reason => reason,
  )
  const [, claims = ''] = token.split('.')
  for (const trace of tracesOf(error)) {
    expect(trace).not.toContain(secret)
    expect(trace).not.toContain(token)
    if (claims) expect(trace).not.toContain(claims)
  }
})

test('the client itself shows no token', async () => {
  const { pc } = clientOf({ credential: credentialOf(withMfa) }, json({}))
  const call = pc.customers.get({ customerId })
  await call
  const traces = [inspect(pc, { depth: 9, showHidden: true }), inspect(call, { showHidden: true })]
  for (const trace of traces) expect(trace).not.toContain(withMfa)
})

/** Everything that a log could make of an error and of what caused it. */
function tracesOf(error: unknown): string[] {
  const traces: string[] = []
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const shown = inspect(at, { depth: 9, showHidden: true })
    traces.push(at.message, `${at.stack}`, JSON.stringify(at), String(at), shown)
  }
  expect(traces.length).toBeGreaterThan(0)
  return traces
}
