import type { Operation } from '@partnergate/openapi'
import { bodySchema } from './document.ts'
import { respell } from './spelling.ts'
import type { Problem } from './validators.ts'
import { bodyCheck } from './validators.ts'

/**
 * The text of a request body as JSON, or the text itself where it is none.
 * A byte order mark at the start is skipped, as the service does.
 */
export function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return text
  }
}

/** A parsed body in the description's spelling; Microsoft Graph reads names as they are. */
export function respellBody(operation: Operation, body: unknown): unknown {
  return operation.host === 'partner-center' ? respell(body, bodySchema(operation)) : body
}

export function checkBody(operation: Operation, body: unknown): Problem | undefined {
  if (body === undefined) {
    return operation.body?.required
      ? { place: 'body', description: 'The request needs a body' }
      : undefined
  }
  return bodyCheck(operation)(body)
}
