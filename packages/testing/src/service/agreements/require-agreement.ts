import { ServiceError } from '../../protocol/service-error.ts'
import type { Customer } from '../customers/customer.ts'
import type { State } from '../state.ts'
import { customerAgreement } from './templates.ts'

/**
 * Lets a customer buy only what its Microsoft Customer Agreement covers, where the tenant asks for it.
 *
 * @throws ServiceError 403 with 13605 when neither the partner has confirmed it nor the customer signed it
 */
export function requireAgreement({ agreements, agreementRequired }: State, { id }: Customer): void {
  if (!agreementRequired || agreements.isDirectSigned(id)) return
  if (agreements.of(id).some(({ type }) => type === customerAgreement.type)) return
  throw new ServiceError(
    403,
    '13605',
    'The customer has to accept the Microsoft Customer Agreement, or the partner has to confirm that it did.',
  )
}
