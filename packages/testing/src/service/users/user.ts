export interface User {
  readonly id: string
  userPrincipalName: string
  displayName: string
  firstName: string
  lastName: string
  usageLocation: string
  phoneNumber?: string
  immutableId?: string
  state: 'active' | 'inactive'
  forceChangePassword: boolean
  /** When the user was deleted, in milliseconds since 1970. */
  deleted?: number
  /** Ids of the licences, with the services of each that are switched off. */
  readonly licenses: Map<string, readonly string[]>
  readonly roles: Set<string>
}

type Changeable =
  | 'firstName'
  | 'lastName'
  | 'usageLocation'
  | 'phoneNumber'
  | 'immutableId'
  | 'forceChangePassword'

/** What has to be said of a new user, and what may be. */
export type NewUser = Pick<User, 'userPrincipalName' | 'displayName'> &
  Partial<Pick<User, Changeable>>
