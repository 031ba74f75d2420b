import { en } from '@faker-js/faker'
import type { Seed } from '../../seed/seed.ts'

/**
 * The customers that the seed brings, by their index. Nothing is kept of them: what lists and filters need is worked
 * out in no time, and an index is found again from an id or a domain. The same customer has the same index, whatever
 * number of them the tenant has.
 */
export interface CustomerSeries {
  readonly count: number
  id(index: number): string
  companyName(index: number): string
  domain(index: number): string
  indexOfId(id: string): number | undefined
  indexOfDomain(domain: string): number | undefined
}

const names: readonly string[] = en.person?.last_name?.generic ?? []
const entities = ['Group', 'Inc', 'LLC', 'Ltd', 'and Sons'] as const
const suffix = '.onmicrosoft.com'

export function createCustomerSeries(seed: Seed, count: number): CustomerSeries {
  const ids = seed.guids('customers')
  const drawsAt = seed.draws('company-names')
  const known = (index: number | undefined) =>
    index !== undefined && index < count ? index : undefined

  function companyName(index: number): string {
    const draws = drawsAt(index)
    const name = () => draws.pick(names)
    const form = draws.int(0, 3)
    if (form === 0) return `${name()} - ${name()}`
    if (form === 1) return `${name()}, ${name()} and ${name()}`
    return `${name()} ${draws.pick(entities)}`
  }

  const domain = (index: number) => `${labelOf(companyName(index))}${index + 1}${suffix}`

  return {
    count,
    id: ids.at,
    companyName,
    domain,
    indexOfId: id => known(ids.indexOf(id)),
    indexOfDomain(wanted) {
      const [, number] = /^[a-z]*(\d+)\.onmicrosoft\.com$/.exec(wanted) ?? []
      const index = known(number === undefined ? undefined : Number(number) - 1)
      return index !== undefined && domain(index) === wanted ? index : undefined
    },
  }
}

/** A company's name as it stands in domains. */
export function labelOf(companyName: string): string {
  return companyName
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 20)
}
