import type { components } from '@partnergate/openapi'
import { rulesOf } from './country-rules.ts'

type Address = components['schemas']['Address']

const given = (value: string | null | undefined): value is string => Boolean(value?.trim())

/** What is wrong with the parts of an address that are there, by the rules of its country. */
export function faultOf({ country, state, postalCode }: Address): string | undefined {
  if (!given(country)) return undefined
  const rules = rulesOf(country)
  if (!rules) return `the country ${country} is not supported`
  if (given(state) && rules.states && !rules.states.includes(state.toUpperCase())) {
    return `${country} has no state ${state}`
  }
  if (given(postalCode) && !rules.postalCode.test(postalCode.trim())) {
    return `${postalCode} is no postal code of ${country}`
  }
  return undefined
}

/** What an address lacks that its country asks for. */
export function gapOf(address: Address): string | undefined {
  const needsState = rulesOf(address.country ?? '')?.states !== undefined
  const needed = ['country', 'addressLine1', 'city', 'postalCode', ...(needsState ? ['state'] : [])]
  return needed.find(name => !given(address[name as keyof Address]))
}
