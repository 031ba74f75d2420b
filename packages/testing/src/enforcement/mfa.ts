import type { Caller } from '../identity/caller.ts'
import type { Seed } from '../seed/seed.ts'

/**
 * How far the service goes with users whose token shows no MFA. `off`: it doesn't look. `report`: it tells by `ValidateMfa`
 * and in the reports, and refuses nobody. A number: it refuses that many percent of their requests. `on`: it refuses all.
 */
export type MfaEnforcement = 'off' | 'report' | 'on' | number

/**
 * How a user without MFA is refused by Partner Center: with the code `900421` in the body, as since 2026; with the sentence
 * that ends in `(10001)`, as clients saw it in 2020; or by the `reason-phrase` and an empty body, as documented. Microsoft
 * Graph has its own words for it in any case.
 */
export type MfaRefusal = '900421' | '10001' | 'reason-phrase'

export interface MfaSettings {
  readonly enforcement: MfaEnforcement
  readonly refusal: MfaRefusal
}

export interface MfaPolicy extends MfaSettings {
  /** Whether this request of a user without MFA is refused. */
  refuses(caller: Caller): boolean
}

/**
 * In a phase, every user's requests are refused evenly: of any hundred in a row, as many as the percentage says. Where
 * they begin comes from the seed, so that the same requests are refused in every run.
 */
export function createMfaPolicy(settings: MfaSettings, seed: Seed): MfaPolicy {
  const { enforcement } = settings
  const requests = new Map<string, number>()
  return {
    ...settings,
    refuses({ objectId }) {
      if (typeof enforcement !== 'number') return enforcement === 'on'
      const before = requests.get(objectId) ?? 0
      requests.set(objectId, before + 1)
      const start = Number.parseInt(seed.hex(6, 'mfa phase', objectId), 16) % 100
      const refused = (count: number) => Math.floor((start + count * enforcement) / 100)
      return refused(before + 1) > refused(before)
    },
  }
}

const refusals: readonly MfaRefusal[] = ['900421', '10001', 'reason-phrase']

/**
 * @throws TypeError when the enforcement or the refusal isn't one
 * @throws RangeError when the percentage isn't from 0 to 100
 */
export function checkMfaSettings({ enforcement, refusal }: MfaSettings): void {
  if (typeof enforcement === 'number') {
    if (!(enforcement >= 0 && enforcement <= 100)) {
      throw new RangeError(`mfaEnforcement takes a percentage from 0 to 100, not ${enforcement}`)
    }
  } else if (!['off', 'report', 'on'].includes(enforcement)) {
    throw new TypeError(
      `mfaEnforcement takes 'off', 'report', a percentage or 'on', not ${String(enforcement)}`,
    )
  }
  if (refusals.includes(refusal)) return
  const known = refusals.map(one => `'${one}'`).join(' or ')
  throw new TypeError(`mfaRefusal takes ${known}, not ${String(refusal)}`)
}
