import type { Call } from '../../protocol/call.ts'
import type { SchemaView } from '../values/schema-view.ts'

/** A list on its way into an answer. */
export interface List {
  readonly call: Call
  /** The answer that it stands in. */
  readonly view: SchemaView
  /** Where in the answer; empty where the answer is the list itself. */
  readonly property: string
  readonly items: readonly unknown[]
}
