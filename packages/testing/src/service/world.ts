import type { Ids, Seed } from '../seed/seed.ts'
import type { Kept } from '../snapshot/kept.ts'
import type { TenantClock } from '../time/clock.ts'
import { startOfDay } from '../time/duration.ts'
import type { Journal } from './events/journal.ts'
import { createJournal } from './events/journal.ts'
import type { Partner } from './partner.ts'

/** What everything in the tenant is made with. */
export interface World {
  readonly seed: Seed
  readonly ids: Ids
  readonly clock: TenantClock
  readonly partner: Partner
  /** Where stores get the containers of what they keep, so that snapshots hold it. */
  readonly kept: Kept
  /** Whether the partner's account is an integration sandbox, with its limits and liberties. */
  readonly sandbox: boolean
  /**
   * Midnight (UTC) of the day on which the tenant was made. What the seed brings is dated from here, so that it is
   * the same all day.
   */
  readonly epoch: number
  /** Where every area tells what happened. */
  readonly journal: Journal
}

export type WorldParts = Omit<World, 'epoch' | 'journal' | 'sandbox'> & {
  readonly sandbox?: boolean
}

export function createWorld(parts: WorldParts): World {
  const epoch = startOfDay(parts.clock.start)
  return { sandbox: false, ...parts, epoch, journal: createJournal(parts) }
}
