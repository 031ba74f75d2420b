import { type Clock, systemClock } from './clock.ts'
import { Lane } from './lane.ts'
import type { Pace } from './pace.ts'
import type { PaceOptions } from './pace-options.ts'
import { readPaceOptions } from './read-pace-options.ts'

/**
 * Makes a pace, which lets calls go as fast as the service takes them. A client makes one for itself; make one to give it to
 * several clients of the same partner tenant in this process.
 *
 * @param options - what differs from the defaults
 * @throws TypeError or RangeError that names the option with a wrong value
 * @see API throttling guidance for developers (Partner Center documentation): limits hold for the partner tenant, and for
 *   the partner tenant and customer tenant together; they are not published, and change
 *
 * @example
 * ```ts
 * import { createPace, createPartnerCenter } from '@partnergate/client'
 *
 * const pace = createPace({ onWait: ({ operation, reason, waitMs }) => console.log(operation, reason, waitMs) })
 * const asUser = createPartnerCenter({ credential: user, pace })
 * const asApp = createPartnerCenter({ credential: app, pace })
 * ```
 */
export function createPace(options: PaceOptions = {}): Pace {
  return paceWith(options, systemClock)
}

/** @param clock - the time that it goes by */
export function paceWith(options: PaceOptions, clock: Clock): Pace {
  const settings = readPaceOptions(options, clock)
  const lanes = new Map<string, Lane>()
  return {
    admit(attempt) {
      // In braces, so that a Redis cluster keeps all of it together.
      const name = `{${attempt.tenantId ?? 'unknown'}/${attempt.host}}`
      const lane = lanes.get(name) ?? new Lane(name, settings)
      lanes.set(name, lane)
      return lane.admit(attempt)
    },
  }
}
