import { hc } from 'hono/client'
import type { Api } from '../../server/api/api.ts'
import type { Problem } from '../../shared/problem.ts'
import { pageHeader, sessionHeader } from '../../shared/session-header.ts'
import { Failure } from './failure.ts'
import { seat } from './seat.ts'

/** The server's API, typed by its routes. */
export const api = hc<Api>('/api', {
  headers: (): Record<string, string> => ({
    [pageHeader]: window.location.pathname,
    ...(seat.token !== undefined && { [sessionHeader]: seat.token }),
  }),
})

interface Answer<Body> {
  readonly ok: boolean
  readonly status: number
  json(): Promise<Body>
}

/** What JSON can hold: a property may be absent, but is never `undefined`. */
type Parsed<Value> = Value extends object
  ? { [Key in keyof Value]: Parsed<Exclude<Value[Key], undefined>> }
  : Value

/**
 * The body of an answer.
 *
 * @throws Failure when there is none
 * @example
 * ```ts
 * const customers = await ask(api.customers.$get({ query: { search: 'con' } }))
 * ```
 */
export async function ask<Body>(asked: Promise<Answer<Body>>): Promise<Parsed<Body>> {
  const response = await answered(asked)
  return (await response.json()) as Parsed<Body>
}

/**
 * An answer that is no JSON: a file, or a stream.
 *
 * @throws Failure when there is none
 */
export async function answered<Given extends Answer<unknown>>(
  asked: Promise<Given>,
): Promise<Given> {
  const response = await asked.catch(() => {
    throw new Failure(undefined)
  })
  if (response.ok) return response
  throw new Failure(await problemIn(response))
}

async function problemIn(response: Answer<unknown>): Promise<Problem> {
  const { status } = response
  const told = await response.json().catch(() => undefined)
  const detail = `The console’s server answered ${status}.`
  const unknown = { type: 'about:blank', title: 'Error', status, detail, code: 'fault' } as const
  return typeof told === 'object' && told !== null ? { ...unknown, ...told } : unknown
}
