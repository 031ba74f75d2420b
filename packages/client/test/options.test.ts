import { expect, test } from 'vitest'
import { createPartnerCenter } from '../src/index.ts'
import { credentialOf, tokens } from './tokens.ts'

const credential = credentialOf(tokens.entra)

/** The factory as JavaScript sees it. */
const create = (options: unknown): unknown =>
  Reflect.apply(createPartnerCenter, undefined, [options])

const wrong: [string, object, ErrorConstructor, RegExp][] = [
  ['no credential', { credential: undefined }, TypeError, /credential must have a getToken/],
  ['a credential that is a token', { credential: 'eyJ-secret' }, TypeError, /credential/],
  ['a misspelt option', { gaurd: 'off' }, TypeError, /doesn't know 'gaurd'; it takes credential/],
  ['a cloud', { cloud: 'germany' }, TypeError, /cloud must be one of 'global', 'us-gov/],
  ['an edition', { edition: '2020-01' }, TypeError, /edition must be one of '2022-03'/],
  ['an exception', { exception: 'yes' }, TypeError, /exception must be true or false/],
  ['a declaration', { thirdParty: 1 }, TypeError, /thirdParty/],
  ['a federated MFA', { federatedMfa: 'okta' }, TypeError, /federatedMfa must be one of/],
  ['a relationship', { relationship: 'both' }, TypeError, /relationship must be one of 'dap'/],
  ['a guard', { guard: true }, TypeError, /guard must be one of 'enforce'/],
  ['appOnly', { appOnly: 'never' }, TypeError, /appOnly must be one of/],
  ['validateMfa', { validateMfa: 'true' }, TypeError, /validateMfa/],
  ['a locale', { locale: 'de\nDE' }, TypeError, /locale/],
  ['an application', { application: '' }, TypeError, /application/],
  ['a timeout of 0', { timeout: 0 }, RangeError, /timeout/],
  ['a negative timeout', { timeout: -1 }, RangeError, /timeout/],
  ['a timeout that is no number', { timeout: Number.NaN }, RangeError, /timeout/],
  ['a timeout beyond the timers', { timeout: 2 ** 31 }, RangeError, /timeout/],
  ['a timeout as text', { timeout: '5' }, TypeError, /timeout/],
  ['half a try', { retry: 0.5 }, RangeError, /retry must be a whole number/],
  ['retry as text', { retry: 'always' }, TypeError, /retry must be an object/],
  ['a misspelt retry option', { retry: { limits: 1 } }, TypeError, /retry doesn't know 'limits'/],
  ['a negative pause', { retry: { maxBackoffMs: -1 } }, RangeError, /retry\.maxBackoffMs/],
  ['a fetch', { fetch: {} }, TypeError, /fetch must be a function/],
  ['a listener', { onDrift: 'log' }, TypeError, /onDrift must be a function/],
  ['another listener', { onWarning: {} }, TypeError, /onWarning must be a function/],
  ['a pace', { pace: 'slow' }, TypeError, /pace must be true, false, its options/],
  ['no pace at all', { pace: null }, TypeError, /pace must be true, false/],
  ['a misspelt pace option', { pace: { maxQue: 1 } }, TypeError, /pace doesn't know 'maxQue'/],
  ['no concurrency', { pace: { maxConcurrency: 0 } }, RangeError, /pace\.maxConcurrency/],
  ['half a place in the queue', { pace: { maxQueue: 0.5 } }, RangeError, /pace\.maxQueue/],
  ['a store that is none', { pace: { store: {} } }, TypeError, /pace\.store must have an update/],
  ['a failure mode', { pace: { onStoreFailure: 'stop' } }, TypeError, /onStoreFailure must be one/],
  ['no time for a store', { pace: { storeTimeout: 0 } }, RangeError, /pace\.storeTimeout/],
  ['a wait listener', { pace: { onWait: 'log' } }, TypeError, /pace\.onWait must be a function/],
  [
    'a store listener',
    { pace: { onStoreError: 1 } },
    TypeError,
    /pace\.onStoreError must be a fun/,
  ],
  ['endpoints', { endpoints: 'https://x.example' }, TypeError, /endpoints must be an object/],
  ['an unknown host', { endpoints: { azure: 'https://x.example' } }, TypeError, /know 'azure'/],
  ['an endpoint', { endpoints: { graph: 'x' } }, TypeError, /endpoints\['graph'\] must be a URL/],
  ['plain http', { endpoints: { graph: 'http://x.example' } }, TypeError, /must be https/],
  [
    'http that looks local',
    { endpoints: { graph: 'http://127.0.0.1.x.example' } },
    TypeError,
    /https/,
  ],
  ['a password', { endpoints: { graph: 'https://u:p@x.example' } }, TypeError, /no user name/],
  ['a query', { endpoints: { graph: 'https://x.example/?a=b' } }, TypeError, /query/],
]

test.each(wrong)('%s is refused at the door, by name', (_, options, type, message) => {
  expect(() => create({ credential, ...options })).toThrow(message)
  expect(() => create({ credential, ...options })).toThrow(type)
})

test('a wrong credential is not shown', () => {
  expect(() => create({ credential: 'eyJ-secret' })).not.toThrow(/eyJ-secret/)
  expect(() => create(undefined)).toThrow(/options must be an object/)
})

test.each(['http://localhost:1', 'http://127.0.0.1', 'http://[::1]:80/x', 'https://x.example/a/'])(
  'a token may go to %s',
  url => {
    expect(() => create({ credential, endpoints: { graph: url } })).not.toThrow()
    expect(() => create({ credential, endpoints: { graph: new URL(url) } })).not.toThrow()
  },
)

test('undefined stands for the default', () => {
  const names = ['cloud', 'edition', 'guard', 'retry', 'timeout', 'fetch', 'endpoints', 'locale']
  const options = Object.fromEntries(names.map(name => [name, undefined]))
  expect(() => create({ ...options, credential, retry: { limit: undefined } })).not.toThrow()
})
