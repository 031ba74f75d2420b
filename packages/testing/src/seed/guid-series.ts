import { createDraws } from './draws.ts'

/** GUIDs by their index, which is found again from the GUID alone: nothing has to be kept for each of very many. */
export interface GuidSeries {
  at(index: number): string
  /** The index of a GUID in lower case, or nothing when it isn't of the series. */
  indexOf(guid: string): number | undefined
}

/**
 * The first eight digits hold the index, as `index * factor + shift` modulo 2^32 with an odd factor, which can be
 * undone; the others are drawn for it.
 *
 * @param key - 32 bits from the seed
 */
export function createGuidSeries(key: number): GuidSeries {
  const factor = createDraws(key, 0).bits() | 1
  const shift = createDraws(key, 1).bits()
  const inverse = inverseOf(factor)

  function at(index: number): string {
    const draws = createDraws(key, index)
    const head = hex(Math.imul(index, factor) + shift)
    const [time, version] = halves(draws.bits())
    const [variant, node] = halves(draws.bits())
    const third = hex16((version & 0x0fff) | 0x4000)
    const fourth = hex16((variant & 0x3fff) | 0x8000)
    return `${head}-${hex16(time)}-${third}-${fourth}-${hex16(node)}${hex(draws.bits())}`
  }

  return {
    at,
    indexOf(guid) {
      const index = Math.imul(Number.parseInt(guid.slice(0, 8), 16) - shift, inverse) >>> 0
      return at(index) === guid ? index : undefined
    },
  }
}

/** Inverse of an odd number modulo 2^32; each round of Newton's method doubles the bits that are right. */
function inverseOf(factor: number): number {
  let inverse = factor
  for (let round = 0; round < 5; round++) {
    inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse))
  }
  return inverse
}

const halves = (bits: number) => [bits >>> 16, bits & 0xffff] as const
const hex = (bits: number) => (bits >>> 0).toString(16).padStart(8, '0')
const hex16 = (bits: number) => bits.toString(16).padStart(4, '0')
