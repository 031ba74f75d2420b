import { operations } from '@partnergate/openapi'
import { statefulOperations } from '../../service/stateful-operations.ts'

/** Operations on things of one kind: `insights.reports` with `list`, `create`, `update`, `delete`. */
export interface Family {
  readonly name: string
  readonly has: (verb: string) => boolean
}

/** What makes or changes a thing, so that it has to be remembered. */
const writing = ['create', 'update', 'replace', 'delete']
/** What else is done to a thing that has to be there. */
const others = ['list', 'get', 'pause', 'resume']

const families = new Map<string, Set<string>>()
for (const id of Object.keys(operations)) {
  if (statefulOperations.some(stateful => stateful === id)) continue
  const [name, verb] = split(id)
  families.set(name, (families.get(name) ?? new Set()).add(verb))
}

/** The family of an operation, where its things are written and read again. */
export function familyOf(id: string): Family | undefined {
  const [name, verb] = split(id)
  const verbs = families.get(name)
  const isOne = writing.includes(verb) || others.includes(verb)
  const reads = verbs?.has('list') || verbs?.has('get')
  if (!verbs || !isOne || !reads || !writing.some(one => verbs.has(one))) return undefined
  return { name, has: one => verbs.has(one) }
}

export const verbOf = (id: string): string => split(id)[1]

function split(id: string): [name: string, verb: string] {
  const at = id.lastIndexOf('.')
  return [id.slice(0, at), id.slice(at + 1)]
}
