import { operations } from '@partnergate/openapi'
import ky, { isHTTPError, isNetworkError, isTimeoutError } from 'ky'
import { ask } from '../call/ask.ts'
import type { Client } from '../call/client.ts'
import { statusRuleOf } from '../errors/status-rules.ts'
import { InvalidResponseError, NetworkError, TimeoutError } from '../errors/transport-errors.ts'
import { isRecord } from '../internal/is-record.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { isTransient } from '../response/transient.ts'
import { isNetworkFailure } from '../send/network-failure.ts'
import { IdleError } from './chunks.ts'
import { type Folder, folderOf, type Manifest, urlOf } from './manifest.ts'

const manifestOperation = 'billingExports.manifests.get'
const transient = [408, 429, ...Array.from({ length: 100 }, (_, at) => 500 + at)].filter(
  isTransient,
)

/** Where in a file to go on. */
interface Place {
  /** Bytes that are known. */
  readonly from: number
  /** The version that they are of. */
  readonly etag: string | undefined
}

/** The storage that the files of one export are in. It is asked by signature; no token ever goes there. */
export interface Storage {
  /** Opens a file at a place; the storage may give the whole of it instead. */
  open(name: string, place: Place, signal: AbortSignal | undefined): Promise<Response>
  /** The error for a connection that broke for good. */
  broken(name: string, cause: unknown): NetworkError | TimeoutError
  /** The error for a file that isn't what the manifest promises. */
  unreadable(name: string, what: string): InvalidResponseError
}

/** @param call - how patiently to ask */
export function createStorage(client: Client, manifest: Manifest, call: CallSettings): Storage {
  let { folder } = manifest
  const details = { operation: manifestOperation, correlationId: call.correlationId }
  const what = (name: string) => `${manifestOperation}: the file ${name} of the export`

  async function open(
    name: string,
    place: Place,
    signal: AbortSignal | undefined,
    isRenewed = false,
  ): Promise<Response> {
    const used = folder
    try {
      return await request(client, urlOf(used, name), place, { ...call, signal })
    } catch (error) {
      signal?.throwIfAborted()
      if (!isHTTPError(error)) throw known(name, error)
      const { status } = error.response
      // Nothing is left: the connection broke at the very end.
      if (status === 416 && place.from > 0) return new Response(null)
      const isRefused = status === 401 || status === 403
      if (isRefused && !isRenewed && (await renewed(used))) return open(name, place, signal, true)
      const { type, what: how, next } = statusRuleOf(status, undefined)
      const retryable = isTransient(status)
      throw new type(`${what(name)}: the storage ${how} (${status}). ${next}`, {
        ...details,
        status,
        retryable,
      })
    }
  }

  /** Whether there is another signature than one that has expired: a manifest that is asked for again has a newer one. */
  async function renewed(used: Folder): Promise<boolean> {
    if (folder.signature !== used.signature) return true
    if (manifest.id === undefined) return false
    const { data } = await ask(
      client,
      operations[manifestOperation],
      { manifestId: manifest.id },
      call,
    )
    folder = folderOf(isRecord(data) ? data : {})
    return folder.signature !== used.signature
  }

  function broken(name: string, cause: unknown): NetworkError | TimeoutError {
    const next = 'Read the export again; lines that were given stay what they are.'
    const options = { ...details, retryable: true }
    return isTimeoutError(cause) || cause instanceof IdleError
      ? new TimeoutError(`${what(name)}: nothing came within ${call.timeout} ms. ${next}`, options)
      : new NetworkError(`${what(name)}: the connection failed. ${next}`, { ...options, cause })
  }

  /** ky's errors stop here: they hold the URL with its signature. */
  function known(name: string, error: unknown): unknown {
    if (isTimeoutError(error)) return broken(name, error)
    if (isNetworkError(error)) return broken(name, error.cause)
    return isNetworkFailure(error) ? broken(name, error) : error
  }

  return {
    open,
    broken,
    unreadable: (name, problem) =>
      new InvalidResponseError(
        `${what(name)} ${problem}. Start another export; report it to Microsoft if that has it, too.`,
        details,
      ),
  }
}

function request(
  { settings }: Client,
  url: URL,
  { from, etag }: Place,
  { retry, timeout, signal }: CallSettings,
): Promise<Response> {
  const { fetch } = settings
  return ky(url, {
    redirect: 'error',
    credentials: 'omit',
    timeout,
    ...(signal && { signal }),
    ...(fetch && { fetch: input => fetch(input instanceof Request ? input : new Request(input)) }),
    headers: {
      ...(from > 0 && { Range: `bytes=${from}-` }),
      ...(from > 0 && etag !== undefined && { 'If-Match': etag }),
    },
    retry: {
      limit: retry.limit,
      statusCodes: transient,
      afterStatusCodes: transient,
      backoffLimit: retry.maxBackoffMs,
      maxRetryAfter: retry.maxRetryAfterMs,
      jitter: true,
      retryOnTimeout: true,
      shouldRetry: ({ error }) => (isNetworkFailure(error) ? true : undefined),
    },
  })
}
