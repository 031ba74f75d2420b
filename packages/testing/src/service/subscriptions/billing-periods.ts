import { addDuration } from '../../time/duration.ts'
import type { Term } from './subscription.ts'

/** A part of a term that is charged for at once. */
export interface BillingPeriod {
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  /** Whether it is the first of its term. */
  readonly first: boolean
}

const lengths = { monthly: 1, annual: 12 } as const

/** The periods of a term: its months or years, or all of it at once. */
export function billingPeriods({ start, end, billingCycle }: Term): BillingPeriod[] {
  if (billingCycle === 'one_time') return [{ start, end, first: true }]
  const periods: BillingPeriod[] = []
  for (let number = 0; ; number += lengths[billingCycle]) {
    const from = addDuration(start, `P${number}M`)
    if (from >= end) return periods
    const to = Math.min(addDuration(start, `P${number + lengths[billingCycle]}M`), end)
    periods.push({ start: from, end: to, first: number === 0 })
  }
}

/** The period that a time lies in, or the one next to it. */
export function billingPeriodAt(term: Term, time: number): BillingPeriod {
  const periods = billingPeriods(term)
  const found = periods.find(({ end }) => time < end) ?? periods.at(-1)
  return found ?? { start: term.start, end: term.end, first: true }
}
