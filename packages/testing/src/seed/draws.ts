/** Numbers that are drawn quickly: for what is made for each of very many things. The same for the same start. */
export interface Draws {
  /** 32 bits, as a number from 0. */
  bits(): number
  /** A whole number from `min` to `max`. */
  int(min: number, max: number): number
  /** One of a list that isn't empty. */
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32, after a mix that sets neighbouring indexes apart. */
export function createDraws(key: number, index: number): Draws {
  let state = mix(key ^ mix(index + 1))

  function bits(): number {
    state = (state + 0x6d2b79f5) | 0
    return mix(state)
  }

  const below = (count: number) => Math.floor((bits() / 2 ** 32) * count)
  return {
    bits,
    int: (min, max) => min + below(max - min + 1),
    pick: items => items[below(items.length)] as (typeof items)[number],
  }
}

/** Spreads every bit of a number over all 32. */
function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
