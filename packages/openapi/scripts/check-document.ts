import { auths, etags, longRunnings, paginations, scenarios } from '../src/traits.ts'
import type { Document, Entry } from './document.ts'
import { entries, resolve } from './document.ts'

const allowed = {
  scenario: scenarios,
  pagination: paginations,
  longRunning: longRunnings,
  etag: etags,
} as const

/** Throws an error that lists all that is wrong with the document, a line each. */
export function check(document: Document): void {
  const all = entries(document)
  const problems = [
    ...all.flatMap(entry => operationProblems(document, entry)),
    ...nameProblems(all),
  ]
  if (problems.length > 0) throw new Error(`The areas can't be built:\n${problems.join('\n')}`)
}

function operationProblems(document: Document, { method, path, item, operation }: Entry): string[] {
  const where = `${method.toUpperCase()} ${path}`
  const found: string[] = []
  const id = operation.operationId
  if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id ?? '')) {
    found.push(`${where}: operationId ${id} is not a dotted camelCase path`)
  }
  const traits = operation['x-partnergate']
  for (const [trait, values] of Object.entries(allowed)) {
    const value = traits[trait as keyof typeof allowed]
    if (!(values as readonly unknown[]).includes(value)) {
      found.push(`${id}: x-partnergate.${trait} is ${value}; it takes ${values.join(', ')}`)
    }
  }
  if (
    !traits.auth?.length ||
    traits.auth.some(auth => !(auths as readonly string[]).includes(auth))
  ) {
    found.push(
      `${id}: x-partnergate.auth is ${traits.auth}; it takes a list of ${auths.join(', ')}`,
    )
  }
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map(parameter => resolve(document, parameter))
    .filter(parameter => parameter.in === 'path')
    .map(parameter => parameter.name)
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
  for (const name of named.filter(name => !declared.includes(name))) {
    found.push(`${id}: path parameter ${name} is not described`)
  }
  for (const name of declared.filter(name => !named.includes(name))) {
    found.push(`${id}: path parameter ${name} is not in the path`)
  }
  if (!operation.summary) found.push(`${id}: no summary`)
  return found
}

/** A call path may not be both a method and a namespace, and every id is given once. */
function nameProblems(all: Entry[]): string[] {
  const ids = all.map(entry => entry.operation.operationId)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const inside = ids.filter(id => ids.some(other => other.startsWith(`${id}.`)))
  return [
    ...twice.map(id => `${id}: given to two operations`),
    ...inside.map(id => `${id}: a method and a namespace at once`),
  ]
}
