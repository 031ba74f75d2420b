import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import type { Exchange } from '../call/exchange.ts'
import { faultOf } from '../response/fault.ts'
import { createTries } from '../send/tries.ts'
import { errorFromAnswer } from './error-from-answer.ts'

const exchange: Exchange = {
  request: {
    operation: operations['customers.get'],
    url: new URL('https://api.partnercenter.microsoft.com/v1/customers/1'),
    headers: new Map(),
    body: undefined,
    customerId: '1',
  },
  signal: undefined,
  correlationId: 'our-correlation',
  requestId: 'our-request',
  locale: undefined,
  timeout: false,
  totalTimeout: false,
  retry: { limit: 0, maxBackoffMs: 0, maxRetryAfterMs: 0 },
  awaitPending: 0,
  priority: 'interactive',
  tries: createTries(false),
}

interface Given {
  readonly status: number
  readonly body?: unknown
  readonly statusText?: string
  readonly headers?: Record<string, string>
  readonly amr?: readonly string[]
}

function errorOf({ status, body, statusText = '', headers = {}, amr = ['pwd', 'mfa'] }: Given) {
  const mfa = amr.includes('mfa')
  const answer = {
    response: new Response(null, { status, statusText, headers }),
    body,
    fault: faultOf(body),
    admission: {
      token: 'the-token',
      evidence: {
        subject: 'user',
        mfa: mfa ? 'entra' : 'none',
        basis: mfa ? 'amr' : 'none',
        amr,
      },
      verdict: undefined,
    },
  } as const
  return errorFromAnswer(exchange, answer, 'Partner Center')
}

const invalidToken = { 'WWW-Authenticate': 'Bearer error="invalid_token"' }
const expired = {
  'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The token expired"',
}
const page = '<!DOCTYPE html><html><body>Bad gateway</body></html>'

const table: readonly (readonly [string, Given, string, object?])[] = [
  ['400', { status: 400 }, 'ERR_BAD_REQUEST', { retryable: false }],
  [
    '400 with a code that is a number',
    { status: 400, body: { code: 2000, description: 'No GUID.' } },
    'ERR_BAD_REQUEST',
    { serviceCode: '2000', serviceDescription: 'No GUID.' },
  ],
  [
    '400 with a code that is text',
    { status: 400, body: { code: '2000', description: 'x' } },
    'ERR_BAD_REQUEST',
    { serviceCode: '2000' },
  ],
  [
    '400 with PascalCase fields',
    { status: 400, body: { Code: 2000, Message: 'x' } },
    'ERR_BAD_REQUEST',
    { serviceCode: '2000', serviceDescription: 'x' },
  ],
  ['a stale etag', { status: 400, body: { code: 2055 } }, 'ERR_PRECONDITION_FAILED'],
  [
    'a stale etag of the partner API',
    { status: 409, body: { error: { code: 'resourceModified' } } },
    'ERR_PRECONDITION_FAILED',
  ],
  ['412', { status: 412 }, 'ERR_PRECONDITION_FAILED'],
  ['401', { status: 401 }, 'ERR_UNAUTHORIZED'],
  ['401 of an expired token', { status: 401, headers: expired, amr: ['pwd'] }, 'ERR_UNAUTHORIZED'],
  [
    '401 of OAuth',
    { status: 401, body: { error: 'invalid_token', error_description: 'x' } },
    'ERR_UNAUTHORIZED',
    { serviceCode: 'invalid_token', serviceDescription: 'x' },
  ],
  [
    'MFA, by code',
    { status: 401, body: { code: 900421, description: 'x' } },
    'ERR_MFA_REQUIRED',
    { origin: 'service', serviceCode: '900421', scenario: 'transact' },
  ],
  [
    'MFA, as in 2020',
    { status: 401, body: 'Authentication failed. MFA required. (10001)' },
    'ERR_MFA_REQUIRED',
    { serviceCode: '10001' },
  ],
  [
    'MFA, by the reason phrase',
    { status: 401, statusText: 'Unauthorized - MFA required' },
    'ERR_MFA_REQUIRED',
  ],
  [
    'MFA, by the bare challenge',
    { status: 401, headers: invalidToken, amr: ['pwd'] },
    'ERR_MFA_REQUIRED',
  ],
  [
    'the bare challenge for a token that shows MFA',
    { status: 401, headers: invalidToken },
    'ERR_UNAUTHORIZED',
  ],
  [
    'MFA, by the challenge',
    { status: 401, headers: { 'WWW-Authenticate': 'Bearer error_description="AADSTS50076: MFA"' } },
    'ERR_MFA_REQUIRED',
  ],
  [
    'MFA, by Graph',
    { status: 403, body: { error: { code: 'Unauthorized_MissingMFA', message: 'x' } } },
    'ERR_MFA_REQUIRED',
  ],
  [
    'the wrong audience',
    { status: 401, body: { code: '900420', description: 'x' } },
    'ERR_AUDIENCE',
  ],
  [
    'app-only where a user is needed',
    { status: 403, body: { code: 900329 } },
    'ERR_USER_REQUIRED',
    { origin: 'service' },
  ],
  [
    '403',
    { status: 403, body: { error: { code: 'accessDenied', message: 'x' } } },
    'ERR_FORBIDDEN',
    { serviceCode: 'accessDenied', serviceDescription: 'x' },
  ],
  ['404', { status: 404 }, 'ERR_NOT_FOUND'],
  ['410', { status: 410 }, 'ERR_NOT_FOUND'],
  ['405', { status: 405 }, 'ERR_BAD_REQUEST'],
  ['422', { status: 422 }, 'ERR_BAD_REQUEST'],
  ['409', { status: 409, body: [] }, 'ERR_CONFLICT'],
  ['408', { status: 408 }, 'ERR_SERVICE', { retryable: true }],
  [
    '429 with Retry-After',
    { status: 429, headers: { 'Retry-After': '57' } },
    'ERR_THROTTLED',
    { retryable: true, retryAfterMs: 57_000 },
  ],
  [
    "429 in the gateway's words",
    {
      status: 429,
      body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 7 seconds.' },
    },
    'ERR_THROTTLED',
    { retryAfterMs: 7000, serviceCode: undefined },
  ],
  [
    '500',
    { status: 500, body: { code: 0, description: '' } },
    'ERR_SERVICE',
    { retryable: true, serviceCode: '0', serviceDescription: undefined },
  ],
  ['501', { status: 501 }, 'ERR_SERVICE', { retryable: false }],
  [
    '502 with a web page',
    { status: 502, body: page },
    'ERR_SERVICE',
    { serviceCode: undefined, serviceDescription: undefined },
  ],
  [
    '503 with JSON that calls itself text',
    { status: 503, body: '\uFEFF{"code":"x","description":"y"}' },
    'ERR_SERVICE',
    { serviceCode: 'x', serviceDescription: 'y' },
  ],
  [
    '503 with plain text',
    { status: 503, body: 'Server too busy' },
    'ERR_SERVICE',
    { serviceDescription: 'Server too busy' },
  ],
  ['304', { status: 304 }, 'ERR_UNSAFE_LINK', { origin: undefined }],
]

const rows = table.map(([name, given, code, fields = {}]) => ({ name, given, code, fields }))

test.each(rows)('$name', ({ given, code, fields }) => {
  const error = errorOf(given)
  expect(error).toMatchObject({ code, status: given.status, operation: 'customers.get', ...fields })
  expect(error.message).toMatch(/^customers\.get: Partner Center .+ \(\d{3}.*\)\. .+\.$/s)
})

test('an error has the ids that the service gave, or ours', () => {
  const headers = { 'MS-CorrelationId': 'c', 'MS-RequestId': 'r' }
  expect(errorOf({ status: 500, headers })).toMatchObject({ correlationId: 'c', requestId: 'r' })
  expect(errorOf({ status: 500, headers: { 'request-id': 'g' } })).toMatchObject({
    correlationId: 'our-correlation',
    requestId: 'g',
  })
  expect(errorOf({ status: 500 })).toMatchObject({ requestId: 'our-request' })
})

test('a Retry-After date is a delay; one that makes no sense is none', () => {
  const date = new Date(Date.now() + 90_000).toUTCString()
  const later = errorOf({ status: 503, headers: { 'Retry-After': date } })
  expect(later.retryAfterMs).toBeGreaterThan(80_000)
  expect(errorOf({ status: 503, headers: { 'Retry-After': 'soon' } }).retryAfterMs).toBeUndefined()
})

test("a service's words that repeat the token do not get through", () => {
  const body = { code: 1, description: 'bad header: Bearer the-token' }
  const error = errorOf({ status: 400, body })
  expect(error.serviceDescription).toBe('bad header: Bearer [token]')
  expect(error.message).not.toContain('the-token')
})

test('a refusal for MFA has a remedy: that of the edition which the service may enforce already', () => {
  const error = errorOf({ status: 401, body: { code: 900421 }, amr: ['pwd'] })
  expect(error).toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    decision: undefined,
    remedy: expect.stringMatching(/sign in again/i),
    reference: { document: expect.any(String) },
  })
  expect(errorOf({ status: 401, body: { code: 900421 } })).toMatchObject({
    remedy: expect.stringMatching(/older than the tenant accepts/),
  })
})
