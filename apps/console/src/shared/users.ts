import { z } from 'zod'

/** A user of a customer's tenant. */
export interface UserOfCustomer {
  readonly id: string
  /** Name that they sign in with. */
  readonly userName: string
  readonly name: string
  readonly firstName: string
  readonly lastName: string
  /** Country where licences are used, in two letters; empty when it is not set. */
  readonly country: string
  /** When they were deleted, in ISO 8601. */
  readonly deleted?: string
}

/** Some users, and where the list goes on. */
export interface UsersPage {
  readonly users: readonly UserOfCustomer[]
  /** To ask for more with; absent at the end. */
  readonly cursor?: string
}

/** Licences of a product that a customer has. */
export interface LicenseView {
  readonly id: string
  readonly name: string
  readonly total: number
  /** Seats that nobody has. */
  readonly left: number
}

/** A role in a customer's directory. */
export interface RoleView {
  readonly id: string
  readonly name: string
}

/** What a user holds. */
export interface HoldingsView {
  readonly licenses: readonly Pick<LicenseView, 'id' | 'name'>[]
  readonly roles: readonly RoleView[]
}

/** A user that came to be. The password is shown once. */
export interface UserCreated {
  readonly user: UserOfCustomer
  readonly password: string
}

const name = (max: number) =>
  z.string().trim().min(1, 'is needed').max(max, `has at most ${max} characters`)

/** What a user is; the form and the server check the same. */
export const userForm = z.strictObject({
  userName: z.email('must look like name@contoso.onmicrosoft.com').max(113),
  name: name(256),
  firstName: z.string().trim().max(64, 'has at most 64 characters'),
  lastName: z.string().trim().max(64, 'has at most 64 characters'),
  country: z.string().regex(/^([A-Z]{2})?$/, 'is two capital letters, such as US, or nothing'),
})

/** What a user is. */
export type UserForm = z.infer<typeof userForm>

/** Licences to assign and remove, by their products' ids. */
export const licenseChange = z
  .strictObject({
    assign: z.array(z.guid()).max(50).default([]),
    remove: z.array(z.guid()).max(50).default([]),
  })
  .refine(({ assign, remove }) => assign.length + remove.length > 0, 'changes nothing')
