import { z } from 'zod'

/** How a customer stands to the Microsoft Customer Agreement. */
export interface AgreementView {
  /** `customer`: it signed with Microsoft itself. `partner`: the partner confirmed it. */
  readonly acceptedBy?: 'customer' | 'partner'
  /** In ISO 8601. */
  readonly since?: string
  /** Where it can be read. */
  readonly link?: string
}

const text = (max: number) =>
  z.string().trim().min(1, 'is needed').max(max, `has at most ${max} characters`)

/** Who accepted it for the customer, and when; the form and the server check the same. */
export const agreementConfirmation = z.strictObject({
  firstName: text(50),
  lastName: text(50),
  email: z.email('must be an email address'),
  phoneNumber: z.string().trim().max(50).optional(),
  dateAgreed: z.iso.date('is a day, such as 2026-01-31'),
})
/** A confirmation that a customer accepted the Microsoft Customer Agreement. */
export type AgreementConfirmation = z.infer<typeof agreementConfirmation>
