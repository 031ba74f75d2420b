import { dayMs } from '../../time/duration.ts'
import type { World } from '../world.ts'

export const qualificationNames = [
  'Education',
  'GovernmentCommunityCloud',
  'StateOwnedEntity',
  'Nonprofit',
] as const
export type QualificationName = (typeof qualificationNames)[number]

/** A customer's qualification, and when it was asked for. */
export interface Qualification {
  readonly name: QualificationName
  /** Milliseconds since 1970. */
  readonly asked: number
  /** Whether it goes through vetting; what the older operation sets does not. */
  readonly vetted: boolean
}

/** A code with which customers qualify for the Government Community Cloud. */
export interface GovernmentCode {
  readonly validationId: string
  readonly organizationName: string
  readonly maxCreates: number
  remainingCreates: number
  version: number
}

/** What customers are qualified for, and the partner's codes for it. */
export interface Qualifications {
  of(customerId: string): readonly Qualification[]
  replace(customerId: string, qualifications: readonly Qualification[]): void
  codes(): readonly GovernmentCode[]
  /** Uses a code once. Gives whether there was one to use. */
  redeem(customerId: string, code: string): boolean
  /** The code that a customer was qualified with. */
  codeOf(customerId: string): GovernmentCode | undefined
}

/** How long vetting takes, by the tenant's clock. The service takes days. */
const vettingMs = dayMs

export const vettingStatusOf = ({ asked }: Qualification, now: number) =>
  now < asked + vettingMs ? 'InReview' : 'Approved'

export function createQualifications({ kept, seed }: World): Qualifications {
  const given = kept.map<string, readonly Qualification[]>('qualifications')
  const redeemed = kept.map<string, string>('government-codes-redeemed')
  const codes = kept.list<GovernmentCode>('government-codes', () =>
    [0, 1].map(index => ({
      validationId: seed.digits(6, 'government-code', index),
      organizationName: seed.faker('government-code', index).company.name(),
      maxCreates: 5,
      remainingCreates: 5,
      version: 1,
    })),
  )
  const find = (code: string | undefined) => codes.find(one => one.validationId === code)
  return {
    of: customerId => given.get(customerId) ?? [],
    replace: (customerId, qualifications) => void given.set(customerId, qualifications),
    codes: () => codes,
    redeem(customerId, code) {
      const found = find(code)
      if (!found || found.remainingCreates === 0) return false
      found.remainingCreates -= 1
      found.version += 1
      redeemed.set(customerId, found.validationId)
      return true
    },
    codeOf: customerId => find(redeemed.get(customerId)),
  }
}
