import type { OperationId, OperationTypes } from '@partnergate/openapi'
import type { StatefulOperationId } from '../../src/service/stateful-operations.ts'
import { basic } from './basic.ts'
import {
  catalogArguments,
  costArguments,
  moveArguments,
  subscriptionArguments,
  workArguments,
} from './commerce-arguments.ts'
import type { Known } from './known.ts'
import {
  aboutCustomersArguments,
  alertArguments,
  policyArguments,
  profileArguments,
  referralArguments,
  relationshipArguments,
} from './people-arguments.ts'
import { registration, testEventId } from './prepare.ts'

interface Arguments<Id extends OperationId> {
  parameters?: OperationTypes[Id]['parameters']
  body?: unknown
}

const customer = ({ customerId }: Known) => ({ parameters: { customerId } })
const user = ({ customerId, userId }: Known) => ({ parameters: { customerId, userId } })
const subscription = ({ customerId, subscriptionId }: Known) => ({
  parameters: { customerId, subscriptionId },
})
const order = ({ customerId, orderId }: Known) => ({ parameters: { customerId, orderId } })
const cart = ({ customerId, cartId }: Known) => ({ parameters: { customerId, cartId } })
const relationship = ({ relationshipId }: Known) => ({ parameters: { relationshipId } })
const lines = [{ catalogItemId: basic, quantity: 2, billingCycle: 'monthly', termDuration: 'P1Y' }]
const [productId = '', skuId = '', availabilityId = ''] = basic.split(':')
const product = { productId, skuId, availabilityId }
const us = { country: 'US', targetView: 'OnlineServices', ...product }

/** Arguments with which every stateful operation succeeds in a tenant as it is made. */
export const validArguments: {
  readonly [Id in StatefulOperationId]: (known: Known) => Arguments<Id>
} = {
  ...catalogArguments,
  ...costArguments,
  ...moveArguments,
  ...subscriptionArguments,
  ...workArguments,
  'customers.list': () => ({}),
  'customers.create': () => ({
    body: {
      companyProfile: { domain: 'adventureworks.onmicrosoft.com' },
      billingProfile: {
        email: 'ann@adventureworks.example',
        culture: 'en-US',
        language: 'en',
        companyName: 'Adventure Works',
        defaultAddress: {
          country: 'US',
          city: 'Redmond',
          addressLine1: 'One Way',
          postalCode: '98052',
        },
      },
    },
  }),
  'customers.get': customer,
  'customers.update': known => ({ ...customer(known), body: { allowDelegatedAccess: false } }),
  'customers.delete': ({ newCustomerId }) => ({ parameters: { customerId: newCustomerId } }),
  'customers.profiles.company.get': customer,
  'customers.profiles.billing.get': customer,
  'customers.profiles.billing.update': ({ customerId, billing }) => ({
    parameters: { customerId, ifMatch: `"${billing.attributes?.etag}"` },
    body: { ...billing, companyName: 'Renamed' },
  }),
  'customers.users.list': customer,
  'customers.users.create': known => ({
    ...customer(known),
    body: {
      userPrincipalName: 'new@contoso.example',
      displayName: 'New',
      usageLocation: 'US',
      passwordProfile: { password: 'a password', forceChangePassword: true },
    },
  }),
  'customers.users.get': user,
  'customers.users.update': known => ({ ...user(known), body: { displayName: 'Changed' } }),
  'customers.users.delete': user,
  'customers.users.resetPassword': known => ({
    ...user(known),
    body: { passwordProfile: { password: 'another', forceChangePassword: true } },
  }),
  'customers.users.directoryRoles.list': user,
  'customers.directoryRoles.list': customer,
  'customers.directoryRoles.userMembers.list': ({ customerId, roleId }) => ({
    parameters: { customerId, roleId },
  }),
  'customers.directoryRoles.userMembers.create': ({ customerId, otherRoleId, userId }) => ({
    parameters: { customerId, roleId: otherRoleId },
    body: { id: userId, displayName: 'Any', userPrincipalName: 'any@contoso.example' },
  }),
  'customers.directoryRoles.userMembers.delete': ({ customerId, roleId, adminId }) => ({
    parameters: { customerId, roleId, userId: adminId },
  }),
  'customers.users.licenses.list': user,
  'customers.users.licenseUpdates.create': known => ({
    ...user(known),
    body: { licensesToAssign: [{ skuId: known.skuId }] },
  }),
  'customers.subscribedSkus.list': customer,
  'customers.subscriptions.list': customer,
  'customers.subscriptions.get': subscription,
  'customers.subscriptions.update': known => ({ ...subscription(known), body: { quantity: 27 } }),
  'customers.subscriptions.addOns.list': subscription,
  'customers.subscriptions.provisioningStatus.get': subscription,
  'customers.subscriptions.supportContact.get': subscription,
  'customers.subscriptions.supportContact.update': known => ({
    ...subscription(known),
    body: { supportTenantId: known.customerId, supportMpnId: '1234567', name: 'Trey Research' },
  }),
  'customers.orders.list': customer,
  'customers.orders.create': known => ({
    ...customer(known),
    body: {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 5 }],
    },
  }),
  'customers.orders.get': order,
  'customers.orders.update': ({ customerId, commerce: { orderId } }) => ({
    ...{ parameters: { customerId, orderId }, body: { status: 'cancelled' } },
  }),
  'customers.orders.provisioningStatus.get': order,
  'customers.carts.create': known => ({ ...customer(known), body: { lineItems: lines } }),
  'customers.carts.get': cart,
  'customers.carts.update': known => ({ ...cart(known), body: { lineItems: lines } }),
  'customers.carts.checkout': cart,
  'products.list': () => ({ parameters: us }),
  'products.get': () => ({ parameters: us }),
  'products.skus.list': () => ({ parameters: us }),
  'products.skus.get': () => ({ parameters: us }),
  'products.skus.availabilities.list': () => ({ parameters: us }),
  'products.skus.availabilities.get': () => ({ parameters: us }),
  'customers.products.list': ({ customerId }) => ({ parameters: { customerId, ...us } }),
  'customers.products.get': ({ customerId }) => ({ parameters: { customerId, ...product } }),
  'customers.products.skus.list': ({ customerId }) => ({ parameters: { customerId, ...product } }),
  'customers.products.skus.get': ({ customerId }) => ({ parameters: { customerId, ...product } }),
  'customers.products.skus.availabilities.list': ({ customerId }) => ({
    parameters: { customerId, ...product },
  }),
  'customers.products.skus.availabilities.get': ({ customerId }) => ({
    parameters: { customerId, ...product },
  }),
  'invoices.list': () => ({}),
  'invoices.get': ({ invoiceId }) => ({ parameters: { invoiceId } }),
  'invoices.summary.get': () => ({}),
  'invoices.summaries.list': () => ({}),
  'invoices.lineItems.list': ({ invoiceId }) => ({
    parameters: { invoiceId, billingProvider: 'OneTime', invoiceLineItemType: 'BillingLineItems' },
  }),
  'invoices.lineItems.query': ({ invoiceId }) => ({
    parameters: { invoiceId, provider: 'onetime', invoicelineitemtype: 'billinglineitems' },
  }),
  'invoices.unbilled.lineItems.list': () => ({
    parameters: {
      provider: 'onetime',
      invoicelineitemtype: 'usagelineitems',
      currencycode: 'usd',
      period: 'previous',
    },
  }),
  'invoices.documents.statement.get': ({ invoiceId }) => ({ parameters: { invoiceId } }),
  'partnerRequests.list': () => ({}),
  'serviceHealth.healthOverviews.list': () => ({}),
  'serviceHealth.issues.list': () => ({}),
  'serviceHealth.messages.list': () => ({}),
  'serviceIncidents.office.list': () => ({}),
  'customers.serviceIncidents.office.list': customer,
  'applicationMfaAdoptionStatus.list': () => ({}),
  'nonMfaCompliantPartnerPrincipals.list': () => ({}),
  'customers.serviceRequests.list': customer,
  'customers.serviceRequests.get': ({ customerId, serviceRequestId }) => ({
    parameters: { customerId, serviceRequestId },
  }),
  'customers.serviceRequests.update': ({ customerId, serviceRequestId }) => ({
    parameters: { customerId, serviceRequestId },
    body: { newNote: { text: 'Any news?' } },
  }),
  'serviceRequests.list': () => ({}),
  'serviceRequests.get': ({ serviceRequestId }) => ({ parameters: { serviceRequestId } }),
  'serviceRequests.update': ({ serviceRequestId }) => ({
    parameters: { serviceRequestId },
    body: { status: 'closed' },
  }),
  'serviceRequests.create': () => ({
    parameters: { agentLocale: 'en-US' },
    body: { title: 'A question', description: 'Why?', severity: 'minimal', supportTopicId: '3' },
  }),
  'serviceRequests.supportTopics.list': () => ({}),
  ...aboutCustomersArguments,
  ...alertArguments,
  ...policyArguments,
  ...referralArguments,
  ...profileArguments,
  ...relationshipArguments,
  'auditRecords.list': () => ({}),
  'auditRecords.search': () => ({}),
  'auditRecords.get': ({ auditRecordId }) => ({ parameters: { auditRecordId } }),
  'webhooks.registration.events.list': () => ({}),
  'webhooks.registration.get': () => ({}),
  'webhooks.registration.create': () => ({ body: registration }),
  'webhooks.registration.update': () => ({ body: registration }),
  'webhooks.registration.validationEvents.create': () => ({}),
  'webhooks.registration.validationEvents.get': () => ({
    parameters: { correlationId: testEventId },
  }),
  'domains.exists': ({ domain }) => ({ parameters: { domain } }),
  'validations.checkDomainAvailability': () => ({ parameters: { domainPrefix: 'contoso' } }),
  'gdap.relationships.list': () => ({}),
  'gdap.relationships.create': ({ gdapRoleId }) => ({
    body: {
      displayName: 'New relationship',
      duration: 'P730D',
      accessDetails: { unifiedRoles: [{ roleDefinitionId: gdapRoleId }] },
      autoExtendDuration: 'P180D',
    },
  }),
  'gdap.relationships.get': relationship,
  'gdap.relationships.update': ({ draft }) => ({
    parameters: { relationshipId: draft.id ?? '', ifMatch: draft['@odata.etag'] ?? '' },
    body: { displayName: 'Renamed' },
  }),
  'gdap.relationships.delete': ({ draft }) => ({
    parameters: { relationshipId: draft.id ?? '', ifMatch: draft['@odata.etag'] ?? '' },
  }),
  'gdap.relationships.accessAssignments.list': relationship,
  'gdap.relationships.accessAssignments.create': known => ({
    ...relationship(known),
    body: {
      accessContainer: { accessContainerId: known.userId, accessContainerType: 'securityGroup' },
      accessDetails: { unifiedRoles: [{ roleDefinitionId: known.gdapRoleId }] },
    },
  }),
  'gdap.relationships.accessAssignments.get': ({ relationshipId, assignment }) => ({
    parameters: { relationshipId, accessAssignmentId: assignment?.id ?? '' },
  }),
  'gdap.relationships.accessAssignments.update': ({ relationshipId, assignment, gdapRoleId }) => ({
    parameters: {
      relationshipId,
      accessAssignmentId: assignment?.id ?? '',
      ifMatch: assignment?.['@odata.etag'] ?? '',
    },
    body: { accessDetails: { unifiedRoles: [{ roleDefinitionId: gdapRoleId }] } },
  }),
  'gdap.relationships.accessAssignments.delete': ({ relationshipId, assignment }) => ({
    parameters: {
      relationshipId,
      accessAssignmentId: assignment?.id ?? '',
      ifMatch: assignment?.['@odata.etag'] ?? '',
    },
  }),
  'gdap.relationships.requests.list': relationship,
  'gdap.relationships.requests.create': known => ({
    ...relationship(known),
    body: { action: 'terminate' },
  }),
  'gdap.relationships.requests.get': ({ relationshipId, requestId }) => ({
    parameters: { relationshipId, requestId },
  }),
  'gdap.relationships.operations.list': relationship,
  'gdap.relationships.operations.get': ({ operation }) => ({ parameters: operation }),
  'gdap.customers.list': () => ({}),
  'gdap.customers.get': ({ gdapCustomerId }) => ({
    parameters: { delegatedAdminCustomerId: gdapCustomerId },
  }),
  'gdap.customers.serviceManagementDetails.list': ({ gdapCustomerId }) => ({
    parameters: { delegatedAdminCustomerId: gdapCustomerId },
  }),
}
