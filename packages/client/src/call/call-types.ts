import type { OperationId, OperationTypes } from '@partnergate/openapi'
import type { JobId, LongRunning } from '../long-running/job-types.ts'
import type { CallOptions } from '../options/call-options.ts'
import type { Call, FileCall, ListCall } from './call.ts'

type Parameters<Id extends OperationId> = OperationTypes[Id]['parameters']
type Body<Id extends OperationId> = OperationTypes[Id]['body']
type Item<Id extends OperationId> = OperationTypes[Id]['item']

/** First argument of an operation: its path, query and header parameters in one object, and its `body`. */
export type CallParameters<Id extends OperationId> = [Body<Id>] extends [never]
  ? Parameters<Id>
  : // An operation without parameters has the type of an empty object, which allows no `body` beside it.
    string extends keyof Parameters<Id>
    ? { body: Body<Id> }
    : Parameters<Id> & { body: Body<Id> }

/** Arguments of an operation; the first may be left out where nothing in it is required. */
export type CallArguments<Id extends OperationId> = OperationTypes[Id]['required'] extends true
  ? [parameters: CallParameters<Id>, options?: CallOptions]
  : [parameters?: CallParameters<Id>, options?: CallOptions]

/** What an operation gives; where it starts work that goes on after its answer, that can be awaited too. */
export type CallOf<Id extends OperationId> = Id extends JobId
  ? PlainCallOf<Id> & LongRunning<Id>
  : PlainCallOf<Id>

/** A list where the answer is a collection, a file where it is no JSON, else a plain call. */
type PlainCallOf<Id extends OperationId> = [Item<Id>] extends [never]
  ? [Extract<OperationTypes[Id]['data'], Blob | string>] extends [never]
    ? Call<OperationTypes[Id]['data']>
    : FileCall<OperationTypes[Id]['data']>
  : ListCall<OperationTypes[Id]['data'], Item<Id>>
