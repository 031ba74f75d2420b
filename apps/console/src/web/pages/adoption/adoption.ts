import type { AdoptionCount, AdoptionView } from '../../../shared/adoption.ts'
import { groupBy } from '../../../shared/group-by.ts'

/** Requests with and without MFA. */
export interface Share {
  readonly withMfa: number
  readonly without: number
}

/** What an application or a day comes to. */
export interface NamedShare extends Share {
  readonly id: string
  readonly name: string
}

/** Adds up counts. */
export function sumOf(counts: readonly AdoptionCount[]): Share {
  const withMfa = counts.reduce((sum, count) => sum + count.withMfa, 0)
  return { withMfa, without: counts.reduce((sum, { total }) => sum + total, 0) - withMfa }
}

/** Adds up shares. */
export function addShares(shares: readonly Share[]): Share {
  return {
    withMfa: shares.reduce((sum, { withMfa }) => sum + withMfa, 0),
    without: shares.reduce((sum, { without }) => sum + without, 0),
  }
}

/** How much of it has MFA, from 0 to 1; `undefined` where there is nothing. */
export function rateOf({ withMfa, without }: Share): number | undefined {
  const total = withMfa + without
  return total === 0 ? undefined : withMfa / total
}

/** Every day of the period, also those without requests. */
export function byDay({ from, to }: AdoptionView, counts: readonly AdoptionCount[]): NamedShare[] {
  const days = groupBy(counts, ({ date }) => date)
  const rows: NamedShare[] = []
  for (let day = Date.parse(from); day <= Date.parse(to); day += dayMs) {
    const id = new Date(day).toISOString().slice(0, 10)
    rows.push({ id, name: id, ...sumOf(days.get(id) ?? []) })
  }
  return rows
}

/** Every application, that with most requests without MFA first. */
export function byApplication(counts: readonly AdoptionCount[]): NamedShare[] {
  return [...groupBy(counts, ({ applicationId }) => applicationId)]
    .map(([id, own]) => ({ id, name: own[0]?.application || id, ...sumOf(own) }))
    .sort((one, other) => other.without - one.without || other.withMfa - one.withMfa)
}

const dayMs = 24 * 60 * 60_000
