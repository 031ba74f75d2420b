import type { Operation } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { isPartnerCenterError, type PartnerCenter } from '../src/index.ts'
import { clientOf } from './client.ts'
import { type Documented, documentedExamples, type Example } from './documented.ts'
import { json, type Seen } from './scripted-fetch.ts'

/**
 * The requests and responses that Microsoft's documentation prints, for every operation that we have: the client is
 * given what an example passes, must send what the example sends, and must give back what the example answers.
 */
const examples = documentedExamples()
const all = examples ?? []
const successes = all.filter(({ example }) => (example.response?.status ?? 200) < 400)
const absences = all.filter(
  ({ example, operation }) => operation.method === 'HEAD' && example.response?.status === 404,
)
const failures = all.filter(
  documented =>
    (documented.example.response?.status ?? 200) >= 400 && !absences.includes(documented),
)
const lists = successes.filter(
  ({ operation, example }) => itemsOf(operation, example) !== undefined,
)
const named = (some: Documented[]) => some.map(item => ({ name: item.example.id, ...item }))

if (examples) {
  test('the documented examples are there', () => {
    expect(all.length).toBeGreaterThan(80)
  })
} else {
  test('the documented examples', ({ skip }) => {
    skip('../shared/partner-center/examples.json is not here, so nothing is checked against it')
  })
}

test.each(named(all))(
  '$name is sent as documented',
  async ({ example, operation, url, parameters }) => {
    const { pc, requests } = clientOf(optionsOf(example), answerOf(example, operation))
    await call(pc, operation, parameters, example).catch(() => {})
    expect(requests).toHaveLength(1)
    const [sent] = requests as [Seen]
    expect(sent.method).toBe(example.request.method)
    expect(sent.url.host).toBe(url.host)
    expect(comparablePath(sent.url)).toBe(comparablePath(url))
    expect(comparableQuery(sent.url)).toEqual(comparableQuery(url))
    const isJson = operation.body?.mediaType.includes('json') ?? true
    const body = isJson && sent.body !== '' ? JSON.parse(sent.body) : sent.body || null
    expect(body).toEqual(example.request.body)
    for (const [name, value] of Object.entries(example.request.headers)) {
      if (isCompared(name, operation, body !== null))
        expect(sent.headers.get(name), name).toBe(value)
    }
  },
)

test.each(named(successes))(
  '$name comes back as documented',
  async ({ example, operation, parameters }) => {
    const { pc } = clientOf(optionsOf(example), answerOf(example, operation))
    const data = await call(pc, operation, parameters, example)
    const exists = operation.method === 'HEAD' ? true : undefined
    const body = example.response?.body ?? exists
    expect(data instanceof Blob ? await data.text() : data).toEqual(body)
  },
)

test.each(named(absences))('$name answers no', async ({ example, operation, parameters }) => {
  const { pc } = clientOf(optionsOf(example), answerOf(example, operation))
  expect(await call(pc, operation, parameters, example)).toBe(false)
})

test.each(named(failures))(
  '$name fails as documented',
  async ({ example, operation, parameters }) => {
    const { pc } = clientOf(optionsOf(example), answerOf(example, operation))
    const error = await call(pc, operation, parameters, example).catch(reason => reason)
    const fault = example.response?.body as { code: number; description: string }
    expect(isPartnerCenterError(error)).toBe(true)
    expect(error).toMatchObject({
      status: example.response?.status,
      serviceCode: String(fault.code),
      serviceDescription: fault.description,
      correlationId: example.response?.headers['MS-CorrelationId'],
      operation: operation.id,
    })
  },
)

test.each(named(lists))(
  '$name is iterated as documented',
  async ({ example, operation, parameters }) => {
    const { pc } = clientOf(
      optionsOf(example),
      answerOf(example, operation),
      json({ [operation.items || 'items']: [] }),
    )
    const list = call(pc, operation, parameters, example) as Promise<unknown> &
      AsyncIterable<unknown>
    const items: unknown[] = []
    for await (const item of list) items.push(item)
    expect(items).toEqual(itemsOf(operation, example))
    expect(await list).toEqual(example.response?.body)
  },
)

function call(
  pc: PartnerCenter,
  operation: Operation,
  parameters: object,
  { request }: Example,
): Promise<unknown> {
  const header = (name: string) =>
    Object.entries(request.headers).find(([given]) => given.toLowerCase() === name)?.[1]
  const options = {
    requestId: header('ms-requestid'),
    correlationId: header('ms-correlationid'),
    locale: header('x-locale'),
  }
  return Reflect.apply(pc.request, pc, [operation.id, parameters, options])
}

function optionsOf({ request }: Example) {
  return { application: request.headers['MS-PartnerCenter-Application'], retry: 0 }
}

function answerOf({ response }: Example, operation: Operation): Response {
  const status = response?.status ?? operation.success[0] ?? 200
  const body = response?.body ?? null
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const withMark = response?.bom ? `\uFEFF${text}` : text
  return new Response(body === null ? null : withMark, { status, headers: response?.headers ?? {} })
}

/** The documented items; `undefined` where the sample shows no collection. */
function itemsOf({ items }: Operation, { response }: Example): unknown[] | undefined {
  if (items === undefined || !response?.body) return undefined
  const found = items === '' ? response.body : Reflect.get(Object(response.body), items)
  return Array.isArray(found) ? found : undefined
}

const ours = /^(ms-requestid|ms-correlationid|x-locale|content-type|ms-partnercenter-application)$/i

/** Headers that an operation's parameters or the client's options are about; the rest is the transport's. */
function isCompared(name: string, operation: Operation, hasBody: boolean): boolean {
  const isParameter = operation.parameters.some(
    ({ in: place, wire }) => place === 'header' && wire.toLowerCase() === name.toLowerCase(),
  )
  // The media type is that of a body, if there is one, and a form's has a boundary that differs every time.
  const isJson = hasBody && (operation.body?.mediaType.includes('json') ?? false)
  return isParameter || (ours.test(name) && (isJson || !/^content-type$/i.test(name)))
}

function comparablePath({ pathname }: URL): string {
  return decodeURIComponent(pathname).toLowerCase()
}

function comparableQuery({ searchParams }: URL): string[] {
  return [...searchParams].map(([name, value]) => `${name.toLowerCase()}=${value}`).sort()
}
