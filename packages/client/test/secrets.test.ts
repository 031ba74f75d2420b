import { inspect } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { spellingsOf, tracesOf } from '../../../tests/support/traces.ts'
import {
  createPace,
  errorCodes,
  isPartnerCenterError,
  type PartnerCenter,
  type PartnerCenterOptions,
} from '../src/index.ts'
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
  ['a code that is none', withMfa, [echo(400, code => ({ code }))]],
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
  ['another audience', withMfa, [echo(401, description => ({ code: 900420, description }))]],
  ...[403, 404, 409, 412, 429].map((status): [string, string, Script[]] => [
    `a refusal with ${status}`,
    withMfa,
    [echo(status, description => ({ code: 1, description }))],
  ]),
]

test.each(cases)('%s shows no token anywhere', async (_, token, script, options = {}) => {
  const credential = credentialOf(token)
  const { pc } = clientOf({ retry: 0, ...options, credential }, ...script)
  expectNoToken(await errorOf(pc.customers.get({ customerId })), token)
})

const batch = { customerId, body: { batchId: 'Test', devices: [] } } as never
const started = (location = `/customers/${customerId}/batchJobStatus/1`) =>
  new Response(null, { status: 202, headers: { location } })
const exportUrl = 'https://graph.microsoft.com/v1.0/reports/partners/billing/operations/1'
const job = { intervalMs: 1, maxLooks: 1 }
const failingStore = { update: () => Promise.reject(new Error('the store is down')) }

/** What goes wrong beyond one request and its answer. */
const longer: [string, Script[], (pc: PartnerCenter) => PromiseLike<unknown>, object?][] = [
  [
    'work that failed',
    [
      started(exportUrl),
      echo(200, message => ({ status: 'failed', error: { code: '1', message } })),
    ],
    pc => pc.billingExports.usage.unbilled.export({ body: {} as never }).done(job),
  ],
  [
    'work that takes too long',
    [started(), echo(200, batchTrackingId => ({ status: 'processing', batchTrackingId }))],
    pc => pc.customers.deviceBatches.create(batch).done(job),
  ],
  [
    'a link elsewhere',
    [echo(200, token => ({ items: [{}], links: { next: linkTo(token) } }))],
    async pc => {
      for await (const _ of pc.customers.list());
    },
  ],
  [
    'a shared pace that fails',
    [json({})],
    pc => pc.customers.get({ customerId }),
    { pace: createPace({ store: failingStore, onStoreFailure: 'fail' }) },
  ],
  [
    'a full queue',
    [() => new Promise(() => {})],
    pc => Promise.all([1, 2, 3].map(() => pc.customers.get({ customerId }))),
    { pace: createPace({ maxConcurrency: 1, maxQueue: 1 }) },
  ],
]
const linkTo = (token: string) => ({
  uri: `https://evil.example/${encodeURIComponent(token)}`,
  headers: [],
})

test.each(longer)('%s shows no token anywhere', async (_, script, work, options = {}) => {
  const credential = credentialOf(withMfa)
  const { pc } = clientOf({ retry: 0, ...options, credential }, ...script)
  expectNoToken(await errorOf(work(pc)), withMfa)
})

test('a credential that fails is told by its own words, and by no token of before', async () => {
  const credential = {
    getToken: () => Promise.reject(new Error('the sign-in service is down')),
  }
  const { pc } = clientOf({ retry: 0, credential })
  expectNoToken(await errorOf(pc.customers.get({ customerId })), withMfa)
})

test.each([
  ['onDrift', { guard: 'warn', onWarning: () => {} }, json({ items: [] })],
  ['onWarning', { guard: 'warn' }, json({ items: [] })],
  ['onCall', { guard: 'warn', onWarning: () => {} }, json({ items: [] })],
  ['onCall', {}, echo(400, code => ({ code, description: code }))],
  [
    'onDrift',
    { guard: 'off', thirdParty: true, exception: true },
    echo(401, code => ({ code, description: `MFA required ${code}` })),
  ],
  ['onRetry', { retry: 1 }, echo(503, description => ({ code: 1, description }))],
] as const)('%s hears of no token', async (name, options, script) => {
  const heard: unknown[] = []
  const token = name === 'onRetry' ? withMfa : without
  const credential = credentialOf(token)
  const listener = { [name]: (event: unknown) => heard.push(event) }
  const { pc } = clientOf({ ...options, ...listener, credential }, script, json({ items: [] }))
  await Promise.resolve(pc.customers.list()).catch(() => {})
  expect(heard.length).toBeGreaterThan(0)
  for (const event of heard) expectNone(event, token)
})

test('the client itself shows no token', async () => {
  const { pc } = clientOf({ credential: credentialOf(withMfa) }, json({}))
  const call = pc.customers.get({ customerId })
  await call
  const traces = [inspect(pc, { depth: 9, showHidden: true }), inspect(call, { showHidden: true })]
  for (const trace of traces) expect(trace).not.toContain(withMfa)
})

async function errorOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  return expect.unreachable('it should have failed')
}

/** The codes of all errors that were looked at. */
const seen = new Set<string>()

function expectNoToken(error: unknown, token: string): void {
  expect(isPartnerCenterError(error)).toBe(true)
  if (isPartnerCenterError(error)) seen.add(error.code)
  expectNone(error, token)
}

function expectNone(value: unknown, token: string): void {
  for (const trace of tracesOf(value)) {
    for (const spelling of [secret, ...spellingsOf(token)]) expect(trace).not.toContain(spelling)
  }
}

afterAll(() => {
  // A new error is looked at here before it is thrown anywhere.
  expect([...seen].sort()).toEqual([...errorCodes].sort())
})
