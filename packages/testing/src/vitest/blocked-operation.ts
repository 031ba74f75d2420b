import type { Operation, OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { IssuedToken } from '../log/issued-tokens.ts'
import type { MockTenant } from '../mock-tenant.ts'
import { audiencesAt } from '../protocol/hosts.ts'

/** What refuses a request for who sends it. */
const gates = ['token', 'caller', 'mfa'] as const

/** Whether a tenant refused an operation for who calls it, or its caller was stopped before anything was sent. */
export function blockedAt(tenant: MockTenant, id: OperationId): boolean {
  const calls = tenant.calls(id)
  if (calls.some(({ refusedBy }) => gates.some(gate => gate === refusedBy))) return true
  return calls.length === 0 && tenant.issuedTokens.some(token => stopped(token, operations[id]))
}

/** Whether a token was asked for that shows too little for the operation, and then wasn't used. */
function stopped({ arrived, audience, subject, mfa }: IssuedToken, operation: Operation): boolean {
  if (arrived || !audiencesAt(operation.host, '').includes(audience)) return false
  return subject === 'app' ? !operation.auth.includes('app') : mfa !== 'entra'
}
