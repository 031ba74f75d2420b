import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fetch, Schemas } from '../src/index.ts'
import { createPartnerCenter } from '../src/index.ts'
import { credentialOf, tokens } from './tokens.ts'

const root = 'https://storage.blob.core.windows.net/billedusage/v1'
const signature = 'sv=2021&sig=a%2Bsecret'
const manifest = (names: readonly string[], more: object = {}) =>
  ({
    id: 'the-manifest',
    rootDirectory: root,
    sasToken: signature,
    blobs: names.map(name => ({ name, partitionValue: 'default' })),
    ...more,
  }) as Schemas['PartnersBillingManifest']

/** Compressed as the storage has it, with characters of every length in UTF-8. */
const packed = (lines: readonly unknown[]) =>
  new Uint8Array(gzipSync(lines.map(line => `${JSON.stringify(line)}\n`).join('')))
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ at, text: `é€😀${'x'.repeat(at % 50)}` }))

interface Cut {
  /** Bytes until the connection breaks. */
  readonly after: number
}

interface StorageOptions {
  readonly cuts?: Cut[]
  readonly ranges?: boolean
  readonly chunkBytes?: number
}

/** Storage with one file, whose connections break where they are told to. */
function storageOf(file: Uint8Array, { cuts = [], ranges = true, chunkBytes = 7 }: StorageOptions) {
  const requests: Request[] = []
  const left = [...cuts]
  const state = { requests, cancelled: 0, given: 0 }
  const fetch: Fetch = async request => {
    requests.push(request)
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.get('Range') ?? '')?.[1] ?? 0)
    const start = ranges ? from : 0
    const end = Math.min(file.length, start + (left.shift()?.after ?? Number.POSITIVE_INFINITY))
    let at = start
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at < end) {
          const chunk = file.slice(at, Math.min(end, at + chunkBytes))
          at += chunk.length
          state.given += chunk.length
          controller.enqueue(chunk)
        } else if (end < file.length) controller.error(new TypeError('terminated'))
        else controller.close()
      },
      cancel() {
        state.cancelled += 1
      },
    })
    const headers = new Headers({ ETag: '"v1"', 'Content-Length': String(file.length - start) })
    if (start > 0) headers.set('Content-Range', `bytes ${start}-${file.length - 1}/${file.length}`)
    return new Response(body, { status: start > 0 ? 206 : 200, headers })
  }
  return { fetch, state }
}

const clientOf = (fetch: Fetch, options: object = {}) =>
  createPartnerCenter({
    credential: credentialOf(tokens.entra),
    fetch,
    retry: { limit: 2, maxBackoffMs: 0 },
    ...options,
  })

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

test('an export gives the lines of its files, in order, and no token goes to the storage', async () => {
  const { fetch, state } = storageOf(packed(numbered(3)), {})
  const lines = clientOf(fetch).readExport(manifest(['part-0.json.gz', 'folder/part 1.json.gz']))
  expect(await all(lines)).toEqual([...numbered(3), ...numbered(3)])
  expect(state.requests.map(({ url }) => url)).toEqual([
    `${root}/part-0.json.gz?${signature}`,
    `${root}/folder/part%201.json.gz?${signature}`,
  ])
  for (const { headers } of state.requests) expect(headers.has('Authorization')).toBe(false)
})

test('the files can be read by themselves', async () => {
  const { fetch } = storageOf(packed(numbered(2)), {})
  const files = clientOf(fetch)
    .readExport(manifest(['a', 'b']))
    .files()
  expect(files).toMatchObject([{ name: 'a', partition: 'default' }, { name: 'b' }])
  for (const file of files) expect(await all(file)).toEqual(numbered(2))
})

test.each([true, false])(
  'however connections break, each line comes once (the storage knows ranges: %j)',
  async ranges => {
    const lines = numbered(60)
    const file = packed(lines)
    const anywhere = fc.record({ after: fc.integer({ min: 1, max: file.length }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anywhere, { maxLength: 6 }),
        fc.integer({ min: 1, max: 64 }),
        async (cuts, chunkBytes) => {
          const { fetch } = storageOf(file, { cuts, ranges, chunkBytes })
          const pc = clientOf(fetch, { retry: { limit: 7, maxBackoffMs: 0 } })
          expect(await all(pc.readExport(manifest(['a'])))).toEqual(lines)
        },
      ),
      { numRuns: 40 },
    )
  },
)

test('lines are split right wherever the bytes are', async () => {
  const text = '{"a":"é€😀"}\r\n\n  \n{"b":2}'
  const bytes = new TextEncoder().encode(text)
  for (let chunkBytes = 1; chunkBytes < 9; chunkBytes += 1) {
    // What fetch unpacked on its way is plain text here.
    const { fetch } = storageOf(bytes, { chunkBytes })
    expect(await all(clientOf(fetch).readExport(manifest(['a'])))).toEqual([
      { a: 'é€😀' },
      { b: 2 },
    ])
  }
})

test('an empty file has no lines', async () => {
  for (const file of [packed([]), new Uint8Array()]) {
    const { fetch } = storageOf(file, {})
    expect(await all(clientOf(fetch).readExport(manifest(['a'])))).toEqual([])
  }
})

test('connections that break again and again without a byte end the reading', async () => {
  const cuts = Array.from({ length: 9 }, () => ({ after: 0 }))
  const { fetch, state } = storageOf(packed(numbered(9)), { cuts })
  await expect(all(clientOf(fetch).readExport(manifest(['a'])))).rejects.toMatchObject({
    code: 'ERR_NETWORK',
    retryable: true,
  })
  expect(state.requests).toHaveLength(3)
})

test('only as much is read as is taken, and leaving early cancels the rest', async () => {
  const random = Array.from({ length: 60_000 }, () => ({ random: Math.random() }))
  const file = packed(random)
  const { fetch, state } = storageOf(file, { chunkBytes: 1024 })
  for await (const line of clientOf(fetch).readExport(manifest(['a']))) {
    expect(line).toEqual(random[0])
    break
  }
  await expect.poll(() => state.cancelled).toBe(1)
  expect(state.given).toBeLessThan(file.length / 2)
})

test('leaving does not wait for a chunk that does not come', async () => {
  let cancelled = false
  const first = packed(numbered(2000)).slice(0, 2000)
  const fetch: Fetch = async () =>
    new Response(
      new ReadableStream({
        start: controller => controller.enqueue(first),
        cancel() {
          cancelled = true
        },
      }),
    )
  for await (const _ of clientOf(fetch, { timeout: false }).readExport(manifest(['a']))) break
  await expect.poll(() => cancelled).toBe(true)
})

test('an abort ends the reading', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const fetch: Fetch = async () =>
    new Response(
      new ReadableStream({ start: stream => stream.enqueue(packed(numbered(9)).slice(0, 40)) }),
    )
  const reading = all(clientOf(fetch, { timeout: false }).readExport(manifest(['a']), { signal }))
  setTimeout(() => controller.abort('enough'), 20)
  await expect(reading).rejects.toBe('enough')
})

test('storage that falls silent is asked again', async () => {
  const file = packed(numbered(5))
  let tries = 0
  const fetch: Fetch = async request => {
    tries += 1
    if (tries > 1) return storageOf(file, {}).fetch(request)
    return new Response(new ReadableStream({ start: stream => stream.enqueue(file.slice(0, 20)) }))
  }
  const lines = clientOf(fetch, { timeout: 30 }).readExport(manifest(['a']))
  expect(await all(lines)).toEqual(numbered(5))
  expect(tries).toBe(2)
})

test('an expired signature is renewed by the manifest', async () => {
  const { fetch: storage, state } = storageOf(packed(numbered(2)), {})
  const asked: string[] = []
  const fetch: Fetch = async request => {
    const url = new URL(request.url)
    asked.push(url.hostname)
    if (url.hostname === 'graph.microsoft.com') {
      expect(url.pathname).toBe('/v1.0/reports/partners/billing/manifests/the-manifest')
      return Response.json(manifest(['a'], { sasToken: 'sig=newer' }))
    }
    return url.searchParams.get('sig') === 'newer'
      ? storage(request)
      : new Response('<Error/>', { status: 403 })
  }
  expect(await all(clientOf(fetch).readExport(manifest(['a', 'b'])))).toHaveLength(4)
  expect(asked.filter(host => host === 'graph.microsoft.com')).toHaveLength(1)
  expect(state.requests).toHaveLength(2)
})

test('a signature that is refused although it is new is an error that does not show it', async () => {
  const fetch: Fetch = async request =>
    request.url.includes('graph.microsoft.com')
      ? Response.json(manifest(['a'], { sasToken: 'sig=newer-secret' }))
      : new Response(`<Error>${request.url}</Error>`, { status: 403 })
  const error = await all(clientOf(fetch).readExport(manifest(['a']))).catch(reason => reason)
  expect(error).toMatchObject({ code: 'ERR_FORBIDDEN', status: 403 })
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/secret/)
})

test('a file that changes while it is read is not read half and half', async () => {
  const file = packed(numbered(50))
  let tries = 0
  const fetch: Fetch = async request => {
    tries += 1
    const response = await storageOf(file, { cuts: [{ after: 100 }] }).fetch(request)
    response.headers.set('ETag', `"v${tries}"`)
    return response
  }
  await expect(all(clientOf(fetch).readExport(manifest(['a'])))).rejects.toMatchObject({
    code: 'ERR_INVALID_RESPONSE',
    message: expect.stringContaining('was replaced while it was read'),
  })
})

test.each([
  ['a line that is no JSON', new TextEncoder().encode('{"a":1}\nsecret'), /not JSON in line 2/],
  ['gzip with a flaw', packed(numbered(99)).fill(0, 40, 60), /no whole gzip/],
])('%s is an invalid response', async (_, file, message) => {
  const { fetch } = storageOf(file, {})
  const error = await all(clientOf(fetch).readExport(manifest(['a']))).catch(reason => reason)
  expect(error).toMatchObject({ code: 'ERR_INVALID_RESPONSE' })
  expect(error.message).toMatch(message)
  expect(error.message).not.toContain('secret')
})

test('the trial before Graph has manifests of another form', async () => {
  const { fetch, state } = storageOf(packed(numbered(1)), {})
  const older: Schemas['BillingManifest'] = {
    rootFolder: root,
    rootFolderSAS: `?${signature}`,
    blobs: [{ name: 'a' }],
  }
  expect(await all(clientOf(fetch).readExport(older))).toEqual(numbered(1))
  expect(state.requests[0]?.url).toBe(`${root}/a?${signature}`)
})

test.each([
  ['no TLS', { rootDirectory: 'http://storage.example/x' }],
  ['no URL', { rootDirectory: 'storage' }],
  ['a user in the URL', { rootDirectory: 'https://user:secret@storage.example/x' }],
  ['no signature', { sasToken: undefined }],
  ['no files', { blobs: undefined }],
  ['a file outside the folder', { blobs: [{ name: '../other' }] }],
  ['a file without a name', { blobs: [{}] }],
])('a manifest with %s is refused', (_, flaw) => {
  const { fetch } = storageOf(packed([]), {})
  const pc = clientOf(fetch)
  expect(() => pc.readExport(manifest([], flaw))).toThrow(TypeError)
  expect(() => pc.readExport(manifest([], flaw))).not.toThrow(/secret/)
})
