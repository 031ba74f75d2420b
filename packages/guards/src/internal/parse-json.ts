import { isRecord } from './checks.ts'

/**
 * The object that JSON bytes hold, or `undefined` for anything else: no UTF-8, no JSON, no object, or an object
 * in which a name is given twice. `JSON.parse` takes the last one of two, other parsers the first:
 * what is read so differently can't be trusted to say the same everywhere.
 */
export function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return isRecord(value) && !hasDuplicateNames(text) ? value : undefined
  } catch {
    return undefined
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs

/** Whether any object in the text names a property twice. The text must be JSON. */
function hasDuplicateNames(text: string): boolean {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const names = open.at(-1)
      const name: string = JSON.parse(last)
      if (names?.has(name)) return true
      names?.add(name)
    }
    last = token
  }
  return false
}
