import {
  createPartnerCenter,
  type PartnerCenter,
  type PartnerCenterOptions,
} from '@partnergate/client'
import pLimit from 'p-limit'
import pRetry from 'p-retry'

/** One call of the job. */
export type Call = (pc: PartnerCenter) => Promise<unknown>

/** What every contender is given. */
type Common = Pick<PartnerCenterOptions, 'credential' | 'fetch'>

/** A way to get a job done. */
export interface Contender {
  readonly name: string
  run(calls: readonly Call[], common: Common): Promise<void>
}

/** Calls under way at once, for those that have to be told. */
const concurrency = 16
/** Nobody may give up: the job has to be done. */
const patience = 10_000

/** All calls started at once; the client does the rest. */
export const governor: Contender = {
  name: 'governor',
  async run(calls, common) {
    const pc = createPartnerCenter({ ...common, retry: 5 })
    await Promise.all(calls.map(call => call(pc)))
  },
}

/** Workers that take one call after the other, and keep to the `Retry-After` of each call's own refusal. */
const fixed: Contender = {
  name: `${concurrency} workers, retry after \`Retry-After\``,
  async run(calls, common) {
    const pc = createPartnerCenter({ ...common, pace: false, retry: patience })
    const left = calls.values()
    const worker = async () => {
      for (const call of left) await call(pc)
    }
    await Promise.all(Array.from({ length: concurrency }, worker))
  },
}

/** p-limit and p-retry as their READMEs show them: exponential back-off with jitter, which knows no `Retry-After`. */
const limited: Contender = {
  name: `p-limit(${concurrency}), p-retry`,
  async run(calls, common) {
    const pc = createPartnerCenter({ ...common, pace: false, retry: 0 })
    const limit = pLimit(concurrency)
    const options = { retries: patience, randomize: true }
    await Promise.all(calls.map(call => limit(() => pRetry(() => call(pc), options))))
  },
}

export const contenders: readonly Contender[] = [governor, fixed, limited]
