import type { OperationId } from '@partnergate/openapi'
import type { MatcherState, MatchersObject } from 'vitest'
import type { RecordedRequest } from '../log/recorded-request.ts'
import type { MockTenant } from '../mock-tenant.ts'
import { notBlocked, outcomeOf } from './blocked-call.ts'
import { blockedAt } from './blocked-operation.ts'
import { describeRequests } from './describe-requests.ts'
import type { CallArguments, RefusalFacts } from './matcher-types.ts'

/** The matchers, for an `expect.extend` of your own; importing `@partnergate/testing/vitest` adds them too. */
export const matchers = {
  toHaveSent(received, operation: OperationId, given: CallArguments<OperationId> = {}) {
    const tenant = requireTenant(received, 'toHaveSent')
    const sent = sentWith(this, tenant, operation, given)
    return verdict(this, tenant, sent.length > 0, `${operation}${argumentsText(this, given)}`)
  },

  toHaveSentTimes(
    received,
    operation: OperationId,
    times: number,
    given: CallArguments<OperationId> = {},
  ) {
    const tenant = requireTenant(received, 'toHaveSentTimes')
    if (!Number.isSafeInteger(times) || times < 0) {
      throw new TypeError(`toHaveSentTimes takes a whole number of times, not ${String(times)}`)
    }
    const { length } = sentWith(this, tenant, operation, given)
    const what = `${operation}${argumentsText(this, given)} ${counted(times)}, and it came ${counted(length)}`
    return verdict(this, tenant, length === times, what)
  },

  toHaveRefused(received, operation: OperationId, refusal: RefusalFacts = {}) {
    const tenant = requireTenant(received, 'toHaveRefused')
    const refused = tenant.calls(operation).some(request => isRefusedSo(request, refusal))
    const what = `a refused ${operation}${argumentsText(this, refusal)}`
    return verdict(this, tenant, refused, what)
  },

  toHaveBlocked(received, of?: string) {
    if (isTenant(received)) {
      if (of === undefined) throw new TypeError('toHaveBlocked of a tenant takes an operation')
      const what = `a blocked ${of}: refused for its token, caller or MFA, or stopped with a token that never arrived`
      return verdict(this, received, blockedAt(received, of as OperationId), what)
    }
    return outcomeOf(received).then(outcome => {
      const problem = notBlocked(outcome, of)
      const expected = `the call${of === undefined ? '' : ` (${of})`} to be stopped before anything was sent`
      return {
        pass: problem === undefined,
        message: () =>
          `Expected ${expected}${this.isNot ? ', not so, but it was' : ''}.\n${problem ?? ''}`.trim(),
      }
    })
  },
} satisfies MatchersObject

function verdict({ isNot }: MatcherState, tenant: MockTenant, pass: boolean, what: string) {
  const message = () =>
    `Expected the tenant ${isNot ? 'not ' : ''}to have got ${what}.\n${describeRequests(tenant)}`
  return { pass, message }
}

/** The requests of an operation whose parameters and body have all that is given. */
function sentWith(
  { equals, utils }: MatcherState,
  tenant: MockTenant,
  operation: OperationId,
  given: CallArguments<OperationId>,
): RecordedRequest[] {
  return tenant
    .calls(operation)
    .filter(({ parameters, body }) =>
      equals({ ...parameters, body }, given, [utils.iterableEquality, utils.subsetEquality]),
    )
}

function isRefusedSo(
  { status, refusedBy, response }: RecordedRequest,
  { status: wanted, code, by }: RefusalFacts,
): boolean {
  return (
    refusedBy !== undefined &&
    (wanted === undefined || status === wanted) &&
    (by === undefined || refusedBy === by) &&
    (code === undefined || codeOf(response) === code)
  )
}

/** The code of an error, as Partner Center and Microsoft Graph write it. */
function codeOf(response: unknown): string | undefined {
  const { code, error } = (response ?? {}) as { code?: unknown; error?: { code?: unknown } }
  const found = code ?? error?.code
  return found === undefined ? undefined : String(found)
}

function isTenant(value: unknown): value is MockTenant {
  return (
    typeof value === 'object' && value !== null && 'calls' in value && 'unexpectedRequests' in value
  )
}

function requireTenant(value: unknown, matcher: string): MockTenant {
  if (isTenant(value)) return value
  throw new TypeError(`${matcher} takes a mock tenant: expect(tenant).${matcher}(...)`)
}

function argumentsText({ utils }: MatcherState, given: object): string {
  return Object.keys(given).length === 0 ? '' : ` with ${utils.stringify(given)}`
}

const counted = (times: number) => ['never', 'once', 'twice'][times] ?? `${times} times`
