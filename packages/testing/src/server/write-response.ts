import type { ServerResponse } from 'node:http'
import { transferOf } from '../faults/transfer.ts'

/**
 * Sends an answer as it is, its reason phrase included, and breaks off where the answer says so. Resolves when all of it
 * has been handed over, or the caller has gone.
 */
export async function writeResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const { cutOf, inPieces } = transferOf(response)
  const headers = new Headers(response.headers)
  const bytes = inPieces || !response.body ? undefined : Buffer.from(await response.arrayBuffer())
  if (bytes && outgoing.req.method !== 'HEAD') headers.set('Content-Length', String(bytes.length))
  if (cutOf !== undefined) headers.set('Content-Length', String(cutOf))
  outgoing.writeHead(response.status, response.statusText || undefined, [...headers].flat())
  if (bytes) outgoing.write(bytes)
  else if (response.body) await writePieces(response.body, outgoing)
  if (cutOf === undefined) outgoing.end()
  else outgoing.socket?.destroySoon()
}

async function writePieces(body: ReadableStream<Uint8Array>, outgoing: ServerResponse) {
  outgoing.once('close', () => void body.cancel().catch(() => undefined))
  outgoing.flushHeaders()
  try {
    for await (const piece of body) outgoing.write(piece)
  } catch {
    // It breaks where it was meant to, or because the caller has gone.
  }
}
