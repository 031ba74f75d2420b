import { auths, etags, longRunnings, paginations, scenarios } from '../src/traits.ts'
import { BuildError } from './build-error.ts'
import { danglingReferences } from './check-references.ts'
import type { Document, Entry, Parameter } from './document.ts'
import { entries, resolve } from './document.ts'
import { flatNameProblems } from './flat-parameters.ts'

const allowed: Record<string, readonly unknown[]> = {
  scenario: scenarios,
  pagination: paginations,
  longRunning: longRunnings,
  etag: etags,
  throttled: [true, false],
}

/**
 * Checks what JSON Schema can't: ids, traits, parameters, references.
 *
 * @throws {BuildError} with all that is wrong.
 */
export function check(document: Document): void {
  const all = entries(document)
  const dangling = danglingReferences(document)
  if (dangling.length > 0) throw new BuildError(dangling)
  const problems = [
    ...all.flatMap(entry => operationProblems(document, entry)),
    ...nameProblems(all),
  ]
  if (problems.length > 0) throw new BuildError(problems)
}

function operationProblems(document: Document, entry: Entry): string[] {
  const { method, path, operation } = entry
  const id = operation.operationId ?? `${method.toUpperCase()} ${path}`
  const found: string[] = []
  if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id)) {
    found.push('operationId is not a dotted camelCase path')
  }
  if (!operation.summary) found.push('no summary')
  if (!Object.keys(operation.responses).some(status => status.startsWith('2'))) {
    found.push('no success response')
  }
  found.push(
    ...traitProblems(operation['x-partnergate']),
    ...pathProblems(path, parametersOf(document, entry)),
    ...flatNameProblems(document, entry),
  )
  return found.map(problem => `${id}: ${problem}`)
}

function traitProblems(traits: Record<string, unknown>): string[] {
  const { auth, ...others } = traits
  const found = Object.entries(allowed)
    .filter(([trait, values]) => !values.includes(others[trait]))
    .map(
      ([trait, values]) =>
        `x-partnergate.${trait} is ${others[trait]}; it takes ${values.join(', ')}`,
    )
  const known: readonly unknown[] = auths
  if (!Array.isArray(auth) || auth.length === 0 || !auth.every(one => known.includes(one))) {
    found.push(`x-partnergate.auth is ${auth}; it takes a list of ${auths.join(', ')}`)
  }
  const unknown = Object.keys(others).filter(trait => !Object.hasOwn(allowed, trait))
  return [...found, ...unknown.map(trait => `x-partnergate.${trait} is not a known trait`)]
}

function parametersOf(document: Document, { item, operation }: Entry): Parameter[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(parameter =>
    resolve(document, parameter),
  )
}

function pathProblems(path: string, parameters: Parameter[]): string[] {
  const inPath = parameters.filter(parameter => parameter.in === 'path')
  const declared = inPath.map(parameter => parameter.name)
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
  return [
    ...named
      .filter(name => !declared.includes(name))
      .map(name => `path parameter ${name} is not described`),
    ...declared
      .filter(name => !named.includes(name))
      .map(name => `path parameter ${name} is not in the path`),
    ...inPath
      .filter(parameter => parameter.required !== true)
      .map(({ name }) => `path parameter ${name} is not \`required: true\``),
  ]
}

/** A call path may not be both a method and a namespace, and every id is given once. */
function nameProblems(all: Entry[]): string[] {
  const ids = all.map(entry => entry.operation.operationId)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const inside = ids.filter(id => ids.some(other => other?.startsWith(`${id}.`)))
  return [
    ...twice.map(id => `${id}: given to two operations`),
    ...inside.map(id => `${id}: a method and a namespace at once`),
  ]
}
