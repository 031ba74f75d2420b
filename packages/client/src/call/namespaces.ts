import { type Operation, operations } from '@partnergate/openapi'

type Invoke = (operation: Operation, parameters: unknown, options?: object) => unknown

/**
 * The namespaces of a client, built from the operation table: `customers.users.list` becomes a method `list` on an object
 * `users` on an object `customers`.
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
      invoke(operation, parameters, options)
  }
  return root
}
