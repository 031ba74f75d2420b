import { z } from 'zod'

/** How many days the charts can go back. */
export const adoptionPeriods = [7, 30, 90] as const
/** One of {@link adoptionPeriods}. */
export type AdoptionPeriod = (typeof adoptionPeriods)[number]

/** Which days to count, today included. */
export const adoptionQuery = z.object({
  days: z.enum(adoptionPeriods.map(String)).optional(),
})

/** Requests of one application on one day. */
export interface AdoptionCount {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string
  readonly applicationId: string
  /** Empty where the report has no name. */
  readonly application: string
  /** Whose token showed MFA. */
  readonly withMfa: number
  readonly total: number
}

/** Somebody who came without MFA in the last seven days. */
export interface AccountWithoutMfa {
  readonly id: string
  readonly userName: string
  /** Whether it is a guest's account, as far as its name tells. */
  readonly isGuest: boolean
  /** When they last came without MFA, in ISO 8601. */
  readonly lastSeen?: string
  /** Their requests without MFA in these seven days, as far as the report of requests goes back. */
  readonly requests: number
  /** The applications that sent those, by name or id. */
  readonly applications: readonly string[]
}

/** How far MFA is adopted, by Partner Center's own reports. */
export interface AdoptionView {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly counts: readonly AdoptionCount[]
  readonly accounts: readonly AccountWithoutMfa[]
}
