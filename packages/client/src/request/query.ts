import type { OperationParameter } from '@partnergate/openapi'
import { encoded, scalarText } from './encode.ts'

/** The query text of the given parameters; an array repeats its name. */
export function queryOf(
  operation: string,
  parameters: readonly OperationParameter[],
  given: Readonly<Record<string, unknown>>,
): string {
  return parameters
    .flatMap(({ name, wire }) => {
      const value = given[name]
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      return values.map(one => {
        const text = scalarText(one)
        const content = text === undefined ? undefined : encoded(text)
        if (content !== undefined) return `${wire}=${content}`
        throw new TypeError(`${operation}: ${name} must be text, a number, a boolean or a list`)
      })
    })
    .join('&')
}
