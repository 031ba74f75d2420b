import type { Operation } from '../src/operation.ts'
import { answerOf, itemsOf, successStatuses } from './answer.ts'
import type { Document, Entry } from './document.ts'
import { entries } from './document.ts'
import { flatParameters } from './flat-parameters.ts'

const hosts: Record<string, Operation['host']> = {
  'https://graph.microsoft.com': 'graph',
  'https://api.partner.microsoft.com': 'partner-api',
  'https://ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net': 'billing-v2',
  'https://traf-pcsvcadmin-prod.trafficmanager.net': 'delegated-admin-legacy',
}

type OperationTraits = Pick<
  Operation,
  'scenario' | 'auth' | 'pagination' | 'longRunning' | 'etag' | 'throttled'
>

/** The operation table: a constant keyed by operation id, typed so that no operation can be missing. */
export function printOperations(document: Document): string {
  const rows = entries(document)
    .map(entry => row(document, entry))
    .map(operation => `  ${JSON.stringify(operation.id)}: ${JSON.stringify(operation)},`)
  return [
    "import type { Operation } from '../operation.ts'",
    "import type { OperationId } from './operation-types.ts'",
    '',
    '/** Every operation by its id. */',
    'export const operations: { readonly [Id in OperationId]: Operation } = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

function row(document: Document, entry: Entry): Operation {
  const { method, path, operation } = entry
  const traits = operation['x-partnergate']
  const answer = answerOf(document, operation)
  const items = itemsOf(document, answer)
  const server = operation.servers?.[0]?.url
  const [mediaType] = Object.keys(operation.requestBody?.content ?? {})
  return {
    id: operation.operationId,
    method: method.toUpperCase() as Operation['method'],
    path,
    host: server === undefined ? 'partner-center' : (hosts[server] ?? fail(server)),
    parameters: flatParameters(document, entry).map(({ name, parameter }) => ({
      name,
      in: parameter.in,
      wire: parameter.name,
      required: parameter.required ?? false,
    })),
    ...(mediaType && {
      body: { mediaType, required: operation.requestBody?.required ?? false },
    }),
    success: successStatuses(operation).map(Number),
    ...(answer && { answer: answer.mediaType }),
    ...(items !== undefined && { items: items as '' | 'items' | 'value' }),
    ...(traits as unknown as OperationTraits),
    deprecated: operation.deprecated ?? false,
  }
}

function fail(server: string): never {
  throw new Error(`no host is known for ${server}`)
}
