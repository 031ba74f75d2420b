import type { Operation } from '@partnergate/openapi'
import type { Problem } from './validators.ts'

/** Larger bodies are refused by Microsoft Graph, and by the limits that web servers come with. */
const largestBodyBytes = 4 * 1024 * 1024

/** Whether the body is one that can be read: of the kind that the operation takes, and not too large. */
export function checkMedia(
  operation: Operation,
  headers: Headers,
  text: string,
): Problem | undefined {
  if (text.length > largestBodyBytes) {
    return { place: 'body', status: 413, description: 'The body is larger than 4 MiB' }
  }
  if (text === '' || !operation.body) return undefined
  const wanted = operation.body.mediaType
  const given = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? wanted
  if (given !== wanted && !(wanted === 'application/json' && isJson(given))) {
    const description = `The media type ${given} is not supported; send ${wanted}`
    return { place: 'Content-Type', status: 415, description }
  }
  if (wanted === 'application/json' && !parses(text)) {
    return { place: 'body', description: 'The body is not valid JSON' }
  }
  return undefined
}

const isJson = (type: string) => type === 'text/json' || type.endsWith('+json')

function parses(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
