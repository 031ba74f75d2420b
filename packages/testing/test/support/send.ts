import type { Operation, OperationId, OperationTypes } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { MockTenant, Persona } from '../../src/index.ts'

export interface Sending<Id extends OperationId> {
  parameters?: Partial<OperationTypes[Id]['parameters']>
  body?: unknown
  headers?: Record<string, string>
  persona?: Persona
}

const partnerCenter = 'https://api.partnercenter.microsoft.com'

const origins = {
  'partner-center': partnerCenter,
  'partner-api': 'https://api.partner.microsoft.com',
  graph: 'https://graph.microsoft.com',
  'billing-v2': 'https://ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net',
  'delegated-admin-legacy': 'https://traf-pcsvcadmin-prod.trafficmanager.net',
} as const

const audiences = {
  ...origins,
  'billing-v2': partnerCenter,
  'delegated-admin-legacy': partnerCenter,
} as const

/** Sends an operation as plain HTTP, the way a client that isn't ours would. */
export async function send<Id extends OperationId>(
  tenant: MockTenant,
  id: Id,
  { parameters = {}, body, headers = {}, persona = 'admin-agent/entra' }: Sending<Id> = {},
): Promise<Response> {
  const operation: Operation = operations[id]
  const { url, headers: own } = address(operation, parameters)
  const token = await tenant.token(persona, { audience: audiences[operation.host] })
  return tenant.fetch(url, {
    method: operation.method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && {
        'Content-Type': operation.body?.mediaType ?? 'application/json',
      }),
      ...own,
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

/** Sends an operation that has to succeed, and gives its data. */
export async function get<Id extends OperationId>(
  tenant: MockTenant,
  id: Id,
  sending: Sending<Id> = {},
): Promise<OperationTypes[Id]['data']> {
  const response = await send(tenant, id, sending)
  const text = await response.text()
  if (!response.ok) throw new Error(`${id} answered ${response.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

function address(operation: Operation, parameters: object) {
  const values = new Map<string, unknown>(Object.entries(parameters))
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  let path = operation.path
  for (const { name, in: place, wire } of operation.parameters) {
    const value = values.get(name)
    if (value === undefined) continue
    if (place === 'path') path = path.replace(`{${wire}}`, encodeURIComponent(String(value)))
    else if (place === 'header') headers[wire] = String(value)
    else for (const one of [value].flat()) query.append(wire, String(one))
  }
  const search = query.size > 0 ? `?${query}` : ''
  return { url: `${origins[operation.host]}${path}${search}`, headers }
}
