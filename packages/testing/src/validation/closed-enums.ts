import type { Schema } from './document.ts'

/** Lists with a single value are examples rather than all that there is. */
const fewest = 2

/**
 * A copy of a part of the description in which the enums of requests are closed: answers may bring values that nobody
 * knows yet, but the service refuses those that it doesn't know itself.
 */
export function closeEnums<T extends object>(description: T): T {
  return JSON.parse(JSON.stringify(description), (_, value: Schema | null) => {
    const known = value?.['x-extensible-enum']
    if (!known || known.length < fewest || !value?.anyOf) return value
    return { ...value, anyOf: value.anyOf.filter(part => !isOpen(part)) }
  })
}

/** The part that lets any other text in. */
const isOpen = ({ type, enum: values }: Schema) => type === 'string' && values === undefined
