import type { HasProperty } from './odata-filter.ts'
import { valueAt } from './odata-filter.ts'
import { ServiceError } from './service-error.ts'

type Compare = (left: object, right: object) => number

/**
 * OData's `$orderby`: properties in the order of their weight, each with `asc` or `desc`.
 *
 * @throws ServiceError 400 when it can't be read or names what the entries don't have
 */
export function readODataOrder(text: string, has: HasProperty): Compare {
  const keys = text.split(',').map(part => {
    const [path = '', direction = 'asc', ...rest] = part.trim().split(/\s+/)
    const sign = { asc: 1, desc: -1 }[direction.toLowerCase()]
    if (path === '' || sign === undefined || rest.length > 0) {
      throw new ServiceError(400, 'BadRequest', `Invalid orderby clause: ${text.trim()}`)
    }
    if (!has(path)) {
      throw new ServiceError(400, 'BadRequest', `Could not find a property named '${path}'.`)
    }
    return { path, sign }
  })
  return (left, right) => {
    for (const { path, sign } of keys) {
      const [one, other] = [keyAt(left, path), keyAt(right, path)]
      if (one !== other) return one < other ? -sign : sign
    }
    return 0
  }
}

function keyAt(entry: object, path: string): string | number {
  const value = valueAt(entry, path)
  return typeof value === 'number' ? value : String(value ?? '').toLowerCase()
}
