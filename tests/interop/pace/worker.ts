/** A process of a job that several share; started with what it is to do, as JSON. */
import { createPartnerCenter } from '@partnergate/client'
import { redisPaceStore } from '@partnergate/client/redis'
import { Redis } from 'ioredis'

/** What a worker is told. */
export interface Task {
  readonly redisUrl: string
  readonly serviceUrl: string
  readonly token: string
  readonly customerIds: readonly string[]
  readonly callsEach: number
}

/** What it says when it is done. */
export interface Report {
  readonly passed: number
  readonly storeErrors: number
}

const task: Task = JSON.parse(process.argv[2] ?? '')
const redis = new Redis(task.redisUrl)
let storeErrors = 0
const pc = createPartnerCenter({
  credential: {
    getToken: async () => ({ token: task.token, expiresOnTimestamp: Date.now() + 3_600_000 }),
  },
  endpoints: { 'partner-center': task.serviceUrl },
  retry: 10,
  pace: {
    store: redisPaceStore(redis),
    storeTimeout: 10_000,
    onStoreError: () => {
      storeErrors += 1
    },
  },
})
const calls = task.customerIds.flatMap(customerId =>
  Array.from({ length: task.callsEach }, () => pc.customers.get({ customerId })),
)
const answers = await Promise.all(calls)
await redis.quit()
const report: Report = { passed: answers.length, storeErrors }
process.stdout.write(JSON.stringify(report))
