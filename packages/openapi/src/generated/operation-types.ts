// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

import type { components, operations } from './types.ts'

/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */
export interface OperationTypes {
  'customers.carts.create': {
    parameters: components['schemas']['customers.carts.create.parameters']
    required: true
    body: NonNullable<operations['customers.carts.create']['requestBody']>['content']['application/json']
    data: operations['customers.carts.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.carts.get': {
    parameters: components['schemas']['customers.carts.get.parameters']
    required: true
    body: never
    data: operations['customers.carts.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.carts.update': {
    parameters: components['schemas']['customers.carts.update.parameters']
    required: true
    body: NonNullable<operations['customers.carts.update']['requestBody']>['content']['application/json']
    data: operations['customers.carts.update']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.carts.checkout': {
    parameters: components['schemas']['customers.carts.checkout.parameters']
    required: true
    body: never
    data: operations['customers.carts.checkout']['responses'][201]['content']['application/json']
    item: never
  }
  'products.list': {
    parameters: components['schemas']['products.list.parameters']
    required: true
    body: never
    data: operations['products.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['products.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'products.get': {
    parameters: components['schemas']['products.get.parameters']
    required: true
    body: never
    data: operations['products.get']['responses'][200]['content']['application/json']
    item: never
  }
  'products.skus.list': {
    parameters: components['schemas']['products.skus.list.parameters']
    required: true
    body: never
    data: operations['products.skus.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['products.skus.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'products.skus.get': {
    parameters: components['schemas']['products.skus.get.parameters']
    required: true
    body: never
    data: operations['products.skus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'products.skus.availabilities.list': {
    parameters: components['schemas']['products.skus.availabilities.list.parameters']
    required: true
    body: never
    data: operations['products.skus.availabilities.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['products.skus.availabilities.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'products.skus.availabilities.get': {
    parameters: components['schemas']['products.skus.availabilities.get.parameters']
    required: true
    body: never
    data: operations['products.skus.availabilities.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.products.list': {
    parameters: components['schemas']['customers.products.list.parameters']
    required: true
    body: never
    data: operations['customers.products.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.products.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.products.get': {
    parameters: components['schemas']['customers.products.get.parameters']
    required: true
    body: never
    data: operations['customers.products.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.products.skus.list': {
    parameters: components['schemas']['customers.products.skus.list.parameters']
    required: true
    body: never
    data: operations['customers.products.skus.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.products.skus.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.products.skus.get': {
    parameters: components['schemas']['customers.products.skus.get.parameters']
    required: true
    body: never
    data: operations['customers.products.skus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.products.skus.availabilities.list': {
    parameters: components['schemas']['customers.products.skus.availabilities.list.parameters']
    required: true
    body: never
    data: operations['customers.products.skus.availabilities.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.products.skus.availabilities.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.products.skus.availabilities.get': {
    parameters: components['schemas']['customers.products.skus.availabilities.get.parameters']
    required: true
    body: never
    data: operations['customers.products.skus.availabilities.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.list': {
    parameters: components['schemas']['customers.list.parameters']
    required: false
    body: never
    data: operations['customers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.create': {
    parameters: components['schemas']['customers.create.parameters']
    required: true
    body: NonNullable<operations['customers.create']['requestBody']>['content']['application/json']
    data: operations['customers.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.get': {
    parameters: components['schemas']['customers.get.parameters']
    required: true
    body: never
    data: operations['customers.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.update': {
    parameters: components['schemas']['customers.update.parameters']
    required: true
    body: NonNullable<operations['customers.update']['requestBody']>['content']['application/json']
    data: operations['customers.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.delete': {
    parameters: components['schemas']['customers.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.profiles.company.get': {
    parameters: components['schemas']['customers.profiles.company.get.parameters']
    required: true
    body: never
    data: operations['customers.profiles.company.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.profiles.billing.get': {
    parameters: components['schemas']['customers.profiles.billing.get.parameters']
    required: true
    body: never
    data: operations['customers.profiles.billing.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.profiles.billing.update': {
    parameters: components['schemas']['customers.profiles.billing.update.parameters']
    required: true
    body: NonNullable<operations['customers.profiles.billing.update']['requestBody']>['content']['application/json']
    data: operations['customers.profiles.billing.update']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.relationships.list': {
    parameters: components['schemas']['gdap.relationships.list.parameters']
    required: false
    body: never
    data: operations['gdap.relationships.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.relationships.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'gdap.relationships.create': {
    parameters: components['schemas']['gdap.relationships.create.parameters']
    required: true
    body: NonNullable<operations['gdap.relationships.create']['requestBody']>['content']['application/json']
    data: operations['gdap.relationships.create']['responses'][201]['content']['application/json']
    item: never
  }
  'gdap.relationships.get': {
    parameters: components['schemas']['gdap.relationships.get.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.get']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.relationships.update': {
    parameters: components['schemas']['gdap.relationships.update.parameters']
    required: true
    body: NonNullable<operations['gdap.relationships.update']['requestBody']>['content']['application/json']
    data: operations['gdap.relationships.update']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.relationships.delete': {
    parameters: components['schemas']['gdap.relationships.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'gdap.relationships.accessAssignments.list': {
    parameters: components['schemas']['gdap.relationships.accessAssignments.list.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.accessAssignments.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.relationships.accessAssignments.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'gdap.relationships.accessAssignments.create': {
    parameters: components['schemas']['gdap.relationships.accessAssignments.create.parameters']
    required: true
    body: NonNullable<operations['gdap.relationships.accessAssignments.create']['requestBody']>['content']['application/json']
    data: operations['gdap.relationships.accessAssignments.create']['responses'][201]['content']['application/json']
    item: never
  }
  'gdap.relationships.accessAssignments.get': {
    parameters: components['schemas']['gdap.relationships.accessAssignments.get.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.accessAssignments.get']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.relationships.accessAssignments.update': {
    parameters: components['schemas']['gdap.relationships.accessAssignments.update.parameters']
    required: true
    body: NonNullable<operations['gdap.relationships.accessAssignments.update']['requestBody']>['content']['application/json']
    data: operations['gdap.relationships.accessAssignments.update']['responses'][200]['content']['application/json'] | operations['gdap.relationships.accessAssignments.update']['responses'][202]['content']['application/json']
    item: never
  }
  'gdap.relationships.accessAssignments.delete': {
    parameters: components['schemas']['gdap.relationships.accessAssignments.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'gdap.relationships.requests.list': {
    parameters: components['schemas']['gdap.relationships.requests.list.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.requests.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.relationships.requests.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'gdap.relationships.requests.create': {
    parameters: components['schemas']['gdap.relationships.requests.create.parameters']
    required: true
    body: NonNullable<operations['gdap.relationships.requests.create']['requestBody']>['content']['application/json']
    data: operations['gdap.relationships.requests.create']['responses'][201]['content']['application/json']
    item: never
  }
  'gdap.relationships.requests.get': {
    parameters: components['schemas']['gdap.relationships.requests.get.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.requests.get']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.relationships.operations.list': {
    parameters: components['schemas']['gdap.relationships.operations.list.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.operations.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.relationships.operations.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'gdap.relationships.operations.get': {
    parameters: components['schemas']['gdap.relationships.operations.get.parameters']
    required: true
    body: never
    data: operations['gdap.relationships.operations.get']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.customers.list': {
    parameters: components['schemas']['gdap.customers.list.parameters']
    required: false
    body: never
    data: operations['gdap.customers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.customers.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'gdap.customers.get': {
    parameters: components['schemas']['gdap.customers.get.parameters']
    required: true
    body: never
    data: operations['gdap.customers.get']['responses'][200]['content']['application/json']
    item: never
  }
  'gdap.customers.serviceManagementDetails.list': {
    parameters: components['schemas']['gdap.customers.serviceManagementDetails.list.parameters']
    required: true
    body: never
    data: operations['gdap.customers.serviceManagementDetails.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['gdap.customers.serviceManagementDetails.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'invoices.list': {
    parameters: components['schemas']['invoices.list.parameters']
    required: false
    body: never
    data: operations['invoices.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'invoices.get': {
    parameters: components['schemas']['invoices.get.parameters']
    required: true
    body: never
    data: operations['invoices.get']['responses'][200]['content']['application/json']
    item: never
  }
  'invoices.summary.get': {
    parameters: components['schemas']['invoices.summary.get.parameters']
    required: false
    body: never
    data: operations['invoices.summary.get']['responses'][200]['content']['application/json']
    item: never
  }
  'invoices.summaries.list': {
    parameters: components['schemas']['invoices.summaries.list.parameters']
    required: false
    body: never
    data: operations['invoices.summaries.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.summaries.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'invoices.lineItems.list': {
    parameters: components['schemas']['invoices.lineItems.list.parameters']
    required: true
    body: never
    data: operations['invoices.lineItems.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.lineItems.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'invoices.unbilled.lineItems.list': {
    parameters: components['schemas']['invoices.unbilled.lineItems.list.parameters']
    required: true
    body: never
    data: operations['invoices.unbilled.lineItems.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.unbilled.lineItems.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'invoices.documents.statement.get': {
    parameters: components['schemas']['invoices.documents.statement.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'customers.orders.list': {
    parameters: components['schemas']['customers.orders.list.parameters']
    required: true
    body: never
    data: operations['customers.orders.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.orders.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.orders.create': {
    parameters: components['schemas']['customers.orders.create.parameters']
    required: true
    body: NonNullable<operations['customers.orders.create']['requestBody']>['content']['application/json']
    data: operations['customers.orders.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.orders.get': {
    parameters: components['schemas']['customers.orders.get.parameters']
    required: true
    body: never
    data: operations['customers.orders.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.orders.update': {
    parameters: components['schemas']['customers.orders.update.parameters']
    required: true
    body: NonNullable<operations['customers.orders.update']['requestBody']>['content']['application/json']
    data: operations['customers.orders.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.orders.provisioningStatus.get': {
    parameters: components['schemas']['customers.orders.provisioningStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.orders.provisioningStatus.get']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.orders.provisioningStatus.get']['responses'][200]['content']['application/json']['items']>[number]
  }
  'partnerRequests.list': {
    parameters: components['schemas']['partnerRequests.list.parameters']
    required: false
    body: never
    data: operations['partnerRequests.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['partnerRequests.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'applicationMfaAdoptionStatus.list': {
    parameters: components['schemas']['applicationMfaAdoptionStatus.list.parameters']
    required: false
    body: never
    data: operations['applicationMfaAdoptionStatus.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['applicationMfaAdoptionStatus.list']['responses'][200]['content']['application/json']>[number]
  }
  'nonMfaCompliantPartnerPrincipals.list': {
    parameters: components['schemas']['nonMfaCompliantPartnerPrincipals.list.parameters']
    required: false
    body: never
    data: operations['nonMfaCompliantPartnerPrincipals.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['nonMfaCompliantPartnerPrincipals.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.list': {
    parameters: components['schemas']['customers.subscriptions.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.get': {
    parameters: components['schemas']['customers.subscriptions.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.update': {
    parameters: components['schemas']['customers.subscriptions.update.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.update']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.update']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'customers.subscriptions.addOns.list': {
    parameters: components['schemas']['customers.subscriptions.addOns.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.addOns.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.addOns.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.provisioningStatus.get': {
    parameters: components['schemas']['customers.subscriptions.provisioningStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.provisioningStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.supportContact.get': {
    parameters: components['schemas']['customers.subscriptions.supportContact.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.supportContact.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.supportContact.update': {
    parameters: components['schemas']['customers.subscriptions.supportContact.update.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.supportContact.update']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.supportContact.update']['responses'][200]['content']['application/json']
    item: never
  }
  'serviceRequests.list': {
    parameters: components['schemas']['serviceRequests.list.parameters']
    required: false
    body: never
    data: operations['serviceRequests.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceRequests.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'serviceRequests.supportTopics.list': {
    parameters: components['schemas']['serviceRequests.supportTopics.list.parameters']
    required: false
    body: never
    data: operations['serviceRequests.supportTopics.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceRequests.supportTopics.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'serviceRequests.get': {
    parameters: components['schemas']['serviceRequests.get.parameters']
    required: true
    body: never
    data: operations['serviceRequests.get']['responses'][200]['content']['application/json']
    item: never
  }
  'serviceRequests.create': {
    parameters: components['schemas']['serviceRequests.create.parameters']
    required: true
    body: NonNullable<operations['serviceRequests.create']['requestBody']>['content']['application/json']
    data: operations['serviceRequests.create']['responses'][201]['content']['application/json']
    item: never
  }
  'serviceRequests.update': {
    parameters: components['schemas']['serviceRequests.update.parameters']
    required: true
    body: NonNullable<operations['serviceRequests.update']['requestBody']>['content']['application/json']
    data: operations['serviceRequests.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.serviceRequests.list': {
    parameters: components['schemas']['customers.serviceRequests.list.parameters']
    required: true
    body: never
    data: operations['customers.serviceRequests.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.serviceRequests.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.serviceRequests.get': {
    parameters: components['schemas']['customers.serviceRequests.get.parameters']
    required: true
    body: never
    data: operations['customers.serviceRequests.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.serviceRequests.update': {
    parameters: components['schemas']['customers.serviceRequests.update.parameters']
    required: true
    body: NonNullable<operations['customers.serviceRequests.update']['requestBody']>['content']['application/json']
    data: operations['customers.serviceRequests.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.users.list': {
    parameters: components['schemas']['customers.users.list.parameters']
    required: true
    body: never
    data: operations['customers.users.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.users.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.users.create': {
    parameters: components['schemas']['customers.users.create.parameters']
    required: true
    body: NonNullable<operations['customers.users.create']['requestBody']>['content']['application/json']
    data: operations['customers.users.create']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.users.get': {
    parameters: components['schemas']['customers.users.get.parameters']
    required: true
    body: never
    data: operations['customers.users.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.users.update': {
    parameters: components['schemas']['customers.users.update.parameters']
    required: true
    body: NonNullable<operations['customers.users.update']['requestBody']>['content']['application/json']
    data: operations['customers.users.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.users.delete': {
    parameters: components['schemas']['customers.users.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.users.resetPassword': {
    parameters: components['schemas']['customers.users.resetPassword.parameters']
    required: true
    body: NonNullable<operations['customers.users.resetPassword']['requestBody']>['content']['application/json']
    data: operations['customers.users.resetPassword']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.users.directoryRoles.list': {
    parameters: components['schemas']['customers.users.directoryRoles.list.parameters']
    required: true
    body: never
    data: operations['customers.users.directoryRoles.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.users.directoryRoles.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.directoryRoles.list': {
    parameters: components['schemas']['customers.directoryRoles.list.parameters']
    required: true
    body: never
    data: operations['customers.directoryRoles.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.directoryRoles.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.directoryRoles.userMembers.list': {
    parameters: components['schemas']['customers.directoryRoles.userMembers.list.parameters']
    required: true
    body: never
    data: operations['customers.directoryRoles.userMembers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.directoryRoles.userMembers.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.directoryRoles.userMembers.create': {
    parameters: components['schemas']['customers.directoryRoles.userMembers.create.parameters']
    required: true
    body: NonNullable<operations['customers.directoryRoles.userMembers.create']['requestBody']>['content']['application/json']
    data: operations['customers.directoryRoles.userMembers.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.directoryRoles.userMembers.delete': {
    parameters: components['schemas']['customers.directoryRoles.userMembers.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.users.licenses.list': {
    parameters: components['schemas']['customers.users.licenses.list.parameters']
    required: true
    body: never
    data: operations['customers.users.licenses.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.users.licenses.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.users.licenseUpdates.create': {
    parameters: components['schemas']['customers.users.licenseUpdates.create.parameters']
    required: true
    body: NonNullable<operations['customers.users.licenseUpdates.create']['requestBody']>['content']['application/json']
    data: operations['customers.users.licenseUpdates.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.subscribedSkus.list': {
    parameters: components['schemas']['customers.subscribedSkus.list.parameters']
    required: true
    body: never
    data: operations['customers.subscribedSkus.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscribedSkus.list']['responses'][200]['content']['application/json']['items']>[number]
  }
}

/** The id of an operation; also its call path, `customers.subscriptions.get`. */
export type OperationId = keyof OperationTypes
