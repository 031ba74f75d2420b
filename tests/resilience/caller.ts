/** A process that breaks off all it begins, says what it sees of that, and then has nothing left to stay alive for. */
import { getEventListeners } from 'node:events'
import { registerHooks } from 'node:module'

/** What the process is told. */
export interface Task {
  readonly url: string
  readonly token: string
  readonly customerId: string
}

/** What it says. */
export interface Report {
  readonly listeners: number
  readonly timers: number
  readonly broken: readonly string[]
}

// The rooms are taken from their sources, so that no build is needed.
registerHooks({
  resolve(specifier, context, next) {
    const room = /^@partnergate\/(core|openapi|client)$/.exec(specifier)?.[1]
    return room === undefined
      ? next(specifier, context)
      : next(new URL(`../../packages/${room}/src/index.ts`, import.meta.url).href, context)
  },
})

const { createPartnerCenter } = await import('../../packages/client/src/index.ts')
const { url, token, customerId }: Task = JSON.parse(process.argv[2] ?? '')
const credential = { getToken: () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) }
const pc = createPartnerCenter({ credential, endpoints: { 'partner-center': url } })
const controller = new AbortController()
const { signal } = controller

// An iterator that is abandoned after its first item, and one whose process ends it by itself.
for await (const _ of pc.customers.list({ size: 2 }, { signal })) break
const abandoned = pc.customers.list({ size: 2 }, { signal })[Symbol.asyncIterator]()
await abandoned.next()
await abandoned.return()

// Calls that hang, that wait for their next try, whose body drips, that wait for the end of some work.
const calls = [
  pc.customers.get({ customerId }, { signal }),
  pc.customers.subscriptions.list({ customerId }, { signal }),
  pc.customers.orders.list({ customerId }, { signal }),
  pc.customers.deviceBatches
    .create(
      { customerId, body: { batchId: 'a', devices: [{ serialNumber: 'R9-ZNP67' }] } },
      { signal },
    )
    .done({ intervalMs: 60_000 }),
]
setTimeout(() => controller.abort('enough'), 300)
const outcomes = await Promise.allSettled(calls)
const broken = outcomes.map(one => (one.status === 'rejected' ? String(one.reason) : 'fulfilled'))
const report: Report = {
  listeners: getEventListeners(signal, 'abort').length,
  timers: process.getActiveResourcesInfo().filter(name => name === 'Timeout').length,
  broken,
}
process.stdout.write(JSON.stringify(report))
