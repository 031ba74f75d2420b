import type { Operation, OperationId, OperationTypes } from '@partnergate/openapi'
import type { Caller } from '../identity/caller.ts'
import type { Happening } from '../service/events/happening.ts'
import type { State } from '../service/state.ts'
import type { CallIds } from './headers.ts'

/** A request that has passed every gate, as a handler gets it. */
export interface Call<Id extends OperationId = OperationId> {
  readonly operation: Operation
  /** Path, query and header parameters by their flat names, parsed. */
  readonly parameters: OperationTypes[Id]['parameters']
  /** The body in the description's spelling; `undefined` when there was none. */
  readonly body: OperationTypes[Id]['body']
  readonly caller: Caller
  readonly ids: CallIds
  readonly state: State
  readonly url: URL
}

/** What a handler answers. */
export interface Reply<Data = unknown> {
  /** @default the operation's first documented success */
  readonly status?: number
  readonly data?: Data
  readonly headers?: Readonly<Record<string, string>>
  /** What the journal is told beside, or instead of, what it knows of the operation; `'nothing'` where nothing happened. */
  readonly happened?: Partial<Happening> | 'nothing'
}

/** How one operation is answered: a plain function of the call, which may change the state. */
export type Handler<Id extends OperationId = OperationId> = (
  call: Call<Id>,
) => Reply<OperationTypes[Id]['data']>

/** Handlers of one area: its operation ids, each with its handler. A wrong answer doesn't compile. */
export type Handlers<Id extends OperationId> = { readonly [Key in Id]: Handler<Key> }
