import { base, en, Faker } from '@faker-js/faker'
import type { Seed } from '../../seed/seed.ts'

/** Where in the seed a value comes from. */
export type Path = readonly (string | number)[]

const faker = new Faker({ locale: [en, base] })

/**
 * The faker as it stands at a path of the seed: what is drawn first hangs on the path alone. There is one for all, since
 * an answer has hundreds of values and a faker is slow to make; draw before the next call.
 */
export function fakerAt(seed: Seed, path: Path): Faker {
  faker.seed(Number.parseInt(seed.hex(8, ...path), 16))
  return faker
}
