import type { UserOfCustomer } from '../../../../shared/users.ts'

/** Whom something is shown of. */
export interface UserProps {
  readonly customerId: string
  readonly user: UserOfCustomer
}
