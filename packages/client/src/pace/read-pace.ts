import { createPace } from './create-pace.ts'
import type { Pace } from './pace.ts'
import type { PaceOptions } from './pace-options.ts'

/**
 * The pace that an option stands for; `undefined` for none.
 *
 * @throws TypeError or RangeError that names the option
 */
export function readPace(option: boolean | PaceOptions | Pace | undefined): Pace | undefined {
  if (option === false) return undefined
  if (option === undefined || option === true) return createPace()
  if (typeof option !== 'object' || option === null) {
    throw new TypeError('pace must be true, false, its options, or what createPace gives')
  }
  return isPace(option) ? option : createPace(option)
}

function isPace(option: PaceOptions | Pace): option is Pace {
  if (!('admit' in option)) return false
  if (typeof option.admit === 'function') return true
  throw new TypeError('pace.admit must be a function')
}
