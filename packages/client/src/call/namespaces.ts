import { type Operation, operations } from '@partnergate/openapi'
import { type Updatable, updatableOf } from '../updates/updatable.ts'

/** What the methods of the namespaces do. */
export interface Invoke {
  readonly call: (operation: Operation, parameters: unknown, options?: object) => unknown
  readonly updateWith: (
    updatable: Updatable,
    parameters: unknown,
    change: unknown,
    options?: object,
  ) => Promise<unknown>
}

/**
 * The namespaces of a client, built from the operation table: `customers.users.list` becomes a method `list` on an object
 * `users` on an object `customers`.
 * Beside an `update` of what can be read there is an `updateWith`.
 */
export function buildNamespaces(invoke: Invoke): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const operation of Object.values(operations) as readonly Operation[]) {
    const path = operation.id.split('.')
    const method = path.pop() ?? operation.id
    let namespace = root
    for (const name of path) {
      namespace[name] ??= {}
      namespace = namespace[name] as Record<string, unknown>
    }
    namespace[method] = (parameters: unknown, options?: object) =>
      invoke.call(operation, parameters, options)
    const updatable = updatableOf(operation)
    if (!updatable) continue
    // Not enumerable: what can be listed are the operations.
    Object.defineProperty(namespace, `${method}With`, {
      value: (parameters: unknown, change: unknown, options?: object) =>
        invoke.updateWith(updatable, parameters, change, options),
    })
  }
  return root
}
