import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Referral } from './referrals.ts'

/** What a referral becomes. */
const next: Readonly<Record<string, readonly string[]>> = {
  New: ['New', 'Active', 'Closed'],
  Active: ['Active', 'Closed'],
  Closed: ['Closed'],
}

/** How far a referral of each status can be. */
const substatuses: Readonly<Record<string, readonly string[]>> = {
  New: ['Pending', 'Received'],
  Active: ['Accepted'],
  Closed: ['Won', 'Lost', 'Declined', 'Expired'],
}

/** @throws ServiceError 400 for a status that doesn't follow, or a substatus that isn't one of it */
export function checkStatus({ status = 'New', substatus = 'Pending' }: Referral, before = 'New') {
  if (!next[before]?.includes(status)) throw invalid(`${before} does not become ${status}`)
  if (!substatuses[status]?.includes(substatus)) {
    throw invalid(`what is ${status} is not ${substatus}`)
  }
}

/** @throws ServiceError 412 when an etag is given that isn't the current one */
export function requireEtag(given: string | undefined, { eTag = '' }: Referral): void {
  if (given === undefined || matches(given, eTag)) return
  throw new ServiceError(
    412,
    'PreconditionFailed',
    'The referral was changed meanwhile; read it again.',
  )
}

const invalid = (why: string) =>
  new ServiceError(400, 'BadRequest', `The referral is not valid: ${why}.`)
