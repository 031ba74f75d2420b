import { isRecord } from '../internal/is-record.ts'

/** What the service says went wrong, whichever of its shapes it said it in. */
export interface Fault {
  /** Its error code, as text. */
  readonly code: string | undefined
  /** Its words. */
  readonly description: string | undefined
}

const longest = 1024

/**
 * Reads an error body: Partner Center's `{code, description}`, the gateway's `{statusCode, message}`, Graph's
 * `{error: {code, message}}`, OAuth's `{error, error_description}`, plain text, a web page, or nothing.
 *
 * @param body - the parsed JSON, or the text where it is none
 */
export function faultOf(body: unknown): Fault {
  if (typeof body === 'string') return textFault(body)
  if (!isRecord(body)) return { code: undefined, description: undefined }
  const names = lowerCased(body)
  const inner = names.get('error')
  if (isRecord(inner)) return faultOf(inner)
  return {
    code: textOf(names.get('code') ?? inner),
    description: textOf(
      names.get('description') ?? names.get('message') ?? names.get('error_description'),
    ),
  }
}

/** `Authentication failed. MFA required. (10001)`: some answers are a sentence with the code at its end. */
function textFault(text: string): Fault {
  const sentence = text.trim()
  const json = parsed(sentence)
  if (isRecord(json)) return faultOf(json)
  // A web page, or JSON that was cut on its way.
  if (sentence === '' || /^[<{[]/.test(sentence)) return { code: undefined, description: undefined }
  const code = /\((\d{3,6})\)\W*$/.exec(sentence)?.[1]
  return { code, description: sentence.slice(0, longest) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF+/, ''))
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined
}

function lowerCased(body: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
}
