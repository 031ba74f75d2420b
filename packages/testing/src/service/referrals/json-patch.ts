import { ServiceError } from '../../protocol/service-error.ts'

/** One change of RFC 6902; the API takes two of its operations. */
export interface PatchOperation {
  readonly op: 'add' | 'replace'
  /** JSON Pointer to what changes. */
  readonly path: string
  readonly value?: unknown
}

/**
 * A copy of a document with the changes of a JSON Patch.
 *
 * @throws ServiceError 400 for a place that there isn't
 * @see RFC 6902
 */
export function applyPatch<Document extends object>(
  document: Document,
  operations: readonly PatchOperation[],
): Document {
  const copy = structuredClone(document)
  for (const operation of operations) apply(copy, operation)
  return copy
}

type Container = Record<string, unknown> | unknown[]

function apply(document: object, { op, path, value }: PatchOperation): void {
  const keys = path.split('/').slice(1).map(unescaped)
  const name = keys.pop()
  const holder = keys.reduce<unknown>(step, document)
  if (name === undefined || typeof holder !== 'object' || holder === null) throw noPlace(path)
  if (op === 'replace' && !Object.hasOwn(holder, name)) throw noPlace(path)
  if (!put(holder as Container, op, name, value)) throw noPlace(path)
}

const step = (holder: unknown, key: string) =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined

/** Gives whether it could be put there. */
function put(holder: Container, op: PatchOperation['op'], name: string, value: unknown): boolean {
  if (!Array.isArray(holder)) {
    // A property of the document's own, whatever it is called.
    return Reflect.defineProperty(holder, name, {
      ...{ value, writable: true, enumerable: true, configurable: true },
    })
  }
  const index = name === '-' ? holder.length : /^\d+$/.test(name) ? Number(name) : -1
  if (index < 0 || index > holder.length) return false
  holder.splice(index, op === 'replace' ? 1 : 0, value)
  return true
}

const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

const noPlace = (path: string) =>
  new ServiceError(400, 'BadRequest', `The patch is not valid: there is no ${path}.`)
