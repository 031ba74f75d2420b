import { execFile } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPartnerCenter } from '@partnergate/client'
import { expect, onTestFinished, test } from 'vitest'
import type { Report, Task } from './caller.ts'
import { patience, scaled } from './scale.ts'
import { stageOf } from './tenant.ts'

const run = promisify(execFile)
const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

test('a process that broke everything off has nothing left to stay alive for', async () => {
  const { tenant, url } = await stageOf(10)
  const id = tenant.customers[0]?.id ?? ''
  tenant.fault({ operation: 'customers.get', latencyMs: Number.POSITIVE_INFINITY })
  tenant.fault({ operation: 'customers.subscriptions.list', status: 429, retryAfterSeconds: 50 })
  tenant.fault({ operation: 'customers.orders.list', slowBodyMs: 50_000 })
  const token = await tenant.token('admin-agent/entra')
  const task: Task = { url, token, customerId: id }
  const caller = fileURLToPath(new URL('caller.ts', import.meta.url))
  // Were one timer or socket left, the process would live for most of a minute.
  const { stdout } = await run(process.execPath, [caller, JSON.stringify(task)], {
    timeout: 20_000,
  })
  const report: Report = JSON.parse(stdout)
  expect(report).toEqual({ listeners: 0, timers: 0, broken: Array(4).fill('enough') })
}, 30_000)

/** A server, and how many connections it has. */
async function serverOf(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => promisify(server.getConnections.bind(server))(),
  }
}

test.each<[string, RequestListener]>([
  ['no answer', () => {}],
  [
    'half an answer',
    (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"items":[')
    },
  ],
])(
  'aborted calls that had %s leave no socket, timer or listener behind',
  { timeout: patience },
  async (_, listener) => {
    const { tenant } = await stageOf(1)
    let arrived = 0
    const { url, connections } = await serverOf((request, response) => {
      arrived += 1
      listener(request, response)
    })
    const token = await tenant.token('admin-agent/entra')
    const credential = { getToken: () => ({ token, expiresOnTimestamp: 0 }) }
    const pc = createPartnerCenter({
      credential,
      endpoints: { 'partner-center': url },
      pace: false,
    })
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const before = timers()

    const controller = new AbortController()
    const { signal } = controller
    const count = scaled(500)
    const calls = Array.from({ length: count }, () => pc.customers.get({ customerId }, { signal }))
    const outcomes = Promise.allSettled(calls)
    await expect.poll(() => arrived, { timeout: 10_000 }).toBe(count)
    controller.abort('enough')
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: 'enough' })
    await expect.poll(connections, { timeout: 10_000 }).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    // The test runner has timers of its own, but not one for each call.
    await expect.poll(timers).toBeLessThan(before + count / 5)
  },
)

test('calls that come to an end leave no listener on a signal that many share', {
  timeout: patience,
}, async () => {
  const { pc, tenant } = await stageOf(5, { retry: { limit: 30, maxBackoffMs: 1 } })
  tenant.fault({ rate: 0.3, seed: 5, oneOf: [{ drop: 'after' }, { status: 503 }] })
  const { signal } = new AbortController()
  for (let call = 0; call < scaled(300); call += 1) {
    for await (const { id } of pc.customers.list({ size: 3 }, { signal })) {
      if (id === tenant.customers[3]?.id) break
    }
  }
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
