import type { Parameter, Schema } from '../../scripts/document.ts'
import { resolve } from '../../scripts/document.ts'
import { respelled, undeclared } from './declared.ts'
import { described, follow, jsonSchema, openapi } from './document.ts'
import type { Example } from './facts.ts'
import { type Match, matches } from './match.ts'
import { schemaProblems } from './schema-problems.ts'

type Content = Parameters<typeof jsonSchema>[0]

/** Headers of HTTP and of the pages' SDK, which say nothing about an operation. */
const ordinaryHeaders =
  /^(authorization|accept(-.*)?|host|content-.*|expect|connection|date|user-agent|ms-partnercenter-(client|application))$/i

const isPlaceholder = (value: string) => /[<>{}]/.test(value)

/** All that the document and an example disagree on, a line each. */
export function problems(example: Example, id: string): string[] {
  const { method, url } = example.request
  const found = matches(method, url)
  const [match] = found
  if (!match || found.length > 1 || match.operation.id !== id) {
    const ids = found.map(({ operation }) => operation.id)
    return [`${method} ${url}: matches ${ids.join(', ') || 'nothing'}`]
  }
  return [
    ...parameterProblems(example, match),
    ...requestProblems(example, id),
    ...responseProblems(example, id),
  ]
}

function parameterProblems({ request }: Example, { operation, values }: Match): string[] {
  const { item, operation: entry } = described(operation.id)
  const parameters = [...(item.parameters ?? []), ...(entry.parameters ?? [])].map(parameter =>
    resolve<Parameter>(openapi, parameter),
  )
  const query = [...new URL(request.url, 'https://host').searchParams]
  const headers = Object.entries(request.headers).filter(([name]) => !ordinaryHeaders.test(name))
  const given = [
    ...Object.entries(values).map(([name, value]) => ({ place: 'path', name, value })),
    ...query.map(([name, value]) => ({ place: 'query', name, value })),
    ...headers.map(([name, value]) => ({ place: 'header', name, value })),
  ]
  return given.flatMap(({ place, name, value }) => {
    const parameter = parameters.find(
      one => one.in === place && one.name.toLowerCase() === name.toLowerCase(),
    )
    if (!parameter) return [`${place} ${name}: not declared`]
    if (isPlaceholder(value)) return []
    return schemaProblems(parameter.schema, read(parameter.schema, value)).map(
      problem => `${place} ${name}${problem}`,
    )
  })
}

/** The value that a text in a URL or header stands for. */
function read(schema: Schema, text: string): unknown {
  const { type } = follow(schema)
  if (type === 'array') return [text]
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text.toLowerCase() === 'true'
  return text
}

function requestProblems({ request }: Example, id: string): string[] {
  if (request.body === null || request.body === undefined) return []
  const content = described(id).operation.requestBody?.content
  const schema = jsonSchema(content)
  if (content && !schema) return []
  if (!schema) return ['request: no body is described']
  const body = respelled(schema, request.body)
  return [...schemaProblems(schema, body), ...undeclared(schema, body)].map(
    problem => `request ${problem}`,
  )
}

function responseProblems({ response, unparsed }: Example, id: string): string[] {
  if (!response) return []
  const { responses } = described(id).operation
  const { status, body } = response
  const answers = Object.entries(responses).filter(
    ([its]) => status === null || its === `${status}`,
  )
  if (answers.length === 0) return [`response: status ${status} is not described`]
  if (unparsed || body === null || body === undefined) return []
  // A page that prints no status may show any of the answers; it is taken for the one that fits best.
  const found = answers.map(([, answer]) => bodyProblems(resolve(openapi, answer).content, body))
  return found.reduce((best, other) => (other.length < best.length ? other : best))
}

function bodyProblems(content: Content, body: unknown): string[] {
  const schema = jsonSchema(content)
  if (content && !schema) return []
  if (!schema) return ['response: no body is described']
  return [...schemaProblems(schema, body), ...undeclared(schema, body)].map(
    problem => `response ${problem}`,
  )
}
