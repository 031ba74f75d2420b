import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { Call } from '../protocol/call.ts'
import { answerHeaderNames } from '../validation/document.ts'
import { digestOf, pathValues } from './resources/which.ts'
import type { Path } from './values/voice.ts'

/** Work that goes on after its answer, and the operation that says how far it is. */
const statusOperations: { readonly [Id in OperationId]?: OperationId } = {
  'customers.subscriptions.registrations.create': 'customers.subscriptions.registrationStatus.get',
  'customers.deviceBatches.create': 'customers.batchJobStatus.get',
  'customers.deviceBatches.devices.create': 'customers.batchJobStatus.get',
  'customers.devicePolicyUpdates.update': 'customers.batchJobStatus.get',
  'productUpgrades.create': 'productUpgrades.status.get',
  'billingExports.reconciliation.billed.export': 'billingExports.operations.get',
  'billingExports.reconciliation.unbilled.export': 'billingExports.operations.get',
  'billingExports.usage.billed.export': 'billingExports.operations.get',
  'billingExports.usage.unbilled.export': 'billingExports.operations.get',
  'billingV2.unbilledUsage.create': 'billingV2.billingOperations.get',
  'billingV2.billedUsage.invoices.create': 'billingV2.billingOperations.get',
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

/** What finished work leads to, where the description has only text for it: a billing v2 export leads to its files. */
export function resultOf(
  { operation, state, url }: Call,
  path: Path,
): { resourcelocation?: string } {
  if (operation.id !== 'billingV2.billingOperations.get') return {}
  const manifest = state.seed.guid(...path, 'manifest')
  return { resourcelocation: `${url.origin}/v1/billingmanifests/${manifest}` }
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
