import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { MockTenant } from '../../src/index.ts'
import type { Known } from './known.ts'
import { madeArguments } from './made-arguments.ts'
import type { Sending } from './send.ts'
import { send } from './send.ts'

type Values = Record<string, unknown>

/** Arguments that the description allows, with ids of what the tenant has. */
export async function existingArguments(
  tenant: MockTenant,
  id: OperationId,
  known: Known,
): Promise<Sending<OperationId>> {
  const { parameters, body } = madeArguments(id)
  const own = { ...parameters, ...pick(known, Object.keys(parameters)) } as Values
  const last = operations[id].parameters.filter(one => one.in === 'path').at(-1)?.name
  const found = last && (await lookUp(tenant, id, last, own))
  return {
    parameters: { ...own, ...(found && last && { [last]: found }) },
    ...(body !== undefined && { body }),
  } as Sending<OperationId>
}

function pick({ customerId, subscriptionId, orderId }: Known, names: string[]): Values {
  const values: Values = { customerId, subscriptionId, orderId }
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}

/** The id of something that is listed beside an operation or, where there is no list, was just created. */
async function lookUp(tenant: MockTenant, id: OperationId, name: string, parameters: Values) {
  const family = id.slice(0, id.lastIndexOf('.'))
  for (const verb of ['list', 'create']) {
    const source = `${family}.${verb}` as OperationId
    if (!Object.hasOwn(operations, source) || source === id) continue
    const { [name]: _, ...rest } = parameters
    const response = await send(tenant, source, { ...madeArguments(source), parameters: rest })
    const found = response.ok ? find(await response.json(), [name, 'id']) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The first text of one of these names, however deep. */
function find(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const named = names.some(name => name.toLowerCase() === key.toLowerCase())
    const found = named && typeof inner === 'string' ? inner : find(inner, names)
    if (found !== undefined) return found
  }
  return undefined
}
