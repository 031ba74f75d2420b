import { ask } from '../call/ask.ts'
import type { Client } from '../call/client.ts'
import type { ErrorDetails } from '../errors/partner-center-error.ts'
import { PreconditionFailedError } from '../errors/service-errors.ts'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import { countOf, objectOf, onlyKnown } from '../internal/checks.ts'
import { type CallSettings, readCallOptions } from '../options/read-call-options.ts'
import { contains } from './contains.ts'
import { etagOf, withEtag } from './etag.ts'
import type { Updatable } from './updatable.ts'
import type { UpdateOptions } from './update-types.ts'

/** Reads a resource, changes it and writes it back under its etag, again where somebody else was faster. */
export async function updateWith(
  client: Client,
  updatable: Updatable,
  given: unknown,
  change: unknown,
  options: UpdateOptions = {},
): Promise<unknown> {
  const { update, read } = updatable
  const parameters = parametersOf(updatable, given)
  if (typeof change !== 'function') throw new TypeError(`${update.id}: change must be a function`)
  const { maxReads, call } = optionsOf(client, options)
  const current = () => ask(client, read, parameters, call)

  for (let reads = 1; ; reads += 1) {
    const { data, response } = await current()
    const etag = etagOf(data, response.headers)
    if (etag === undefined) throw withoutEtag(updatable, call)
    const body: unknown = await change(data)
    if (body === undefined) return undefined
    call.signal?.throwIfAborted()
    try {
      return (await ask(client, update, { ...parameters, ...withEtag(update, body, etag) }, call))
        .data
    } catch (error) {
      if (!(error instanceof PreconditionFailedError)) throw error
      // The version may be newer because an earlier try, whose answer was lost, made it so. To change it once more could
      // do the same thing twice.
      if (error.mayBeDone) {
        const { data: now } = await current()
        if (contains(now, body)) return now
        throw error
      }
      if (reads >= maxReads) throw outrun(updatable, error, reads)
    }
  }
}

function parametersOf({ update, read }: Updatable, given: unknown) {
  const parameters = objectOf(given ?? {}, `${update.id}: the parameters`)
  const names = [...update.parameters, ...read.parameters].map(({ name }) => name)
  const takes = [...new Set(names)].filter(name => name !== 'ifMatch')
  onlyKnown(parameters, takes, `${update.id} with a change`)
  return parameters
}

function optionsOf({ settings }: Client, { maxReads = 5, ...options }: UpdateOptions) {
  if ('requestId' in options)
    throw new TypeError('an update has no requestId: each request has its own')
  if (countOf(maxReads, 'maxReads') === 0) throw new RangeError('maxReads must be at least 1')
  return { maxReads, call: readCallOptions(options, settings) }
}

function withoutEtag({ update, read }: Updatable, { correlationId }: CallSettings) {
  return new InvalidResponseError(
    `${read.id}: the resource has no etag, so that ${update.id} could undo what somebody else changes meanwhile. Nothing was sent; update it without a change function if that may be.`,
    { operation: read.id, correlationId },
  )
}

function outrun({ update }: Updatable, error: PreconditionFailedError, reads: number) {
  const { operation, status, serviceCode, serviceDescription, correlationId, requestId } = error
  const details: ErrorDetails = {
    ...{ operation, status, serviceCode, serviceDescription, correlationId, requestId },
    attempts: error.attempts,
    retryable: true,
    cause: error,
  }
  return new PreconditionFailedError(
    `${update.id}: somebody else changed the resource each of the ${reads} times that it was read. Nothing was changed; try again later, or raise maxReads.`,
    details,
  )
}
