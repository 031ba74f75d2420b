import { expect, test } from 'vitest'
import { createPartnerCenter, type JobProgress, JobTimeoutError } from '../src/index.ts'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { json, scriptedFetch } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

useFastClock()

const customerId = 'c7f3c849-129f-4b85-a96d-4f8e88b315a3'
const batchTrackingId = 'beba2053-5401-46ff-9223-7e841ed78fbf'
const batch = { customerId, body: { batchId: 'Test', devices: [] } } as never
const accepted = (location: string, headers: Record<string, string> = {}) =>
  new Response(null, { status: 202, headers: { Location: location, ...headers } })
const took = () => accepted(`/customers/${customerId}/batchJobStatus/${batchTrackingId}`)
const status = (word: string, headers: Record<string, string> = {}) =>
  json({ batchTrackingId, status: word }, { headers })

test('a call that starts work can be awaited to the end of the work', async () => {
  const seen: JobProgress[] = []
  const onProgress = (progress: JobProgress) => seen.push(progress)
  const { pc, requests } = clientOf(
    {},
    took(),
    status('queued'),
    status('processing'),
    status('finished'),
  )
  const call = pc.customers.deviceBatches.create(batch, { correlationId: 'corr' })
  const { outcome, took: time } = await settled(call.done({ onProgress }))
  expect(outcome).toEqual({ batchTrackingId, status: 'finished' })
  expect(time).toBe(1000 + 1500 + 2250)
  expect(requests.map(({ url, method }) => `${method} ${url.pathname}`)).toEqual([
    `POST /v1/customers/${customerId}/deviceBatches`,
    ...Array(3).fill(`GET /v1/customers/${customerId}/batchJobStatus/${batchTrackingId}`),
  ])
  const ids = requests.map(({ headers }) => headers)
  expect(new Set(ids.map(headers => headers.get('MS-CorrelationId')))).toEqual(new Set(['corr']))
  expect(new Set(ids.map(headers => headers.get('MS-RequestId'))).size).toBe(4)
  const operation = 'customers.deviceBatches.create'
  expect(seen).toMatchObject([
    { operation, status: 'queued', looks: 1, elapsedMs: 1000, delayMs: 1500 },
    { status: 'processing', looks: 2, elapsedMs: 2500, delayMs: 2250 },
    { status: 'finished', looks: 3, elapsedMs: 4750, delayMs: undefined },
  ])
})

test('the call itself ends with the answer to the start, and is not started twice', async () => {
  const { pc, requests } = clientOf({}, took(), status('finished'))
  const call = pc.customers.deviceBatches.create(batch)
  expect((await settled(call)).outcome).toBeUndefined()
  expect((await settled(call.done())).outcome).toMatchObject({ status: 'finished' })
  expect(requests).toHaveLength(2)
})

test('the service says how long to wait', async () => {
  const start = accepted(`/customers/${customerId}/batchJobStatus/${batchTrackingId}`, {
    'Retry-After': '10',
  })
  const { pc } = clientOf(
    {},
    start,
    status('processing', { 'Retry-After': '7' }),
    status('finished'),
  )
  const { took: time } = await settled(pc.customers.deviceBatches.create(batch).done())
  expect(time).toBe(17_000)
})

test.each([
  ['looks', { maxLooks: 2, intervalMs: 100 }, 200],
  ['time', { maxWaitMs: 250, intervalMs: 100 }, 200],
])('the waiting has a bound in %s, and can go on later', async (_, options, time) => {
  const answers = [took(), status('processing'), status('processing')]
  const { pc, requests } = clientOf({}, ...answers, status('finished'))
  const call = pc.customers.deviceBatches.create(batch)
  const { outcome, took: spent } = await settled(call.done(options))
  expect(spent).toBe(time)
  expect(requests).toHaveLength(3)
  expect(outcome).toMatchObject({
    code: 'ERR_JOB_TIMEOUT',
    retryable: true,
    jobStatus: 'processing',
    operation: 'customers.deviceBatches.create',
  })
  if (!(outcome instanceof JobTimeoutError)) throw outcome
  const later = pc.resume(JSON.stringify(outcome.handle)).done()
  expect((await settled(later)).outcome).toMatchObject({ status: 'finished' })
})

test('another process takes the work up by its handle', async () => {
  const first = clientOf({}, took())
  const job = await first.pc.customers.deviceBatches.create(batch).start()
  const saved = JSON.stringify(job)
  expect(saved).not.toContain('http')

  const { fetch, requests } = scriptedFetch(status('finished'))
  const credential = credentialOf(tokens.entra)
  const other = createPartnerCenter({ credential, fetch })
  const { outcome, took: time } = await settled(
    other.resume<'customers.deviceBatches.create'>(saved).done(),
  )
  expect(outcome).toEqual({ batchTrackingId, status: 'finished' })
  expect(time).toBe(0)
  expect(requests[0]?.headers.get('MS-CorrelationId')).toBe(job.handle.correlationId)
})

test('work that fails is an error with all that the service says', async () => {
  const error = { code: '5000', message: 'No data available' }
  const location = 'https://graph.microsoft.com/v1.0/reports/partners/billing/operations/op'
  const { pc } = clientOf({}, accepted(location), json({ id: 'op', status: 'failed', error }))
  const call = pc.billingExports.usage.unbilled.export({ body: {} as never })
  const { outcome } = await settled(call.done())
  expect(outcome).toMatchObject({
    code: 'ERR_JOB_FAILED',
    jobStatus: 'failed',
    serviceCode: '5000',
    serviceDescription: 'No data available',
    data: { id: 'op', error },
    handle: {
      operation: 'billingExports.usage.unbilled.export',
      parameters: { operationId: 'op' },
    },
  })
})

test('an export ends with its manifest', async () => {
  const graph = 'https://graph.microsoft.com/v1.0/reports/partners/billing'
  const { pc, requests } = clientOf(
    {},
    accepted(`${graph}/operations/op`),
    json({ status: 'running' }),
    json({
      status: 'succeeded',
      'resourceLocation@odata.navigationLink': `${graph}/manifests/the-manifest`,
    }),
    json({ id: 'the-manifest', blobs: [] }),
  )
  const call = pc.billingExports.reconciliation.billed.export({ body: {} as never })
  expect((await settled(call.done())).outcome).toEqual({ id: 'the-manifest', blobs: [] })
  expect(requests.at(-1)?.url.href).toBe(`${graph}/manifests/the-manifest`)
})

test.each([
  'https://elsewhere.example/v1.0/reports/partners/billing/operations/op',
  '//elsewhere.example/x',
])('a Location on another host gets no token: %s', async location => {
  const { pc, requests } = clientOf({}, accepted(location))
  const call = pc.billingExports.usage.unbilled.export({ body: {} as never })
  const { outcome } = await settled(call.done())
  expect(outcome).toMatchObject({
    code: 'ERR_UNSAFE_LINK',
    origin: 'https://elsewhere.example',
  })
  expect(requests).toHaveLength(1)
})

test.each([
  ['no Location', undefined],
  ['one to something else', '/customers/1/users'],
])('an answer with %s is not understood', async (_, location) => {
  const start = new Response(null, { status: 202, headers: location ? { Location: location } : {} })
  const { pc } = clientOf({}, start)
  const { outcome } = await settled(pc.customers.deviceBatches.create(batch).done())
  expect(outcome).toMatchObject({ code: 'ERR_INVALID_RESPONSE', mayBeDone: true })
})

test('a migration is followed by the id in its answer', async () => {
  const migration = (word: string) => json({ id: 'm', status: word }, { status: 201 })
  const { pc, requests } = clientOf({}, migration('Processing'), migration('Completed'))
  const call = pc.customers.migrations.newCommerce.create({ customerId, body: {} as never })
  expect((await settled(call.done())).outcome).toEqual({ id: 'm', status: 'Completed' })
  expect(requests[1]?.url.pathname).toBe(`/v1/customers/${customerId}/migrations/newcommerce/m`)
})

test('work that was done with its start is not looked at', async () => {
  const { pc, requests } = clientOf({}, json({ qualification: 'None', vettingStatus: 'Approved' }))
  const call = pc.customers.qualifications.create({ customerId, body: {} as never })
  expect((await settled(call.done())).outcome).toMatchObject({ vettingStatus: 'Approved' })
  expect(requests).toHaveLength(1)
})

test('a qualification is found among the others', async () => {
  const own = (vettingStatus: string) => ({ qualification: 'Education', vettingStatus })
  const other = { qualification: 'StateOwnedEntity', vettingStatus: 'Denied' }
  const { pc } = clientOf({}, json(own('InReview')), json([own('Approved'), other]))
  const call = pc.customers.qualifications.create({ customerId, body: {} as never })
  expect((await settled(call.done())).outcome).toEqual(own('Approved'))
})

test('a qualification that is denied is an error', async () => {
  const { pc } = clientOf({}, json({ qualification: 'Education', vettingStatus: 'Denied' }))
  const call = pc.customers.qualifications.create({ customerId, body: {} as never })
  expect((await settled(call.done())).outcome).toMatchObject({
    code: 'ERR_JOB_FAILED',
    jobStatus: 'Denied',
  })
})

test.each(['/productUpgrades/u', '/v1/productUpgrades/u/status'])(
  'a product upgrade is asked for with the body that started it (%s)',
  async location => {
    const body = { customerId, productFamily: 'azure' }
    const { pc, requests } = clientOf({}, accepted(location), json({ status: 'Completed' }))
    const { outcome } = await settled(pc.productUpgrades.create({ body }).done())
    expect(outcome).toEqual({ status: 'Completed' })
    expect(requests[1]).toMatchObject({ method: 'POST', body: JSON.stringify(body) })
    expect(requests[1]?.url.pathname).toBe('/v1/productUpgrades/u/status')
  },
)

test('a change that is through at once, or later, gives the resource', async () => {
  const ids = { customerId, subscriptionId: 's' }
  const { pc, requests } = clientOf(
    {},
    json({ id: 's', quantity: 2 }),
    accepted(`/customers/${customerId}/subscriptions/s`),
    json({ id: 's', quantity: 3 }),
  )
  const change = () => pc.customers.subscriptions.update({ ...ids, body: {} as never }).done()
  expect((await settled(change())).outcome).toEqual({ id: 's', quantity: 2 })
  expect((await settled(change())).outcome).toEqual({ id: 's', quantity: 3 })
  expect(requests).toHaveLength(3)
})

test('a list that is not ready is asked for again', async () => {
  const empty = new Response(null, { status: 204, headers: { 'Retry-After': '5' } })
  const { pc, requests } = clientOf({}, empty, json({ items: [{ quantity: 1 }] }))
  const period = { start_time: '2026-01-01T00:00:00Z', end_time: '2026-01-02T00:00:00Z' }
  const ids = { customerId, subscriptionId: 's' }
  const call = pc.customers.subscriptions.utilizations.azure.list({ ...ids, ...period })
  const { outcome, took: time } = await settled(call.done())
  expect(outcome).toEqual({ items: [{ quantity: 1 }] })
  expect(time).toBe(5000)
  expect(requests[1]?.url.href).toBe(requests[0]?.url.href)
})

test('looks survive what other reads survive', async () => {
  const fault = json({}, { status: 503, headers: { 'Retry-After': '1' } })
  const { pc } = clientOf({}, took(), fault, status('finished'))
  const { outcome } = await settled(pc.customers.deviceBatches.create(batch).done())
  expect(outcome).toMatchObject({ status: 'finished' })
})

test('an abort stops the waiting, and the start', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const { pc, requests } = clientOf({}, took())
  setTimeout(() => controller.abort('enough'), 300)
  const call = pc.customers.deviceBatches.create(batch)
  expect(await settled(call.done({ signal }))).toEqual({ outcome: 'enough', took: 300 })
  expect(requests).toHaveLength(1)
  const late = pc.customers.deviceBatches.create(batch)
  expect((await settled(late.done({ signal }))).outcome).toBe('enough')
  expect(requests).toHaveLength(1)
})

test.each([
  [{ intervalMs: -1 }, RangeError, /intervalMs/],
  [{ maxLooks: 'often' }, TypeError, /maxLooks/],
  [{ maxWait: 1 }, TypeError, /done doesn't know 'maxWait'/],
  [{ signal: {} }, TypeError, /signal/],
])('%j is refused before anything is started', async (options, type, message) => {
  const { pc, requests } = clientOf({})
  const done = pc.customers.deviceBatches.create(batch).done(options as never)
  const error = await done.catch(reason => reason)
  expect(error).toBeInstanceOf(type)
  expect(error.message).toMatch(message)
  expect(requests).toHaveLength(0)
})

test('what happens to the parameters after the call does not reach the work', async () => {
  const parameters = { body: { customerId, productFamily: 'azure' } }
  const { pc, requests } = clientOf(
    {},
    accepted('/productUpgrades/u'),
    json({ status: 'Completed' }),
  )
  const call = pc.productUpgrades.create(parameters)
  parameters.body.productFamily = 'other'
  await settled(call.done())
  expect(requests.map(({ body }) => JSON.parse(body).productFamily)).toEqual(['azure', 'azure'])
})
