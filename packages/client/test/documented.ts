import { existsSync, readFileSync } from 'node:fs'
import { type Operation, operations } from '@partnergate/openapi'

/** A documented request with its response, as `examples.json` has it. */
export interface Example {
  readonly id: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
  }
  readonly response: {
    readonly status: number | null
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
    readonly bom?: boolean
    readonly bodyFormat?: string
  } | null
  readonly urlMismatch?: unknown
  readonly unparsed?: unknown
}

/** An example with the operation that it is of, and what it passes to it. */
export interface Documented {
  readonly example: Example
  readonly operation: Operation
  readonly url: URL
  readonly parameters: Readonly<Record<string, unknown>>
}

const file = new URL('../../../../shared/partner-center/examples.json', import.meta.url)

/** The documented examples of our operations; `undefined` where the folder of facts is absent. */
export function documentedExamples(): Documented[] | undefined {
  if (!existsSync(file)) return undefined
  const examples: Example[] = JSON.parse(readFileSync(file, 'utf8'))
  return examples.flatMap(example => {
    const url = urlOf(example)
    const operation = url && operationOf(example.request.method, url)
    if (!operation || example.urlMismatch || example.unparsed) return []
    return [{ example, operation, url, parameters: parametersOf(example, operation, url) }]
  })
}

function urlOf({ request }: Example): URL | undefined {
  const base = 'https://api.partnercenter.microsoft.com'
  if (!URL.canParse(request.url, base)) return undefined
  const url = new URL(request.url, base)
  url.pathname = url.pathname.replace(/\/{2,}/g, '/')
  return url
}

const hostOf: Readonly<Record<string, Operation['host']>> = {
  'graph.microsoft.com': 'graph',
  'api.partner.microsoft.com': 'partner-api',
}

/** The operation of a request line; fixed steps of a path go before parameters. */
function operationOf(method: string, { pathname, hostname }: URL): Operation | undefined {
  const host = hostOf[hostname] ?? 'partner-center'
  const found = (Object.values(operations) as Operation[]).filter(
    operation =>
      operation.method === method && operation.host === host && patternOf(operation).test(pathname),
  )
  return found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

function patternOf({ path }: Operation): RegExp {
  const literal = (text: string) => text.replace(/[.$()]/g, '\\$&')
  const parts = path.split(/(\{\w+\})/)
  const pattern = parts.map(part => (part.startsWith('{') ? '([^/]+)' : literal(part)))
  return new RegExp(`^${pattern.join('')}$`, 'i')
}

function parametersOf({ request }: Example, operation: Operation, url: URL) {
  const values = patternOf(operation).exec(url.pathname)?.slice(1) ?? []
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const flat: Record<string, unknown> = Object.fromEntries(
    names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]),
  )
  const wires = operation.parameters.map(({ wire }) => wire)
  for (const { name, wire, in: place } of operation.parameters) {
    const given =
      place === 'query' ? queryValues(url, wire, wires) : headerValues(request.headers, wire)
    if (place !== 'path' && given.length > 0) flat[name] = given.length > 1 ? given : given[0]
  }
  if (operation.body && request.body !== null) flat.body = request.body
  return flat
}

function queryValues(url: URL, wire: string, others: readonly string[]): string[] {
  // An operation may know a parameter in two spellings: each takes its own.
  return [...url.searchParams]
    .filter(([name]) => name.toLowerCase() === wire.toLowerCase())
    .filter(([name]) => name === wire || !others.includes(name))
    .map(([, value]) => value)
}

function headerValues(headers: Example['request']['headers'], wire: string): string[] {
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === wire.toLowerCase())
    .map(([, value]) => value)
}
