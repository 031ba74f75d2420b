import type { OperationId, OperationTypes } from '@partnergate/openapi'
import type { Updates } from '../generated/updates.ts'
import type { CallOptions } from '../options/call-options.ts'

/** Operations that change a resource under its etag, and that have one that reads it. */
export type UpdateId = keyof Updates

type Parameters<Id extends OperationId> = OperationTypes[Id]['parameters']
type Own<Id extends UpdateId> =
  Parameters<Id> extends Record<string, never> ? object : Parameters<Id>
type Read<Id extends UpdateId> =
  Parameters<Updates[Id]> extends Record<string, never> ? object : Parameters<Updates[Id]>

/** Where the resource is; the etag comes from the resource itself. */
export type UpdateParameters<Id extends UpdateId> = Omit<Own<Id> & Read<Id>, 'ifMatch'>

/** What one update may say for itself. Each of its requests has an id of its own. */
export interface UpdateOptions extends Omit<CallOptions, 'requestId'> {
  /**
   * How often to read at most: once, and again each time somebody else was faster.
   *
   * @default 5
   */
  readonly maxReads?: number | undefined
}

/**
 * Reads a resource, changes it, and writes it back under the etag that was read, so that nobody's change is lost. When
 * somebody else was faster, it is read and changed again.
 *
 * @param change - gives what to send for the resource as it is, or `undefined` to leave it; it may be asked several times
 * @returns the answer to the update, empty where the service carries it out later (202); `undefined` where nothing was sent
 * @throws PreconditionFailedError (`ERR_PRECONDITION_FAILED`) when somebody else was faster `maxReads` times
 */
export type UpdateWith<Id extends UpdateId> = (
  parameters: UpdateParameters<Id>,
  change: (
    current: OperationTypes[Updates[Id]]['data'],
  ) => Change<Id> | undefined | PromiseLike<Change<Id> | undefined>,
  options?: UpdateOptions,
) => Promise<OperationTypes[Id]['data'] | undefined>

type Change<Id extends UpdateId> = OperationTypes[Id]['body']
