import { type Operation, operations } from '@partnergate/openapi'

/** An operation that changes a resource under its etag, and the one that reads it. */
export interface Updatable {
  readonly update: Operation
  readonly read: Operation
}

const all: Readonly<Record<string, Operation>> = operations

/** Whether a resource can be read, changed and written back under its etag, and how. */
export function updatableOf(update: Operation): Updatable | undefined {
  if (update.etag === 'none' || (update.method !== 'PUT' && update.method !== 'PATCH'))
    return undefined
  const id = update.id.replace(/\.\w+$/, '.get')
  const read = Object.hasOwn(all, id) ? all[id] : undefined
  return read && { update, read }
}
