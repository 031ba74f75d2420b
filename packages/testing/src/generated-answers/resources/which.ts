import { createHash } from 'node:crypto'
import type { Call } from '../../protocol/call.ts'
import type { Path } from '../values/voice.ts'

/** Which of its kind a resource is. */
export interface Which {
  /** What it is below: parameters of the path. */
  readonly below: Path
  /** Its id, where the request names it. */
  readonly id?: string | undefined
  /** What its id is drawn by, where the request doesn't name it. */
  readonly draw?: Path
}

/** The resource that a call is about. */
export function whichOf(call: Call): Which {
  if (isCreation(call)) return created(call, call.body)
  const values = pathValues(call)
  return { below: values.slice(0, -1).map(lower), id: values.at(-1) }
}

/** A thing in a list, by its number. */
export function listed(call: Call, index: number): Which {
  return { below: pathValues(call).map(lower), draw: ['listed', index] }
}

/** What a request makes. The same request makes the same, another body another. */
export function created(call: Call, body: unknown, index = 0): Which {
  return { below: pathValues(call).map(lower), draw: ['created', digestOf(body), index] }
}

export const isCreation = ({ operation }: Call) => operation.id.endsWith('.create')

/** What tells bodies apart. */
function digestOf(body: unknown): string {
  const text = JSON.stringify(body) ?? ''
  return createHash('sha256').update(text).digest('hex')
}

/** Values of the path's parameters, from the left. */
export function pathValues({ operation, parameters }: Call): string[] {
  const values = parameters as Readonly<Record<string, unknown>>
  return operation.parameters
    .filter(parameter => parameter.in === 'path')
    .map(({ name }) => String(values[name]))
}

const lower = (value: string) => value.toLowerCase()
