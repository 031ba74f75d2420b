import { createHash } from 'node:crypto'
import { base, en, Faker } from '@faker-js/faker'
import type { Kept } from '../snapshot/kept.ts'
import { createDraws, type Draws } from './draws.ts'
import { createGuidSeries, type GuidSeries } from './guid-series.ts'

type SeedPath = readonly (string | number)[]

/**
 * Where all that the tenant makes up comes from. Each value hangs on the seed and a path of its own, never on what
 * was drawn before: the third customer's users are the same whoever is asked for first.
 */
export interface Seed {
  /** A GUID. */
  guid(...path: SeedPath): string
  /** Lower-case hexadecimal digits. */
  hex(length: number, ...path: SeedPath): string
  /** Decimal digits, the first not 0. */
  digits(length: number, ...path: SeedPath): string
  /** Upper-case letters and digits without vowels, as product ids have them. */
  code(length: number, ...path: SeedPath): string
  /** A faker of its own for everything that reads like text. */
  faker(...path: SeedPath): Faker
  /** Numbers for each index, where a faker would be too slow: what very many things have. */
  draws(name: string): (index: number) => Draws
  /** GUIDs whose index can be found again. */
  guids(name: string): GuidSeries
}

const alphabet = '0123456789BCDFGHJKLMNPQRSTVWXZ'

export function createSeed(seed: string | number): Seed {
  const digest = (path: SeedPath) =>
    createHash('sha256')
      .update([seed, ...path].join('\n'))
      .digest()

  return {
    guid(...path) {
      const bytes = digest(path).subarray(0, 16)
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
    hex: (length, ...path) => digest(path).toString('hex').slice(0, length),
    digits(length, ...path) {
      const [first = 0, ...rest] = digest(path)
      return `${1 + (first % 9)}${rest.map(byte => byte % 10).join('')}`.slice(0, length)
    },
    code: (length, ...path) =>
      [...digest(path)]
        .map(byte => alphabet[byte % alphabet.length])
        .join('')
        .slice(0, length),
    draws(name) {
      const key = digest(['draws', name]).readUInt32LE()
      return index => createDraws(key, index)
    },
    guids: name => createGuidSeries(digest(['guids', name]).readUInt32LE()),
    faker: (...path) => new Faker({ locale: [en, base], seed: digest(path).readUInt32LE() }),
  }
}

/** Ids of what callers create: the first order of a tenant has the same id in every run with the same seed. */
export interface Ids {
  guid(kind: string): string
  hex(length: number, kind: string): string
  digits(length: number, kind: string): string
}

export function createIds(seed: Seed, kept: Kept): Ids {
  const counts = kept.map<string, number>('ids')
  const next = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return ['created', kind, count] as const
  }
  return {
    guid: kind => seed.guid(...next(kind)),
    hex: (length, kind) => seed.hex(length, ...next(kind)),
    digits: (length, kind) => seed.digits(length, ...next(kind)),
  }
}
