import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { Call } from '../protocol/call.ts'
import { answerHeaderNames } from '../validation/document.ts'
import { digestOf, pathValues } from './resources/which.ts'

/** Work that goes on after its answer, and the operation that says how far it is. */
const statusOperations: { readonly [Id in OperationId]?: OperationId } = {
  'customers.subscriptions.registrations.create': 'customers.subscriptions.registrationStatus.get',
  'productUpgrades.create': 'productUpgrades.status.get',
}

/**
 * The headers that lead from an answer to the end of its work: where to ask, and how soon. Paths of Partner Center are
 * relative and without version, as the documentation prints them; other hosts write whole URLs.
 */
export function waysOn(call: Call, status: number): Record<string, string> {
  const described = answerHeaderNames(call.operation, status)
  const location = described.find(name => /^(operation-)?location$/i.test(name))
  const asked = statusOperations[call.operation.id as OperationId]
  if (location === undefined || asked === undefined) return {}
  return {
    [location]: addressOf(asked, call),
    ...(described.includes('Retry-After') && { 'Retry-After': '1' }),
  }
}

function addressOf(id: OperationId, call: Call): string {
  const { host, path } = operations[id]
  const parameters = call.parameters as Readonly<Record<string, unknown>>
  const tracking = () =>
    call.state.seed.guid('answer', call.operation.id, ...pathValues(call), digestOf(call.body))
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name] ?? tracking())),
  )
  return host === 'partner-center' ? filled.replace(/^\/v1(?=\/)/, '') : call.url.origin + filled
}
