import type { IncomingMessage, ServerResponse } from 'node:http'
import { UnknownOperationError } from '../errors/unknown-operation-error.ts'
import { ConnectionError } from '../faults/connection-error.ts'
import type { Switchboard } from '../service/serve.ts'
import type { Connections } from './connections.ts'
import { writeResponse } from './write-response.ts'

/** Two ends of one request on a connection. */
export interface Wire {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly connections: Connections
}

/** Answers a request over its connection, or breaks the connection where that is what happens. */
export async function answerOver(
  { atPort }: Switchboard,
  request: Request,
  { incoming, outgoing, connections }: Wire,
): Promise<void> {
  try {
    await writeResponse(await atPort(request), outgoing)
  } catch (error) {
    if (outgoing.destroyed) return
    if (error instanceof ConnectionError) connections.reset(incoming)
    else if (error instanceof UnknownOperationError)
      await writeResponse(notImplemented(error), outgoing)
    else throw error
  }
}

/** An unknown request over the wire, where no error can be thrown at the caller. */
function notImplemented(error: UnknownOperationError): Response {
  const { code, message, method, path, nearest } = error
  return Response.json({ code, message, method, path, nearest }, { status: 501 })
}
