import { inspect } from 'node:util'

/**
 * Everything that a log, a debugger or another process could make of a value: what it says of itself, its stack, JSON of what it
 * has by name and of all that it has, what `inspect` shows with all that is hidden, a structured clone, and the same of its causes.
 */
export function tracesOf(value: unknown): string[] {
  const traces: string[] = []
  const seen = new Set<unknown>()
  const queue: unknown[] = [value]
  for (let at = queue.shift(); at !== undefined || queue.length > 0; at = queue.shift()) {
    if (seen.has(at)) continue
    seen.add(at)
    traces.push(String(at), JSON.stringify(at) ?? '', inspect(at, everything))
    if (!(at instanceof Error)) continue
    const names = Reflect.ownKeys(at).map(String)
    traces.push(at.message, at.stack ?? '', JSON.stringify(at, names), at.toString())
    traces.push(inspect(structuredClone(at), everything))
    queue.push(at.cause, ...(at instanceof AggregateError ? at.errors : []))
  }
  return traces
}

const everything = { depth: 12, showHidden: true, getters: true } as const

/** Every spelling of a secret that must not be seen, and, of a token, every part. */
export function spellingsOf(secret: string): string[] {
  const parts = secret.split('.').filter(part => part.length > 8)
  const spelled = [secret, encodeURIComponent(secret), btoa(secret), JSON.stringify(secret)]
  return [...spelled, ...parts, ...parts.map(part => part.slice(0, 24))]
}
