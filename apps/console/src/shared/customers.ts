import { z } from 'zod'

/** A customer, as lists and headings show it. */
export interface CustomerView {
  readonly id: string
  readonly name: string
  readonly domain: string
  /** `reseller` and the like. */
  readonly relationship: string
  /** Whether the partner has delegated admin privileges (DAP), where the service says so. */
  readonly hasDap?: boolean
}

/** Some customers, and where the list goes on. */
export interface CustomersPage {
  readonly customers: readonly CustomerView[]
  /** Customers in the whole list. */
  readonly total: number
  /** To ask for more with; absent at the end. */
  readonly cursor?: string
}

/** A customer that came to be. The password is shown once. */
export interface CustomerCreated {
  readonly id: string
  readonly administrator: string
  readonly password: string
}

const text = (max: number) =>
  z.string().trim().min(1, 'is needed').max(max, `has at most ${max} characters`)

/** What a new customer needs; the form and the server check the same. */
export const newCustomer = z.strictObject({
  companyName: text(100),
  domain: z
    .string()
    .trim()
    .regex(/^[a-z\d][a-z\d-]{0,26}\.onmicrosoft\.com$/i, 'is a name that ends in .onmicrosoft.com'),
  email: z.email('must be an email address'),
  firstName: text(50),
  lastName: text(50),
  address: z.strictObject({
    country: z.string().regex(/^[A-Z]{2}$/, 'is two capital letters, such as US'),
    addressLine1: text(100),
    city: text(50),
    state: z.string().trim().max(50).optional(),
    postalCode: text(20),
  }),
})

/** What a new customer needs. */
export type NewCustomer = z.infer<typeof newCustomer>
