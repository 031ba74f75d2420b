import type { AccountWithoutMfa } from '../../../shared/adoption.ts'
import type { NamedShare, Share } from './adoption.ts'
import { addShares, rateOf } from './adoption.ts'

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const numbers = new Intl.NumberFormat()
const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** `84 %`; a dash where nothing was counted. 99.7 % is not yet all of it. */
export function percentWords(share: Share): string {
  const rate = rateOf(share)
  if (rate === undefined) return '–'
  return percent.format(rate < 1 ? Math.min(rate, 0.99) : rate)
}

/** `1,204`. */
export const countWords = (count: number) => numbers.format(count)

/** `14 June 2026`. */
export const dayWords = (date: string) => long.format(Date.parse(date))

/** `14 Jun`. */
export const shortDayWords = (date: string) => short.format(Date.parse(date))

/** Date and time, in the reader's zone. */
export const momentWords = (time: string) => moment.format(Date.parse(time))

/** What the days are, in a sentence. */
export function dailyWords(share: Share): string {
  const { withMfa, without } = share
  return `${countWords(withMfa)} requests with MFA, ${countWords(without)} without: ${percentWords(share)} have it.`
}

/** How the share went, in a sentence: single days say little, with few requests at weekends. */
export function trendWords(days: readonly NamedShare[]): string {
  const middle = Math.ceil(days.length / 2)
  const [first, second] = [addShares(days.slice(0, middle)), addShares(days.slice(middle))]
  const [before, since] = [rateOf(first), rateOf(second)]
  if (before === undefined && since === undefined) return 'No requests were counted.'
  if (before === undefined || since === undefined) {
    return `${percentWords(before === undefined ? second : first)} over the days with requests.`
  }
  return `${percentWords(first)} in the first half of the period, ${percentWords(second)} in the second.`
}

/** Which application is furthest behind, in a sentence. */
export function applicationWords(applications: readonly NamedShare[]): string {
  const [worst] = applications
  if (!worst || worst.without === 0) return 'Every application comes with MFA.'
  return `Most requests without MFA come from ${worst.name}: ${countWords(worst.without)}.`
}

/** What is to be done about an account. */
export function adviceFor({ isGuest, requests, applications }: AccountWithoutMfa): string {
  const first = isGuest
    ? 'Guests are covered too: have them register for Microsoft Entra MFA in your tenant at aka.ms/mfasetup, or remove the account if it is no longer needed.'
    : 'Have them register for Microsoft Entra MFA at aka.ms/mfasetup and sign in with it; require it by Conditional Access or security defaults.'
  if (requests === 0) return first
  const which = applications.length === 0 ? 'their applications' : applications.join(', ')
  return `${first} Then sign in anew in ${which}: a refresh token keeps the MFA of the sign-in that made it.`
}
