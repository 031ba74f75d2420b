import type { OperationId } from '@partnergate/openapi'
import type { Handlers } from '../protocol/call.ts'
import { cartHandlers } from './carts/handlers.ts'
import { catalogHandlers } from './catalog/handlers.ts'
import { customerHandlers } from './customers/handlers.ts'
import { assignmentHandlers } from './gdap/assignment-handlers.ts'
import { gdapCustomerHandlers } from './gdap/customer-handlers.ts'
import { relationshipHandlers } from './gdap/relationship-handlers.ts'
import { requestHandlers } from './gdap/request-handlers.ts'
import { invoiceHandlers } from './invoices/handlers.ts'
import { orderHandlers } from './orders/handlers.ts'
import { securityHandlers } from './security/handlers.ts'
import { subscriptionHandlers } from './subscriptions/handlers.ts'
import { supportHandlers } from './support/handlers.ts'
import { licenseHandlers } from './users/license-handlers.ts'
import { roleHandlers } from './users/role-handlers.ts'
import { userHandlers } from './users/user-handlers.ts'

/** How each operation is answered. An operation without a handler doesn't compile. */
export const handlers: Handlers<OperationId> = {
  ...assignmentHandlers,
  ...cartHandlers,
  ...catalogHandlers,
  ...customerHandlers,
  ...gdapCustomerHandlers,
  ...invoiceHandlers,
  ...licenseHandlers,
  ...orderHandlers,
  ...relationshipHandlers,
  ...requestHandlers,
  ...roleHandlers,
  ...securityHandlers,
  ...subscriptionHandlers,
  ...supportHandlers,
  ...userHandlers,
}
