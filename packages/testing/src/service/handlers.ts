import type { OperationId } from '@partnergate/openapi'
import { generatedAnswer } from '../generated-answers/generated-answer.ts'
import type { Handler, Handlers } from '../protocol/call.ts'
import { addressHandlers } from './addresses/handlers.ts'
import { complianceHandlers } from './agreements/compliance-handlers.ts'
import { agreementHandlers } from './agreements/handlers.ts'
import { billingExportHandlers } from './billing-exports/handlers.ts'
import { billingV2Handlers } from './billing-exports/v2-handlers.ts'
import { cartHandlers } from './carts/handlers.ts'
import { catalogHandlers } from './catalog/handlers.ts'
import { promotionHandlers } from './catalog/promotion-handlers.ts'
import { commerceHandlers } from './commerce-handlers.ts'
import { domainHandlers } from './customers/domain-handlers.ts'
import { customerHandlers } from './customers/handlers.ts'
import { organizationHandlers } from './customers/organization-handlers.ts'
import { dapHandlers } from './dap/handlers.ts'
import { delegatedAdministrationHandlers } from './delegated-administration/handlers.ts'
import { deviceHandlers } from './devices/device-handlers.ts'
import { devicePolicyHandlers } from './devices/policy-handlers.ts'
import { auditHandlers } from './events/audit-handlers.ts'
import { fraudEventHandlers } from './fraud-events/handlers.ts'
import { assignmentHandlers } from './gdap/assignment-handlers.ts'
import { gdapCustomerHandlers } from './gdap/customer-handlers.ts'
import { relationshipHandlers } from './gdap/relationship-handlers.ts'
import { requestHandlers } from './gdap/request-handlers.ts'
import { invoiceHandlers } from './invoices/handlers.ts'
import { orderHandlers } from './orders/handlers.ts'
import { partnerRelationshipHandlers } from './partner-relationships/handlers.ts'
import { profileHandlers } from './profiles/handlers.ts'
import { qualificationHandlers } from './qualifications/handlers.ts'
import { validationHandlers } from './qualifications/validation-handlers.ts'
import { referralHandlers } from './referrals/handlers.ts'
import { securityHandlers } from './security/handlers.ts'
import { selfServePolicyHandlers } from './self-serve-policies/handlers.ts'
import { serviceHealthHandlers } from './service-health/handlers.ts'
import { incidentHandlers } from './service-health/incident-handlers.ts'
import type { StatefulOperationId } from './stateful-operations.ts'
import { subscriptionHandlers } from './subscriptions/handlers.ts'
import { supportHandlers } from './support/handlers.ts'
import { licenseHandlers } from './users/license-handlers.ts'
import { roleHandlers } from './users/role-handlers.ts'
import { userHandlers } from './users/user-handlers.ts'
import { registrationHandlers } from './webhooks/registration-handlers.ts'
import { validationEventHandlers } from './webhooks/validation-event-handlers.ts'

/** How each stateful operation is answered. One without a handler doesn't compile. */
const handlers: Handlers<StatefulOperationId> = {
  ...commerceHandlers,
  ...assignmentHandlers,
  ...referralHandlers,
  ...selfServePolicyHandlers,
  ...fraudEventHandlers,
  ...dapHandlers,
  ...validationHandlers,
  ...qualificationHandlers,
  ...profileHandlers,
  ...partnerRelationshipHandlers,
  ...delegatedAdministrationHandlers,
  ...organizationHandlers,
  ...agreementHandlers,
  ...complianceHandlers,
  ...addressHandlers,
  ...auditHandlers,
  ...billingExportHandlers,
  ...billingV2Handlers,
  ...cartHandlers,
  ...catalogHandlers,
  ...customerHandlers,
  ...deviceHandlers,
  ...devicePolicyHandlers,
  ...domainHandlers,
  ...gdapCustomerHandlers,
  ...invoiceHandlers,
  ...licenseHandlers,
  ...orderHandlers,
  ...registrationHandlers,
  ...promotionHandlers,
  ...relationshipHandlers,
  ...requestHandlers,
  ...roleHandlers,
  ...securityHandlers,
  ...serviceHealthHandlers,
  ...incidentHandlers,
  ...subscriptionHandlers,
  ...supportHandlers,
  ...userHandlers,
  ...validationEventHandlers,
}

/** How an operation is answered: by its own handler where it is stateful, else from its description. */
export function handlerOf(id: OperationId): Handler {
  const own: Readonly<Partial<Record<OperationId, unknown>>> = handlers
  return (own[id] as Handler | undefined) ?? generatedAnswer
}
