import type { OperationId } from '@partnergate/openapi'
import type { CallArguments, CallOf } from './call/call-types.ts'
import type { Namespaces } from './generated/namespaces.ts'

/** A client: every operation as a method under its namespaces, and all of them by name through `request`. */
export interface PartnerCenter extends Namespaces {
  /**
   * Calls an operation by its id. The same as the method of that path.
   *
   * @param id - id of the operation, `customers.get`
   * @returns a promise of the data; a list can be iterated too
   * @throws TypeError for an id, a parameter or an option that doesn't exist, or a required parameter that is missing
   *
   * @example
   * ```ts
   * const customer = await pc.request('customers.get', { customerId })
   * ```
   */
  request<Id extends OperationId>(id: Id, ...args: CallArguments<Id>): CallOf<Id>
}
