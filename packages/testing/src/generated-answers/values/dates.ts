import type { Faker } from '@faker-js/faker'
import { dayMs } from '../../time/duration.ts'

/** Days from the tenant's first day in which something lies, by the name of its time; the first that fits counts. */
const ranges: readonly (readonly [RegExp, from: number, to: number])[] = [
  [
    /(^e|E)nd(?!ed)|[eE]xpir|[uU]ntil|[dD]ue|[nN]ext|[rR]enew|cancellationAllowed|[cC]ommitment/,
    30,
    360,
  ],
  [/start|creat|first|effective|agreed|uploaded|activated|request/i, -360, -120],
  [/last|latest|updated|modified|complet|current|resolved/i, -20, -1],
]

/** The time of something around the tenant's first day, in whole seconds: it began, changed and ends in this order. */
export function makeTime(name: string, epoch: number, faker: Faker): string {
  const [, from, to] = ranges.find(([pattern]) => pattern.test(name)) ?? [undefined, -100, -30]
  const day = faker.number.int({ min: from, max: to })
  const second = faker.number.int({ min: 0, max: 86_399 })
  return new Date(epoch + day * dayMs + second * 1000).toISOString()
}

/** Whether a name without format is that of a time. */
export function isTime(name: string): boolean {
  return /(date|datetime|timestamp|time)$/i.test(name) && !/usage|sample/i.test(name)
}
