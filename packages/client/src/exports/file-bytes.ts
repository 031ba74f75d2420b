import { sleep } from '../internal/sleep.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { chunksOf } from './chunks.ts'
import type { Storage } from './storage.ts'

/**
 * The bytes of a file, each once and in order, also when connections break on the way: reading goes on where it stopped.
 * Storage that gives the whole file again is read past what is known already.
 */
export async function* bytesOf(
  storage: Storage,
  name: string,
  call: CallSettings,
): AsyncGenerator<Uint8Array, void, undefined> {
  let read = 0
  let etag: string | undefined
  let failures = 0
  while (true) {
    const response = await storage.open(name, { from: read, etag }, call.signal)
    etag = sameVersion(storage, name, response, etag)
    let known = read - startOf(response)
    if (known < 0) throw storage.unreadable(name, 'came with a gap')
    try {
      for await (const chunk of chunksOf(response, call)) {
        const fresh = chunk.subarray(known)
        known = Math.max(0, known - chunk.length)
        if (fresh.length === 0) continue
        read += fresh.length
        failures = 0
        yield fresh
      }
      return
    } catch (error) {
      call.signal?.throwIfAborted()
      failures += 1
      if (failures > call.retry.limit) throw storage.broken(name, error)
      await sleep(pauseAfter(failures, call.retry.maxBackoffMs), call.signal)
    }
  }
}

/** Full jitter, as between the tries of a call. */
function pauseAfter(failures: number, longest: number): number {
  return Math.random() * Math.min(longest, 300 * 2 ** (failures - 1))
}

/** The byte that an answer begins with. */
function startOf({ status, headers }: Response): number {
  const range = /^bytes (\d+)-/.exec(headers.get('Content-Range') ?? '')?.[1]
  return status === 206 && range !== undefined ? Number(range) : 0
}

/** A file that changed meanwhile would be read as half of each version. */
function sameVersion(
  storage: Storage,
  name: string,
  { headers }: Response,
  before: string | undefined,
): string | undefined {
  const etag = headers.get('ETag') ?? undefined
  if (before === undefined || etag === undefined || etag === before) return etag ?? before
  throw storage.unreadable(name, 'was replaced while it was read')
}
