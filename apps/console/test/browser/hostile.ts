import { probe } from './customer-page.ts'

/** What a customer could be called: markup, templates, a text that turns its direction round, and a word without an end. */
export const hostile = `${probe}{{7*7}}\${7*7}\u202eesrever\u2066🙂 ${'W'.repeat(120)}`

const link = 'javascript:window.probed=true'

/** What is no text for people: ids, versions, moments, amounts and words that stand for something. */
const formal =
  /^(|[\da-f-]{36}|\d{4}-\d\d-\d\dT?.*|P\w+|[-\d.,]+|[a-z][\w-]*|[A-Z]{2,3}|W\/.*|".*")$/
const formalKeys =
  /^(.*[iI]d|token|etag|version|key|cursor|code|status|currency|country|scenario|row|page|edition|kind|basis)$/

/** Puts {@link hostile} text in the place of every text for people, and a script in the place of every link. */
export function poison(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map(one => poison(one, name))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poison(one, key)]))
  }
  if (typeof value !== 'string' || formalKeys.test(name) || formal.test(value)) return value
  return /link|url|uri|href|reference/i.test(name) || /^https?:/.test(value) ? link : hostile
}
