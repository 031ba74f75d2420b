// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

import type { components, operations } from './types.ts'

/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */
export interface OperationTypes {
  "products.list": {
    parameters: components['schemas']["products.list.parameters"]
    required: true
    body: never
    data: operations["products.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["products.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "products.get": {
    parameters: components['schemas']["products.get.parameters"]
    required: true
    body: never
    data: operations["products.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "products.skus.list": {
    parameters: components['schemas']["products.skus.list.parameters"]
    required: true
    body: never
    data: operations["products.skus.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["products.skus.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "products.skus.get": {
    parameters: components['schemas']["products.skus.get.parameters"]
    required: true
    body: never
    data: operations["products.skus.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "products.skus.availabilities.list": {
    parameters: components['schemas']["products.skus.availabilities.list.parameters"]
    required: true
    body: never
    data: operations["products.skus.availabilities.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["products.skus.availabilities.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "products.skus.availabilities.get": {
    parameters: components['schemas']["products.skus.availabilities.get.parameters"]
    required: true
    body: never
    data: operations["products.skus.availabilities.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.products.list": {
    parameters: components['schemas']["customers.products.list.parameters"]
    required: true
    body: never
    data: operations["customers.products.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.products.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.products.get": {
    parameters: components['schemas']["customers.products.get.parameters"]
    required: true
    body: never
    data: operations["customers.products.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.products.skus.list": {
    parameters: components['schemas']["customers.products.skus.list.parameters"]
    required: true
    body: never
    data: operations["customers.products.skus.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.products.skus.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.products.skus.get": {
    parameters: components['schemas']["customers.products.skus.get.parameters"]
    required: true
    body: never
    data: operations["customers.products.skus.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.products.skus.availabilities.list": {
    parameters: components['schemas']["customers.products.skus.availabilities.list.parameters"]
    required: true
    body: never
    data: operations["customers.products.skus.availabilities.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.products.skus.availabilities.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.products.skus.availabilities.get": {
    parameters: components['schemas']["customers.products.skus.availabilities.get.parameters"]
    required: true
    body: never
    data: operations["customers.products.skus.availabilities.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.list": {
    parameters: components['schemas']["customers.list.parameters"]
    required: false
    body: never
    data: operations["customers.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.get": {
    parameters: components['schemas']["customers.get.parameters"]
    required: true
    body: never
    data: operations["customers.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.list": {
    parameters: components['schemas']["gdap.relationships.list.parameters"]
    required: false
    body: never
    data: operations["gdap.relationships.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.relationships.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "gdap.relationships.create": {
    parameters: components['schemas']["gdap.relationships.create.parameters"]
    required: true
    body: NonNullable<operations["gdap.relationships.create"]['requestBody']>['content']["application/json"]
    data: operations["gdap.relationships.create"]['responses'][201]['content']["application/json"]
    item: never
  }
  "gdap.relationships.get": {
    parameters: components['schemas']["gdap.relationships.get.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.update": {
    parameters: components['schemas']["gdap.relationships.update.parameters"]
    required: true
    body: NonNullable<operations["gdap.relationships.update"]['requestBody']>['content']["application/json"]
    data: operations["gdap.relationships.update"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.delete": {
    parameters: components['schemas']["gdap.relationships.delete.parameters"]
    required: true
    body: never
    data: undefined
    item: never
  }
  "gdap.relationships.accessAssignments.list": {
    parameters: components['schemas']["gdap.relationships.accessAssignments.list.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.accessAssignments.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.relationships.accessAssignments.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "gdap.relationships.accessAssignments.create": {
    parameters: components['schemas']["gdap.relationships.accessAssignments.create.parameters"]
    required: true
    body: NonNullable<operations["gdap.relationships.accessAssignments.create"]['requestBody']>['content']["application/json"]
    data: operations["gdap.relationships.accessAssignments.create"]['responses'][201]['content']["application/json"]
    item: never
  }
  "gdap.relationships.accessAssignments.get": {
    parameters: components['schemas']["gdap.relationships.accessAssignments.get.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.accessAssignments.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.accessAssignments.update": {
    parameters: components['schemas']["gdap.relationships.accessAssignments.update.parameters"]
    required: true
    body: NonNullable<operations["gdap.relationships.accessAssignments.update"]['requestBody']>['content']["application/json"]
    data: operations["gdap.relationships.accessAssignments.update"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.accessAssignments.delete": {
    parameters: components['schemas']["gdap.relationships.accessAssignments.delete.parameters"]
    required: true
    body: never
    data: undefined
    item: never
  }
  "gdap.relationships.requests.list": {
    parameters: components['schemas']["gdap.relationships.requests.list.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.requests.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.relationships.requests.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "gdap.relationships.requests.create": {
    parameters: components['schemas']["gdap.relationships.requests.create.parameters"]
    required: true
    body: NonNullable<operations["gdap.relationships.requests.create"]['requestBody']>['content']["application/json"]
    data: operations["gdap.relationships.requests.create"]['responses'][201]['content']["application/json"]
    item: never
  }
  "gdap.relationships.requests.get": {
    parameters: components['schemas']["gdap.relationships.requests.get.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.requests.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.relationships.operations.list": {
    parameters: components['schemas']["gdap.relationships.operations.list.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.operations.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.relationships.operations.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "gdap.relationships.operations.get": {
    parameters: components['schemas']["gdap.relationships.operations.get.parameters"]
    required: true
    body: never
    data: operations["gdap.relationships.operations.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.customers.list": {
    parameters: components['schemas']["gdap.customers.list.parameters"]
    required: false
    body: never
    data: operations["gdap.customers.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.customers.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "gdap.customers.get": {
    parameters: components['schemas']["gdap.customers.get.parameters"]
    required: true
    body: never
    data: operations["gdap.customers.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "gdap.customers.serviceManagementDetails.list": {
    parameters: components['schemas']["gdap.customers.serviceManagementDetails.list.parameters"]
    required: true
    body: never
    data: operations["gdap.customers.serviceManagementDetails.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["gdap.customers.serviceManagementDetails.list"]['responses'][200]['content']["application/json"]['value']>[number]
  }
  "invoices.list": {
    parameters: components['schemas']["invoices.list.parameters"]
    required: false
    body: never
    data: operations["invoices.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["invoices.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "invoices.get": {
    parameters: components['schemas']["invoices.get.parameters"]
    required: true
    body: never
    data: operations["invoices.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "invoices.summary.get": {
    parameters: components['schemas']["invoices.summary.get.parameters"]
    required: false
    body: never
    data: operations["invoices.summary.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "invoices.summaries.list": {
    parameters: components['schemas']["invoices.summaries.list.parameters"]
    required: false
    body: never
    data: operations["invoices.summaries.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["invoices.summaries.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "invoices.lineItems.list": {
    parameters: components['schemas']["invoices.lineItems.list.parameters"]
    required: true
    body: never
    data: operations["invoices.lineItems.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["invoices.lineItems.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "invoices.unbilled.lineItems.list": {
    parameters: components['schemas']["invoices.unbilled.lineItems.list.parameters"]
    required: true
    body: never
    data: operations["invoices.unbilled.lineItems.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["invoices.unbilled.lineItems.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "invoices.documents.statement.get": {
    parameters: components['schemas']["invoices.documents.statement.get.parameters"]
    required: true
    body: never
    data: Blob
    item: never
  }
  "partnerRequests.list": {
    parameters: components['schemas']["partnerRequests.list.parameters"]
    required: false
    body: never
    data: operations["partnerRequests.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["partnerRequests.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "applicationMfaAdoptionStatus.list": {
    parameters: components['schemas']["applicationMfaAdoptionStatus.list.parameters"]
    required: false
    body: never
    data: operations["applicationMfaAdoptionStatus.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["applicationMfaAdoptionStatus.list"]['responses'][200]['content']["application/json"]>[number]
  }
  "nonMfaCompliantPartnerPrincipals.list": {
    parameters: components['schemas']["nonMfaCompliantPartnerPrincipals.list.parameters"]
    required: false
    body: never
    data: operations["nonMfaCompliantPartnerPrincipals.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["nonMfaCompliantPartnerPrincipals.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "serviceRequests.list": {
    parameters: components['schemas']["serviceRequests.list.parameters"]
    required: false
    body: never
    data: operations["serviceRequests.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["serviceRequests.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "serviceRequests.supportTopics.list": {
    parameters: components['schemas']["serviceRequests.supportTopics.list.parameters"]
    required: false
    body: never
    data: operations["serviceRequests.supportTopics.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["serviceRequests.supportTopics.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "serviceRequests.get": {
    parameters: components['schemas']["serviceRequests.get.parameters"]
    required: true
    body: never
    data: operations["serviceRequests.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "serviceRequests.create": {
    parameters: components['schemas']["serviceRequests.create.parameters"]
    required: true
    body: NonNullable<operations["serviceRequests.create"]['requestBody']>['content']["application/json"]
    data: operations["serviceRequests.create"]['responses'][201]['content']["application/json"]
    item: never
  }
  "serviceRequests.update": {
    parameters: components['schemas']["serviceRequests.update.parameters"]
    required: true
    body: NonNullable<operations["serviceRequests.update"]['requestBody']>['content']["application/json"]
    data: operations["serviceRequests.update"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.serviceRequests.list": {
    parameters: components['schemas']["customers.serviceRequests.list.parameters"]
    required: true
    body: never
    data: operations["customers.serviceRequests.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.serviceRequests.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.serviceRequests.get": {
    parameters: components['schemas']["customers.serviceRequests.get.parameters"]
    required: true
    body: never
    data: operations["customers.serviceRequests.get"]['responses'][200]['content']["application/json"]
    item: never
  }
  "customers.serviceRequests.update": {
    parameters: components['schemas']["customers.serviceRequests.update.parameters"]
    required: true
    body: NonNullable<operations["customers.serviceRequests.update"]['requestBody']>['content']["application/json"]
    data: operations["customers.serviceRequests.update"]['responses'][200]['content']["application/json"]
    item: never
  }
}

/** The id of an operation; also its call path, `customers.subscriptions.get`. */
export type OperationId = keyof OperationTypes
