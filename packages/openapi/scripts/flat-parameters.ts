import { callOptionHeaders } from './complete.ts'
import type { Document, Entry, Parameter } from './document.ts'
import { resolve } from './document.ts'

export interface FlatParameter {
  name: string
  parameter: Parameter
}

/**
 * An operation's parameters under the names of the flat parameter object: path and query as on the wire, headers in
 * camelCase without `MS-` or `X-` (`If-Match` is `ifMatch`), unless `x-name` says another. The common headers are call
 * options, not parameters.
 */
export function flatParameters(document: Document, { item, operation }: Entry): FlatParameter[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map(parameter => resolve(document, parameter))
    .filter(parameter => parameter.in !== 'header' || !callOptionHeaders.includes(parameter.name))
    .map(parameter => ({ name: flatName(parameter), parameter }))
}

/** Two parameters of one name, or one called `body`, would hide each other in the flat object. */
export function flatNameProblems(document: Document, entry: Entry): string[] {
  const names = ['body', ...flatParameters(document, entry).map(({ name }) => name)]
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map(name => `two parameters are called ${name}`)
}

function flatName({ in: place, name, 'x-name': flat }: Parameter): string {
  if (flat !== undefined) return flat
  if (place !== 'header') return name
  const [first = '', ...rest] = name.replace(/^(MS|X)-/i, '').split('-')
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.join('')
}
