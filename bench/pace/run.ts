/** A job of many calls against a service that limits them, done in several ways; see README.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMockTenant, type MockTenantOptions } from '@partnergate/testing'
import { type Call, type Contender, contenders, governor } from './contenders.ts'
import { atOnce, inVirtualTime, pause } from './virtual-time.ts'

const customers = 500
const callsEach = 10
const calls = customers * callsEach
/** Time from the client to the service, and the same back. */
const latencyMs = 20

interface Limit {
  readonly calls: number
  readonly windowMs: number
}

/** The partner's limit of `throttling: true`; no call here comes near the others. */
const usual: Limit = { calls: 1000, windowMs: 60_000 }
const others: readonly Limit[] = [
  { calls: 1000, windowMs: 10_000 },
  { calls: 200, windowMs: 5000 },
]

const text = [
  `The usual limits: ${words(usual)} for the partner; the best is ${bestOf(usual)} s.`,
  tableOf(await inTurn(contenders, async one => row(one.name, usual, await measure(one, true)))),
  'The governor under other limits of the partner, each from a cold start:',
  tableOf(
    await inTurn(others, async limit => {
      return row(words(limit), limit, await measure(governor, { perPartner: limit }))
    }),
  ),
].join('\n\n')
console.log(text)
const page = fileURLToPath(new URL('README.md', import.meta.url))
const [introduction] = readFileSync(page, 'utf8').split('\n## Result')
writeFileSync(page, `${introduction?.trimEnd()}\n\n## Result\n\n${text}\n`)

interface Result {
  readonly seconds: number
  readonly refused: number
}

type Throttling = NonNullable<MockTenantOptions['throttling']>

async function measure(contender: Contender, throttling: Throttling): Promise<Result> {
  const tenant = createMockTenant({ customers, throttling, logLimit: 0 })
  const job = Array.from({ length: calls }, (_, index): Call => {
    // Customer after customer, as jobs go.
    const customerId = tenant.customers[Math.floor(index / callsEach)]?.id ?? ''
    return pc => pc.customers.get({ customerId })
  })
  const fetch = async (request: Request) => {
    await pause(latencyMs)
    const response = await atOnce(() => tenant.fetch(request))
    await pause(latencyMs)
    return response
  }
  const signIn = tenant.credential('admin-agent/entra')
  let token: Awaited<ReturnType<typeof signIn.getToken>> | undefined
  const credential = {
    async getToken(scopes: string | string[]) {
      // Signed once an hour, as a sign-in would: the signatures are no part of what is measured.
      const isFresh = token && token.expiresOnTimestamp > Date.now() + 300_000
      if (!isFresh) token = await atOnce(() => signIn.getToken(scopes))
      return token ?? null
    },
  }
  const ms = await inVirtualTime(() => contender.run(job, { credential, fetch }))
  return { seconds: ms / 1000, refused: tenant.throttled.refused }
}

function bestOf({ calls: allowed, windowMs }: Limit): number {
  return (calls / allowed) * (windowMs / 1000)
}

function words({ calls, windowMs }: Limit): string {
  return `${calls} calls in any ${windowMs / 1000} s`
}

function row(name: string, limit: Limit, { seconds, refused }: Result): string {
  const ratio = (seconds / bestOf(limit)).toFixed(3)
  const share = ((refused / calls) * 100).toFixed(2)
  return `| ${name} | ${seconds.toFixed(1)} s | ${ratio} | ${refused} | ${share} % |`
}

function tableOf(rows: readonly string[]): string {
  const head = '| | makespan | of the best | refused (429) | of the calls |'
  return [head, '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n')
}

/** One after the other: they share the machine's clock. */
async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<string>,
): Promise<string[]> {
  const results: string[] = []
  for (const item of items) results.push(await work(item))
  return results
}
