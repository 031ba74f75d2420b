import { fold } from './making.ts'

/** What the service itself says of a resource; it is never taken from a request. */
const own = /^(attributes|links)$/

/** What an object has under a name, in whatever case: requests and answers can differ in it. */
export function read(given: unknown, name: string): unknown {
  if (!isObject(given) || own.test(name)) return undefined
  const key = Object.keys(given).find(other => fold(other) === fold(name))
  return key === undefined ? undefined : given[key]
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
