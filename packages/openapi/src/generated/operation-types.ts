// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

import type { components, operations } from './types.ts'

/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */
export interface OperationTypes {
  'customers.orders.activationLinks.list': {
    parameters: components['schemas']['customers.orders.activationLinks.list.parameters']
    required: true
    body: never
    data: operations['customers.orders.activationLinks.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.orders.activationLinks.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.orders.lineItems.activationLinks.list': {
    parameters: components['schemas']['customers.orders.lineItems.activationLinks.list.parameters']
    required: true
    body: never
    data: operations['customers.orders.lineItems.activationLinks.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.orders.lineItems.activationLinks.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.activationLinks.list': {
    parameters: components['schemas']['customers.subscriptions.activationLinks.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.activationLinks.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.activationLinks.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.activate': {
    parameters: components['schemas']['customers.subscriptions.activate.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.activate']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.registrations.create': {
    parameters: components['schemas']['customers.subscriptions.registrations.create.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.subscriptions.registrationStatus.get': {
    parameters: components['schemas']['customers.subscriptions.registrationStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.registrationStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'agreements.list': {
    parameters: components['schemas']['agreements.list.parameters']
    required: false
    body: never
    data: operations['agreements.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['agreements.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'agreements.listByType': {
    parameters: components['schemas']['agreements.listByType.parameters']
    required: true
    body: never
    data: operations['agreements.listByType']['responses'][200]['content']['application/json']
    item: NonNullable<operations['agreements.listByType']['responses'][200]['content']['application/json']['items']>[number]
  }
  'agreements.signatures.list': {
    parameters: components['schemas']['agreements.signatures.list.parameters']
    required: true
    body: never
    data: operations['agreements.signatures.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['agreements.signatures.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'agreements.signatures.get': {
    parameters: components['schemas']['agreements.signatures.get.parameters']
    required: true
    body: never
    data: operations['agreements.signatures.get']['responses'][200]['content']['application/json']
    item: never
  }
  'agreementTemplates.document.get': {
    parameters: components['schemas']['agreementTemplates.document.get.parameters']
    required: true
    body: never
    data: operations['agreementTemplates.document.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.agreements.list': {
    parameters: components['schemas']['customers.agreements.list.parameters']
    required: true
    body: never
    data: operations['customers.agreements.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.agreements.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.agreements.create': {
    parameters: components['schemas']['customers.agreements.create.parameters']
    required: true
    body: NonNullable<operations['customers.agreements.create']['requestBody']>['content']['application/json']
    data: operations['customers.agreements.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.directSignedMicrosoftCustomerAgreementStatus.get': {
    parameters: components['schemas']['customers.directSignedMicrosoftCustomerAgreementStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.directSignedMicrosoftCustomerAgreementStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'compliance.agreementStatus.get': {
    parameters: components['schemas']['compliance.agreementStatus.get.parameters']
    required: true
    body: never
    data: operations['compliance.agreementStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'analytics.licenses.deployment.list': {
    parameters: components['schemas']['analytics.licenses.deployment.list.parameters']
    required: false
    body: never
    data: operations['analytics.licenses.deployment.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.licenses.deployment.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'analytics.licenses.usage.list': {
    parameters: components['schemas']['analytics.licenses.usage.list.parameters']
    required: false
    body: never
    data: operations['analytics.licenses.usage.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.licenses.usage.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.analytics.licenses.deployment.list': {
    parameters: components['schemas']['customers.analytics.licenses.deployment.list.parameters']
    required: true
    body: never
    data: operations['customers.analytics.licenses.deployment.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.analytics.licenses.deployment.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.analytics.licenses.usage.list': {
    parameters: components['schemas']['customers.analytics.licenses.usage.list.parameters']
    required: true
    body: never
    data: operations['customers.analytics.licenses.usage.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.analytics.licenses.usage.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'analytics.commercial.deployment.license.list': {
    parameters: components['schemas']['analytics.commercial.deployment.license.list.parameters']
    required: false
    body: never
    data: operations['analytics.commercial.deployment.license.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.commercial.deployment.license.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.partner.commercial.deployment.license.list': {
    parameters: components['schemas']['analytics.partner.commercial.deployment.license.list.parameters']
    required: false
    body: never
    data: operations['analytics.partner.commercial.deployment.license.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.partner.commercial.deployment.license.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.commercial.usage.license.list': {
    parameters: components['schemas']['analytics.commercial.usage.license.list.parameters']
    required: false
    body: never
    data: operations['analytics.commercial.usage.license.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.commercial.usage.license.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.partner.commercial.usage.license.list': {
    parameters: components['schemas']['analytics.partner.commercial.usage.license.list.parameters']
    required: false
    body: never
    data: operations['analytics.partner.commercial.usage.license.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.partner.commercial.usage.license.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.usage.azure.list': {
    parameters: components['schemas']['analytics.usage.azure.list.parameters']
    required: false
    body: never
    data: operations['analytics.usage.azure.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.usage.azure.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.indirectResellers.list': {
    parameters: components['schemas']['analytics.indirectResellers.list.parameters']
    required: false
    body: never
    data: operations['analytics.indirectResellers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.indirectResellers.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.referrals.list': {
    parameters: components['schemas']['analytics.referrals.list.parameters']
    required: false
    body: never
    data: operations['analytics.referrals.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.referrals.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.search.list': {
    parameters: components['schemas']['analytics.search.list.parameters']
    required: false
    body: never
    data: operations['analytics.search.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.search.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'analytics.subscriptions.list': {
    parameters: components['schemas']['analytics.subscriptions.list.parameters']
    required: false
    body: never
    data: operations['analytics.subscriptions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['analytics.subscriptions.list']['responses'][200]['content']['application/json']['Value']>[number]
  }
  'auditRecords.list': {
    parameters: components['schemas']['auditRecords.list.parameters']
    required: false
    body: never
    data: operations['auditRecords.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['auditRecords.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'auditRecords.search': {
    parameters: components['schemas']['auditRecords.search.parameters']
    required: false
    body: never
    data: operations['auditRecords.search']['responses'][200]['content']['application/json']
    item: NonNullable<operations['auditRecords.search']['responses'][200]['content']['application/json']['items']>[number]
  }
  'auditRecords.get': {
    parameters: components['schemas']['auditRecords.get.parameters']
    required: true
    body: never
    data: operations['auditRecords.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.azureEntitlements.list': {
    parameters: components['schemas']['customers.subscriptions.azureEntitlements.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.azureEntitlements.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.azureEntitlements.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.azureEntitlements.get': {
    parameters: components['schemas']['customers.subscriptions.azureEntitlements.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.azureEntitlements.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.azureEntitlements.cancel': {
    parameters: components['schemas']['customers.subscriptions.azureEntitlements.cancel.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.azureEntitlements.cancel']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.azureEntitlements.cancel']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.azureEntitlements.reactivate': {
    parameters: components['schemas']['customers.subscriptions.azureEntitlements.reactivate.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.azureEntitlements.reactivate']['responses'][200]['content']['application/json']
    item: never
  }
  'billingExports.reconciliation.billed.export': {
    parameters: components['schemas']['billingExports.reconciliation.billed.export.parameters']
    required: true
    body: NonNullable<operations['billingExports.reconciliation.billed.export']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'billingExports.reconciliation.unbilled.export': {
    parameters: components['schemas']['billingExports.reconciliation.unbilled.export.parameters']
    required: true
    body: NonNullable<operations['billingExports.reconciliation.unbilled.export']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'billingExports.usage.billed.export': {
    parameters: components['schemas']['billingExports.usage.billed.export.parameters']
    required: true
    body: NonNullable<operations['billingExports.usage.billed.export']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'billingExports.usage.unbilled.export': {
    parameters: components['schemas']['billingExports.usage.unbilled.export.parameters']
    required: true
    body: NonNullable<operations['billingExports.usage.unbilled.export']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'billingExports.operations.get': {
    parameters: components['schemas']['billingExports.operations.get.parameters']
    required: true
    body: never
    data: operations['billingExports.operations.get']['responses'][200]['content']['application/json']
    item: never
  }
  'billingExports.manifests.get': {
    parameters: components['schemas']['billingExports.manifests.get.parameters']
    required: true
    body: never
    data: operations['billingExports.manifests.get']['responses'][200]['content']['application/json']
    item: never
  }
  'billingV2.unbilledUsage.create': {
    parameters: components['schemas']['billingV2.unbilledUsage.create.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'billingV2.billedUsage.invoices.create': {
    parameters: components['schemas']['billingV2.billedUsage.invoices.create.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'billingV2.billingOperations.get': {
    parameters: components['schemas']['billingV2.billingOperations.get.parameters']
    required: true
    body: never
    data: operations['billingV2.billingOperations.get']['responses'][200]['content']['application/json']
    item: never
  }
  'billingV2.billingManifests.get': {
    parameters: components['schemas']['billingV2.billingManifests.get.parameters']
    required: true
    body: never
    data: operations['billingV2.billingManifests.get']['responses'][200]['content']['application/json']
    item: never
  }
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
  'customers.organization.get': {
    parameters: components['schemas']['customers.organization.get.parameters']
    required: true
    body: never
    data: operations['customers.organization.get']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.organization.get']['responses'][200]['content']['application/json']>[number]
  }
  'customers.customDomains.list': {
    parameters: components['schemas']['customers.customDomains.list.parameters']
    required: true
    body: never
    data: operations['customers.customDomains.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.customDomains.list']['responses'][200]['content']['application/json']>[number]
  }
  'customers.verifiedDomain.create': {
    parameters: components['schemas']['customers.verifiedDomain.create.parameters']
    required: true
    body: NonNullable<operations['customers.verifiedDomain.create']['requestBody']>['content']['application/json']
    data: operations['customers.verifiedDomain.create']['responses'][201]['content']['application/json']
    item: never
  }
  'dap.statistics.get': {
    parameters: components['schemas']['dap.statistics.get.parameters']
    required: false
    body: never
    data: operations['dap.statistics.get']['responses'][200]['content']['application/json']
    item: never
  }
  'dap.customers.list': {
    parameters: components['schemas']['dap.customers.list.parameters']
    required: false
    body: never
    data: operations['dap.customers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['dap.customers.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'customers.managedServices.list': {
    parameters: components['schemas']['customers.managedServices.list.parameters']
    required: true
    body: never
    data: operations['customers.managedServices.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.managedServices.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.applicationConsents.create': {
    parameters: components['schemas']['customers.applicationConsents.create.parameters']
    required: true
    body: NonNullable<operations['customers.applicationConsents.create']['requestBody']>['content']['application/json']
    data: operations['customers.applicationConsents.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.applicationConsents.delete': {
    parameters: components['schemas']['customers.applicationConsents.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.deviceBatches.list': {
    parameters: components['schemas']['customers.deviceBatches.list.parameters']
    required: true
    body: never
    data: operations['customers.deviceBatches.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.deviceBatches.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.deviceBatches.create': {
    parameters: components['schemas']['customers.deviceBatches.create.parameters']
    required: true
    body: NonNullable<operations['customers.deviceBatches.create']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'customers.deviceBatches.devices.list': {
    parameters: components['schemas']['customers.deviceBatches.devices.list.parameters']
    required: true
    body: never
    data: operations['customers.deviceBatches.devices.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.deviceBatches.devices.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.deviceBatches.devices.create': {
    parameters: components['schemas']['customers.deviceBatches.devices.create.parameters']
    required: true
    body: NonNullable<operations['customers.deviceBatches.devices.create']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'customers.deviceBatches.devices.update': {
    parameters: components['schemas']['customers.deviceBatches.devices.update.parameters']
    required: true
    body: NonNullable<operations['customers.deviceBatches.devices.update']['requestBody']>['content']['application/json']
    data: operations['customers.deviceBatches.devices.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.deviceBatches.devices.delete': {
    parameters: components['schemas']['customers.deviceBatches.devices.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.devicePolicyUpdates.update': {
    parameters: components['schemas']['customers.devicePolicyUpdates.update.parameters']
    required: true
    body: NonNullable<operations['customers.devicePolicyUpdates.update']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'customers.batchJobStatus.get': {
    parameters: components['schemas']['customers.batchJobStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.batchJobStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.policies.list': {
    parameters: components['schemas']['customers.policies.list.parameters']
    required: true
    body: never
    data: operations['customers.policies.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.policies.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.policies.create': {
    parameters: components['schemas']['customers.policies.create.parameters']
    required: true
    body: NonNullable<operations['customers.policies.create']['requestBody']>['content']['application/json']
    data: operations['customers.policies.create']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.policies.get': {
    parameters: components['schemas']['customers.policies.get.parameters']
    required: true
    body: never
    data: operations['customers.policies.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.policies.update': {
    parameters: components['schemas']['customers.policies.update.parameters']
    required: true
    body: NonNullable<operations['customers.policies.update']['requestBody']>['content']['application/json']
    data: operations['customers.policies.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.policies.delete': {
    parameters: components['schemas']['customers.policies.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.entitlements.list': {
    parameters: components['schemas']['customers.entitlements.list.parameters']
    required: true
    body: never
    data: operations['customers.entitlements.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.entitlements.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.artifacts.reservedInstance.get': {
    parameters: components['schemas']['customers.artifacts.reservedInstance.get.parameters']
    required: true
    body: never
    data: operations['customers.artifacts.reservedInstance.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.artifacts.virtualMachineReservedInstance.get': {
    parameters: components['schemas']['customers.artifacts.virtualMachineReservedInstance.get.parameters']
    required: true
    body: never
    data: operations['customers.artifacts.virtualMachineReservedInstance.get']['responses'][200]['content']['application/json']
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
  'groups.assignLicense': {
    parameters: components['schemas']['groups.assignLicense.parameters']
    required: true
    body: NonNullable<operations['groups.assignLicense']['requestBody']>['content']['application/json']
    data: operations['groups.assignLicense']['responses'][202]['content']['application/json']
    item: never
  }
  'insights.datasets.list': {
    parameters: components['schemas']['insights.datasets.list.parameters']
    required: false
    body: never
    data: operations['insights.datasets.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['insights.datasets.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'insights.queries.list': {
    parameters: components['schemas']['insights.queries.list.parameters']
    required: false
    body: never
    data: operations['insights.queries.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['insights.queries.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'insights.queries.create': {
    parameters: components['schemas']['insights.queries.create.parameters']
    required: true
    body: NonNullable<operations['insights.queries.create']['requestBody']>['content']['application/json']
    data: operations['insights.queries.create']['responses'][201]['content']['application/json']
    item: never
  }
  'insights.queries.delete': {
    parameters: components['schemas']['insights.queries.delete.parameters']
    required: true
    body: never
    data: operations['insights.queries.delete']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'insights.queries.test': {
    parameters: components['schemas']['insights.queries.test.parameters']
    required: false
    body: never
    data: operations['insights.queries.test']['responses'][200]['content']['application/json']
    item: NonNullable<operations['insights.queries.test']['responses'][200]['content']['application/json']['value']>[number]
  }
  'insights.reports.list': {
    parameters: components['schemas']['insights.reports.list.parameters']
    required: false
    body: never
    data: operations['insights.reports.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['insights.reports.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'insights.reports.create': {
    parameters: components['schemas']['insights.reports.create.parameters']
    required: true
    body: NonNullable<operations['insights.reports.create']['requestBody']>['content']['application/json']
    data: operations['insights.reports.create']['responses'][201]['content']['application/json']
    item: never
  }
  'insights.reports.update': {
    parameters: components['schemas']['insights.reports.update.parameters']
    required: true
    body: NonNullable<operations['insights.reports.update']['requestBody']>['content']['application/json']
    data: operations['insights.reports.update']['responses'][200]['content']['application/json']
    item: never
  }
  'insights.reports.delete': {
    parameters: components['schemas']['insights.reports.delete.parameters']
    required: true
    body: never
    data: operations['insights.reports.delete']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'insights.reports.pause': {
    parameters: components['schemas']['insights.reports.pause.parameters']
    required: true
    body: never
    data: operations['insights.reports.pause']['responses'][200]['content']['application/json']
    item: never
  }
  'insights.reports.resume': {
    parameters: components['schemas']['insights.reports.resume.parameters']
    required: true
    body: never
    data: operations['insights.reports.resume']['responses'][200]['content']['application/json']
    item: never
  }
  'insights.reports.executions.list': {
    parameters: components['schemas']['insights.reports.executions.list.parameters']
    required: true
    body: never
    data: operations['insights.reports.executions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['insights.reports.executions.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'products.checkInventory': {
    parameters: components['schemas']['products.checkInventory.parameters']
    required: true
    body: NonNullable<operations['products.checkInventory']['requestBody']>['content']['application/json']
    data: operations['products.checkInventory']['responses'][200]['content']['application/json']
    item: never
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
  'invoices.receipts.documents.statement.get': {
    parameters: components['schemas']['invoices.receipts.documents.statement.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'marketplaceAnalytics.datasets.list': {
    parameters: components['schemas']['marketplaceAnalytics.datasets.list.parameters']
    required: false
    body: never
    data: operations['marketplaceAnalytics.datasets.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['marketplaceAnalytics.datasets.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'marketplaceAnalytics.queries.list': {
    parameters: components['schemas']['marketplaceAnalytics.queries.list.parameters']
    required: false
    body: never
    data: operations['marketplaceAnalytics.queries.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['marketplaceAnalytics.queries.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'marketplaceAnalytics.queries.create': {
    parameters: components['schemas']['marketplaceAnalytics.queries.create.parameters']
    required: true
    body: NonNullable<operations['marketplaceAnalytics.queries.create']['requestBody']>['content']['application/json']
    data: operations['marketplaceAnalytics.queries.create']['responses'][201]['content']['application/json']
    item: never
  }
  'marketplaceAnalytics.queries.delete': {
    parameters: components['schemas']['marketplaceAnalytics.queries.delete.parameters']
    required: true
    body: never
    data: operations['marketplaceAnalytics.queries.delete']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'marketplaceAnalytics.queries.test': {
    parameters: components['schemas']['marketplaceAnalytics.queries.test.parameters']
    required: false
    body: never
    data: operations['marketplaceAnalytics.queries.test']['responses'][200]['content']['application/json']
    item: NonNullable<operations['marketplaceAnalytics.queries.test']['responses'][200]['content']['application/json']['value']>[number]
  }
  'marketplaceAnalytics.reports.list': {
    parameters: components['schemas']['marketplaceAnalytics.reports.list.parameters']
    required: false
    body: never
    data: operations['marketplaceAnalytics.reports.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['marketplaceAnalytics.reports.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'marketplaceAnalytics.reports.create': {
    parameters: components['schemas']['marketplaceAnalytics.reports.create.parameters']
    required: true
    body: NonNullable<operations['marketplaceAnalytics.reports.create']['requestBody']>['content']['application/json']
    data: operations['marketplaceAnalytics.reports.create']['responses'][201]['content']['application/json']
    item: never
  }
  'marketplaceAnalytics.reports.update': {
    parameters: components['schemas']['marketplaceAnalytics.reports.update.parameters']
    required: true
    body: NonNullable<operations['marketplaceAnalytics.reports.update']['requestBody']>['content']['application/json']
    data: operations['marketplaceAnalytics.reports.update']['responses'][200]['content']['application/json']
    item: never
  }
  'marketplaceAnalytics.reports.delete': {
    parameters: components['schemas']['marketplaceAnalytics.reports.delete.parameters']
    required: true
    body: never
    data: operations['marketplaceAnalytics.reports.delete']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'marketplaceAnalytics.reports.pause': {
    parameters: components['schemas']['marketplaceAnalytics.reports.pause.parameters']
    required: true
    body: never
    data: operations['marketplaceAnalytics.reports.pause']['responses'][200]['content']['application/json']
    item: never
  }
  'marketplaceAnalytics.reports.resume': {
    parameters: components['schemas']['marketplaceAnalytics.reports.resume.parameters']
    required: true
    body: never
    data: operations['marketplaceAnalytics.reports.resume']['responses'][200]['content']['application/json']
    item: never
  }
  'marketplaceAnalytics.reports.executions.list': {
    parameters: components['schemas']['marketplaceAnalytics.reports.executions.list.parameters']
    required: true
    body: never
    data: operations['marketplaceAnalytics.reports.executions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['marketplaceAnalytics.reports.executions.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'customers.migrations.newCommerce.validate': {
    parameters: components['schemas']['customers.migrations.newCommerce.validate.parameters']
    required: true
    body: NonNullable<operations['customers.migrations.newCommerce.validate']['requestBody']>['content']['application/json']
    data: operations['customers.migrations.newCommerce.validate']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.create': {
    parameters: components['schemas']['customers.migrations.newCommerce.create.parameters']
    required: true
    body: NonNullable<operations['customers.migrations.newCommerce.create']['requestBody']>['content']['application/json']
    data: operations['customers.migrations.newCommerce.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.get': {
    parameters: components['schemas']['customers.migrations.newCommerce.get.parameters']
    required: true
    body: never
    data: operations['customers.migrations.newCommerce.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.events.list': {
    parameters: components['schemas']['customers.migrations.newCommerce.events.list.parameters']
    required: true
    body: never
    data: operations['customers.migrations.newCommerce.events.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.migrations.newCommerce.events.list']['responses'][200]['content']['application/json']>[number]
  }
  'migrations.newCommerce.list': {
    parameters: components['schemas']['migrations.newCommerce.list.parameters']
    required: false
    body: never
    data: operations['migrations.newCommerce.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['migrations.newCommerce.list']['responses'][200]['content']['application/json']>[number]
  }
  'customers.migrations.newCommerce.schedules.create': {
    parameters: components['schemas']['customers.migrations.newCommerce.schedules.create.parameters']
    required: true
    body: NonNullable<operations['customers.migrations.newCommerce.schedules.create']['requestBody']>['content']['application/json']
    data: operations['customers.migrations.newCommerce.schedules.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.schedules.get': {
    parameters: components['schemas']['customers.migrations.newCommerce.schedules.get.parameters']
    required: true
    body: never
    data: operations['customers.migrations.newCommerce.schedules.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.schedules.update': {
    parameters: components['schemas']['customers.migrations.newCommerce.schedules.update.parameters']
    required: true
    body: NonNullable<operations['customers.migrations.newCommerce.schedules.update']['requestBody']>['content']['application/json']
    data: operations['customers.migrations.newCommerce.schedules.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.migrations.newCommerce.schedules.cancel': {
    parameters: components['schemas']['customers.migrations.newCommerce.schedules.cancel.parameters']
    required: true
    body: never
    data: operations['customers.migrations.newCommerce.schedules.cancel']['responses'][200]['content']['application/json']
    item: never
  }
  'migrations.newCommerce.schedules.list': {
    parameters: components['schemas']['migrations.newCommerce.schedules.list.parameters']
    required: false
    body: never
    data: operations['migrations.newCommerce.schedules.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['migrations.newCommerce.schedules.list']['responses'][200]['content']['application/json']>[number]
  }
  'offers.list': {
    parameters: components['schemas']['offers.list.parameters']
    required: true
    body: never
    data: operations['offers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['offers.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'offers.get': {
    parameters: components['schemas']['offers.get.parameters']
    required: true
    body: never
    data: operations['offers.get']['responses'][200]['content']['application/json']
    item: never
  }
  'offers.addOns.list': {
    parameters: components['schemas']['offers.addOns.list.parameters']
    required: true
    body: never
    data: operations['offers.addOns.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['offers.addOns.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'offerCategories.list': {
    parameters: components['schemas']['offerCategories.list.parameters']
    required: true
    body: never
    data: operations['offerCategories.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['offerCategories.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.offers.list': {
    parameters: components['schemas']['customers.offers.list.parameters']
    required: true
    body: never
    data: operations['customers.offers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.offers.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.offerCategories.list': {
    parameters: components['schemas']['customers.offerCategories.list.parameters']
    required: true
    body: never
    data: operations['customers.offerCategories.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.offerCategories.list']['responses'][200]['content']['application/json']['items']>[number]
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
  'customers.orders.attachments.list': {
    parameters: components['schemas']['customers.orders.attachments.list.parameters']
    required: true
    body: never
    data: operations['customers.orders.attachments.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.orders.attachments.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.orders.attachments.create': {
    parameters: components['schemas']['customers.orders.attachments.create.parameters']
    required: true
    body: Blob | FormData | ReadableStream<Uint8Array>
    data: operations['customers.orders.attachments.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.orders.attachments.get': {
    parameters: components['schemas']['customers.orders.attachments.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'payouts.payments.create': {
    parameters: components['schemas']['payouts.payments.create.parameters']
    required: false
    body: never
    data: operations['payouts.payments.create']['responses'][202]['content']['application/json']
    item: NonNullable<operations['payouts.payments.create']['responses'][202]['content']['application/json']['value']>[number]
  }
  'payouts.payments.get': {
    parameters: components['schemas']['payouts.payments.get.parameters']
    required: true
    body: never
    data: operations['payouts.payments.get']['responses'][200]['content']['application/json']
    item: NonNullable<operations['payouts.payments.get']['responses'][200]['content']['application/json']['value']>[number]
  }
  'payouts.payments.delete': {
    parameters: components['schemas']['payouts.payments.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'payouts.transactionHistory.create': {
    parameters: components['schemas']['payouts.transactionHistory.create.parameters']
    required: false
    body: never
    data: operations['payouts.transactionHistory.create']['responses'][202]['content']['application/json']
    item: NonNullable<operations['payouts.transactionHistory.create']['responses'][202]['content']['application/json']['value']>[number]
  }
  'payouts.transactionHistory.get': {
    parameters: components['schemas']['payouts.transactionHistory.get.parameters']
    required: true
    body: never
    data: operations['payouts.transactionHistory.get']['responses'][200]['content']['application/json']
    item: NonNullable<operations['payouts.transactionHistory.get']['responses'][200]['content']['application/json']['value']>[number]
  }
  'payouts.transactionHistory.delete': {
    parameters: components['schemas']['payouts.transactionHistory.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'priceSheets.get': {
    parameters: components['schemas']['priceSheets.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'offerMatrix.get': {
    parameters: components['schemas']['offerMatrix.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'fxRates.get': {
    parameters: components['schemas']['fxRates.get.parameters']
    required: true
    body: never
    data: Blob
    item: never
  }
  'rateCards.azure.get': {
    parameters: components['schemas']['rateCards.azure.get.parameters']
    required: false
    body: never
    data: operations['rateCards.azure.get']['responses'][200]['content']['application/json']
    item: never
  }
  'rateCards.azureShared.get': {
    parameters: components['schemas']['rateCards.azureShared.get.parameters']
    required: false
    body: never
    data: operations['rateCards.azureShared.get']['responses'][200]['content']['application/json']
    item: never
  }
  'margins.list': {
    parameters: components['schemas']['margins.list.parameters']
    required: false
    body: never
    data: operations['margins.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['margins.list']['responses'][200]['content']['application/json']['results']>[number]
  }
  'margins.download': {
    parameters: components['schemas']['margins.download.parameters']
    required: true
    body: never
    data: string
    item: never
  }
  'productUpgrades.eligibility.get': {
    parameters: components['schemas']['productUpgrades.eligibility.get.parameters']
    required: true
    body: NonNullable<operations['productUpgrades.eligibility.get']['requestBody']>['content']['application/json']
    data: operations['productUpgrades.eligibility.get']['responses'][200]['content']['application/json']
    item: never
  }
  'productUpgrades.create': {
    parameters: components['schemas']['productUpgrades.create.parameters']
    required: true
    body: NonNullable<operations['productUpgrades.create']['requestBody']>['content']['application/json']
    data: undefined
    item: never
  }
  'productUpgrades.status.get': {
    parameters: components['schemas']['productUpgrades.status.get.parameters']
    required: true
    body: NonNullable<operations['productUpgrades.status.get']['requestBody']>['content']['application/json']
    data: operations['productUpgrades.status.get']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.legalBusiness.get': {
    parameters: components['schemas']['profiles.legalBusiness.get.parameters']
    required: false
    body: never
    data: operations['profiles.legalBusiness.get']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.legalBusiness.update': {
    parameters: components['schemas']['profiles.legalBusiness.update.parameters']
    required: true
    body: NonNullable<operations['profiles.legalBusiness.update']['requestBody']>['content']['application/json']
    data: operations['profiles.legalBusiness.update']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.organization.get': {
    parameters: components['schemas']['profiles.organization.get.parameters']
    required: false
    body: never
    data: operations['profiles.organization.get']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.organization.update': {
    parameters: components['schemas']['profiles.organization.update.parameters']
    required: true
    body: NonNullable<operations['profiles.organization.update']['requestBody']>['content']['application/json']
    data: operations['profiles.organization.update']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.billing.get': {
    parameters: components['schemas']['profiles.billing.get.parameters']
    required: false
    body: never
    data: operations['profiles.billing.get']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.billing.update': {
    parameters: components['schemas']['profiles.billing.update.parameters']
    required: true
    body: NonNullable<operations['profiles.billing.update']['requestBody']>['content']['application/json']
    data: operations['profiles.billing.update']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.support.get': {
    parameters: components['schemas']['profiles.support.get.parameters']
    required: false
    body: never
    data: operations['profiles.support.get']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.support.update': {
    parameters: components['schemas']['profiles.support.update.parameters']
    required: true
    body: NonNullable<operations['profiles.support.update']['requestBody']>['content']['application/json']
    data: operations['profiles.support.update']['responses'][200]['content']['application/json']
    item: never
  }
  'profiles.mpn.get': {
    parameters: components['schemas']['profiles.mpn.get.parameters']
    required: false
    body: never
    data: operations['profiles.mpn.get']['responses'][200]['content']['application/json']
    item: never
  }
  'accountSettings.get': {
    parameters: components['schemas']['accountSettings.get.parameters']
    required: true
    body: never
    data: operations['accountSettings.get']['responses'][200]['content']['application/json']
    item: never
  }
  'accountSettings.update': {
    parameters: components['schemas']['accountSettings.update.parameters']
    required: true
    body: NonNullable<operations['accountSettings.update']['requestBody']>['content']['application/json']
    data: operations['accountSettings.update']['responses'][200]['content']['application/json']
    item: never
  }
  'enrolledPrograms.get': {
    parameters: components['schemas']['enrolledPrograms.get.parameters']
    required: true
    body: never
    data: operations['enrolledPrograms.get']['responses'][200]['content']['application/json']
    item: never
  }
  'productPromotions.list': {
    parameters: components['schemas']['productPromotions.list.parameters']
    required: true
    body: never
    data: operations['productPromotions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['productPromotions.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'productPromotions.get': {
    parameters: components['schemas']['productPromotions.get.parameters']
    required: true
    body: never
    data: operations['productPromotions.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.promotionEligibilities.create': {
    parameters: components['schemas']['customers.promotionEligibilities.create.parameters']
    required: true
    body: NonNullable<operations['customers.promotionEligibilities.create']['requestBody']>['content']['application/json']
    data: operations['customers.promotionEligibilities.create']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.qualifications.list': {
    parameters: components['schemas']['customers.qualifications.list.parameters']
    required: true
    body: never
    data: operations['customers.qualifications.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.qualifications.list']['responses'][200]['content']['application/json']>[number]
  }
  'customers.qualifications.create': {
    parameters: components['schemas']['customers.qualifications.create.parameters']
    required: true
    body: NonNullable<operations['customers.qualifications.create']['requestBody']>['content']['application/json']
    data: operations['customers.qualifications.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.qualification.get': {
    parameters: components['schemas']['customers.qualification.get.parameters']
    required: true
    body: never
    data: operations['customers.qualification.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.qualification.update': {
    parameters: components['schemas']['customers.qualification.update.parameters']
    required: true
    body: NonNullable<operations['customers.qualification.update']['requestBody']>['content']['application/json']
    data: operations['customers.qualification.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.validationStatus.get': {
    parameters: components['schemas']['customers.validationStatus.get.parameters']
    required: true
    body: never
    data: operations['customers.validationStatus.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.validations.get': {
    parameters: components['schemas']['customers.validations.get.parameters']
    required: true
    body: never
    data: operations['customers.validations.get']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.all.validations.list': {
    parameters: components['schemas']['customers.all.validations.list.parameters']
    required: false
    body: never
    data: operations['customers.all.validations.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.all.validations.list']['responses'][200]['content']['application/json']>[number]
  }
  'invoices.estimates.links.list': {
    parameters: components['schemas']['invoices.estimates.links.list.parameters']
    required: true
    body: never
    data: operations['invoices.estimates.links.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.estimates.links.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'invoices.lineItems.query': {
    parameters: components['schemas']['invoices.lineItems.query.parameters']
    required: true
    body: never
    data: operations['invoices.lineItems.query']['responses'][200]['content']['application/json']
    item: NonNullable<operations['invoices.lineItems.query']['responses'][200]['content']['application/json']['items']>[number]
  }
  'referrals.list': {
    parameters: components['schemas']['referrals.list.parameters']
    required: false
    body: never
    data: operations['referrals.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['referrals.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'referrals.create': {
    parameters: components['schemas']['referrals.create.parameters']
    required: true
    body: NonNullable<operations['referrals.create']['requestBody']>['content']['application/json']
    data: operations['referrals.create']['responses'][201]['content']['application/json']
    item: never
  }
  'referrals.get': {
    parameters: components['schemas']['referrals.get.parameters']
    required: true
    body: never
    data: operations['referrals.get']['responses'][200]['content']['application/json']
    item: never
  }
  'referrals.replace': {
    parameters: components['schemas']['referrals.replace.parameters']
    required: true
    body: NonNullable<operations['referrals.replace']['requestBody']>['content']['application/json']
    data: operations['referrals.replace']['responses'][200]['content']['application/json']
    item: never
  }
  'referrals.update': {
    parameters: components['schemas']['referrals.update.parameters']
    required: true
    body: NonNullable<operations['referrals.update']['requestBody']>['content']['application/json']
    data: operations['referrals.update']['responses'][200]['content']['application/json'] | undefined
    item: never
  }
  'customers.relationshipRequests.get': {
    parameters: components['schemas']['customers.relationshipRequests.get.parameters']
    required: false
    body: never
    data: operations['customers.relationshipRequests.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.relationships.list': {
    parameters: components['schemas']['customers.relationships.list.parameters']
    required: true
    body: never
    data: operations['customers.relationships.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.relationships.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'relationships.list': {
    parameters: components['schemas']['relationships.list.parameters']
    required: true
    body: never
    data: operations['relationships.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['relationships.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'sandbox.indirectResellers.create': {
    parameters: components['schemas']['sandbox.indirectResellers.create.parameters']
    required: true
    body: NonNullable<operations['sandbox.indirectResellers.create']['requestBody']>['content']['application/json']
    data: operations['sandbox.indirectResellers.create']['responses'][201]['content']['application/json']
    item: never
  }
  'sandbox.indirectResellers.delete': {
    parameters: components['schemas']['sandbox.indirectResellers.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
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
  'fraudEvents.list': {
    parameters: components['schemas']['fraudEvents.list.parameters']
    required: false
    body: never
    data: operations['fraudEvents.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['fraudEvents.list']['responses'][200]['content']['application/json']>[number]
  }
  'fraudEvents.subscription.status.update': {
    parameters: components['schemas']['fraudEvents.subscription.status.update.parameters']
    required: true
    body: NonNullable<operations['fraudEvents.subscription.status.update']['requestBody']>['content']['application/json']
    data: operations['fraudEvents.subscription.status.update']['responses'][200]['content']['application/json']
    item: never
  }
  'selfServePolicies.list': {
    parameters: components['schemas']['selfServePolicies.list.parameters']
    required: true
    body: never
    data: operations['selfServePolicies.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['selfServePolicies.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'selfServePolicies.create': {
    parameters: components['schemas']['selfServePolicies.create.parameters']
    required: true
    body: NonNullable<operations['selfServePolicies.create']['requestBody']>['content']['application/json']
    data: operations['selfServePolicies.create']['responses'][201]['content']['application/json']
    item: never
  }
  'selfServePolicies.replace': {
    parameters: components['schemas']['selfServePolicies.replace.parameters']
    required: true
    body: NonNullable<operations['selfServePolicies.replace']['requestBody']>['content']['application/json']
    data: operations['selfServePolicies.replace']['responses'][200]['content']['application/json']
    item: never
  }
  'selfServePolicies.get': {
    parameters: components['schemas']['selfServePolicies.get.parameters']
    required: true
    body: never
    data: operations['selfServePolicies.get']['responses'][200]['content']['application/json']
    item: never
  }
  'selfServePolicies.update': {
    parameters: components['schemas']['selfServePolicies.update.parameters']
    required: true
    body: NonNullable<operations['selfServePolicies.update']['requestBody']>['content']['application/json']
    data: operations['selfServePolicies.update']['responses'][200]['content']['application/json']
    item: never
  }
  'selfServePolicies.delete': {
    parameters: components['schemas']['selfServePolicies.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.serviceCosts.get': {
    parameters: components['schemas']['customers.serviceCosts.get.parameters']
    required: true
    body: never
    data: operations['customers.serviceCosts.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.serviceCosts.lineItems.list': {
    parameters: components['schemas']['customers.serviceCosts.lineItems.list.parameters']
    required: true
    body: never
    data: operations['customers.serviceCosts.lineItems.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.serviceCosts.lineItems.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'serviceHealth.healthOverviews.list': {
    parameters: components['schemas']['serviceHealth.healthOverviews.list.parameters']
    required: false
    body: never
    data: operations['serviceHealth.healthOverviews.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceHealth.healthOverviews.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'serviceHealth.issues.list': {
    parameters: components['schemas']['serviceHealth.issues.list.parameters']
    required: false
    body: never
    data: operations['serviceHealth.issues.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceHealth.issues.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'serviceHealth.messages.list': {
    parameters: components['schemas']['serviceHealth.messages.list.parameters']
    required: false
    body: never
    data: operations['serviceHealth.messages.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceHealth.messages.list']['responses'][200]['content']['application/json']['value']>[number]
  }
  'serviceIncidents.office.list': {
    parameters: components['schemas']['serviceIncidents.office.list.parameters']
    required: false
    body: never
    data: operations['serviceIncidents.office.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['serviceIncidents.office.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'serviceIncidents.office.count': {
    parameters: components['schemas']['serviceIncidents.office.count.parameters']
    required: false
    body: never
    data: operations['serviceIncidents.office.count']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.serviceIncidents.office.list': {
    parameters: components['schemas']['customers.serviceIncidents.office.list.parameters']
    required: true
    body: never
    data: operations['customers.serviceIncidents.office.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.serviceIncidents.office.list']['responses'][200]['content']['application/json']['items']>[number]
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
  'customers.subscriptions.overage.list': {
    parameters: components['schemas']['customers.subscriptions.overage.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.overage.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.overage.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.overage.update': {
    parameters: components['schemas']['customers.subscriptions.overage.update.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.overage.update']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.overage.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.customTermEndDates.list': {
    parameters: components['schemas']['customers.subscriptions.customTermEndDates.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.customTermEndDates.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.customTermEndDates.list']['responses'][200]['content']['application/json']['items']>[number]
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
  'customers.transfers.list': {
    parameters: components['schemas']['customers.transfers.list.parameters']
    required: true
    body: never
    data: operations['customers.transfers.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.transfers.list']['responses'][200]['content']['application/json']>[number]
  }
  'customers.transfers.create': {
    parameters: components['schemas']['customers.transfers.create.parameters']
    required: true
    body: NonNullable<operations['customers.transfers.create']['requestBody']>['content']['application/json']
    data: operations['customers.transfers.create']['responses'][201]['content']['application/json']
    item: never
  }
  'customers.transfers.get': {
    parameters: components['schemas']['customers.transfers.get.parameters']
    required: true
    body: never
    data: operations['customers.transfers.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.transfers.update': {
    parameters: components['schemas']['customers.transfers.update.parameters']
    required: true
    body: NonNullable<operations['customers.transfers.update']['requestBody']>['content']['application/json']
    data: operations['customers.transfers.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.transfers.delete': {
    parameters: components['schemas']['customers.transfers.delete.parameters']
    required: true
    body: never
    data: undefined
    item: never
  }
  'customers.transfers.accept': {
    parameters: components['schemas']['customers.transfers.accept.parameters']
    required: true
    body: NonNullable<operations['customers.transfers.accept']['requestBody']>['content']['application/json']
    data: operations['customers.transfers.accept']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.transfersEligibility.list': {
    parameters: components['schemas']['customers.transfersEligibility.list.parameters']
    required: true
    body: never
    data: operations['customers.transfersEligibility.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.transfersEligibility.list']['responses'][200]['content']['application/json']>[number]
  }
  'customers.subscriptions.transitionEligibilities.list': {
    parameters: components['schemas']['customers.subscriptions.transitionEligibilities.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.transitionEligibilities.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.transitionEligibilities.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.transitions.list': {
    parameters: components['schemas']['customers.subscriptions.transitions.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.transitions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.transitions.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.transitions.create': {
    parameters: components['schemas']['customers.subscriptions.transitions.create.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.transitions.create']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.transitions.create']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.upgrades.list': {
    parameters: components['schemas']['customers.subscriptions.upgrades.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.upgrades.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.upgrades.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.upgrades.create': {
    parameters: components['schemas']['customers.subscriptions.upgrades.create.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.upgrades.create']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.upgrades.create']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.conversions.list': {
    parameters: components['schemas']['customers.subscriptions.conversions.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.conversions.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.conversions.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.conversions.create': {
    parameters: components['schemas']['customers.subscriptions.conversions.create.parameters']
    required: true
    body: NonNullable<operations['customers.subscriptions.conversions.create']['requestBody']>['content']['application/json']
    data: operations['customers.subscriptions.conversions.create']['responses'][200]['content']['application/json']
    item: never
  }
  'usageSummary.get': {
    parameters: components['schemas']['usageSummary.get.parameters']
    required: false
    body: never
    data: operations['usageSummary.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.usageRecords.list': {
    parameters: components['schemas']['customers.usageRecords.list.parameters']
    required: false
    body: never
    data: operations['customers.usageRecords.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.usageRecords.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.usageSummary.get': {
    parameters: components['schemas']['customers.usageSummary.get.parameters']
    required: true
    body: never
    data: operations['customers.usageSummary.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.usageBudget.get': {
    parameters: components['schemas']['customers.usageBudget.get.parameters']
    required: true
    body: never
    data: operations['customers.usageBudget.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.usageBudget.update': {
    parameters: components['schemas']['customers.usageBudget.update.parameters']
    required: true
    body: NonNullable<operations['customers.usageBudget.update']['requestBody']>['content']['application/json']
    data: operations['customers.usageBudget.update']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.usageRecords.list': {
    parameters: components['schemas']['customers.subscriptions.usageRecords.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.usageRecords.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.usageRecords.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.usageSummary.get': {
    parameters: components['schemas']['customers.subscriptions.usageSummary.get.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.usageSummary.get']['responses'][200]['content']['application/json']
    item: never
  }
  'customers.subscriptions.usageRecords.resources.list': {
    parameters: components['schemas']['customers.subscriptions.usageRecords.resources.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.usageRecords.resources.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.usageRecords.resources.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.meterUsageRecords.list': {
    parameters: components['schemas']['customers.subscriptions.meterUsageRecords.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.meterUsageRecords.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.meterUsageRecords.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.resourceUsageRecords.list': {
    parameters: components['schemas']['customers.subscriptions.resourceUsageRecords.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.resourceUsageRecords.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['customers.subscriptions.resourceUsageRecords.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'customers.subscriptions.utilizations.azure.list': {
    parameters: components['schemas']['customers.subscriptions.utilizations.azure.list.parameters']
    required: true
    body: never
    data: operations['customers.subscriptions.utilizations.azure.list']['responses'][200]['content']['application/json'] | undefined
    item: NonNullable<operations['customers.subscriptions.utilizations.azure.list']['responses'][200]['content']['application/json']['items']>[number]
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
  'domains.exists': {
    parameters: components['schemas']['domains.exists.parameters']
    required: true
    body: never
    data: boolean
    item: never
  }
  'validations.checkDomainAvailability': {
    parameters: components['schemas']['validations.checkDomainAvailability.parameters']
    required: true
    body: never
    data: operations['validations.checkDomainAvailability']['responses'][200]['content']['application/json']
    item: never
  }
  'validations.address': {
    parameters: components['schemas']['validations.address.parameters']
    required: true
    body: NonNullable<operations['validations.address']['requestBody']>['content']['application/json']
    data: operations['validations.address']['responses'][200]['content']['application/json']
    item: never
  }
  'countryValidationRules.get': {
    parameters: components['schemas']['countryValidationRules.get.parameters']
    required: true
    body: never
    data: operations['countryValidationRules.get']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.registration.events.list': {
    parameters: components['schemas']['webhooks.registration.events.list.parameters']
    required: false
    body: never
    data: operations['webhooks.registration.events.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['webhooks.registration.events.list']['responses'][200]['content']['application/json']>[number]
  }
  'webhooks.registration.get': {
    parameters: components['schemas']['webhooks.registration.get.parameters']
    required: false
    body: never
    data: operations['webhooks.registration.get']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.registration.create': {
    parameters: components['schemas']['webhooks.registration.create.parameters']
    required: true
    body: NonNullable<operations['webhooks.registration.create']['requestBody']>['content']['application/json']
    data: operations['webhooks.registration.create']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.registration.update': {
    parameters: components['schemas']['webhooks.registration.update.parameters']
    required: true
    body: NonNullable<operations['webhooks.registration.update']['requestBody']>['content']['application/json']
    data: operations['webhooks.registration.update']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.registration.validationEvents.create': {
    parameters: components['schemas']['webhooks.registration.validationEvents.create.parameters']
    required: false
    body: never
    data: operations['webhooks.registration.validationEvents.create']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.registration.validationEvents.get': {
    parameters: components['schemas']['webhooks.registration.validationEvents.get.parameters']
    required: true
    body: never
    data: operations['webhooks.registration.validationEvents.get']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.internalApp.registration.events.list': {
    parameters: components['schemas']['webhooks.internalApp.registration.events.list.parameters']
    required: false
    body: never
    data: operations['webhooks.internalApp.registration.events.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['webhooks.internalApp.registration.events.list']['responses'][200]['content']['application/json']>[number]
  }
  'webhooks.internalApp.registration.list': {
    parameters: components['schemas']['webhooks.internalApp.registration.list.parameters']
    required: false
    body: never
    data: operations['webhooks.internalApp.registration.list']['responses'][200]['content']['application/json']
    item: NonNullable<operations['webhooks.internalApp.registration.list']['responses'][200]['content']['application/json']['items']>[number]
  }
  'webhooks.internalApp.registration.create': {
    parameters: components['schemas']['webhooks.internalApp.registration.create.parameters']
    required: true
    body: NonNullable<operations['webhooks.internalApp.registration.create']['requestBody']>['content']['application/json']
    data: operations['webhooks.internalApp.registration.create']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.internalApp.registration.update': {
    parameters: components['schemas']['webhooks.internalApp.registration.update.parameters']
    required: true
    body: NonNullable<operations['webhooks.internalApp.registration.update']['requestBody']>['content']['application/json']
    data: operations['webhooks.internalApp.registration.update']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.internalApp.registration.validationEvents.create': {
    parameters: components['schemas']['webhooks.internalApp.registration.validationEvents.create.parameters']
    required: false
    body: never
    data: operations['webhooks.internalApp.registration.validationEvents.create']['responses'][200]['content']['application/json']
    item: never
  }
  'webhooks.internalApp.registration.validationEvents.get': {
    parameters: components['schemas']['webhooks.internalApp.registration.validationEvents.get.parameters']
    required: true
    body: never
    data: operations['webhooks.internalApp.registration.validationEvents.get']['responses'][200]['content']['application/json']
    item: never
  }
}

/** The id of an operation; also its call path, `customers.subscriptions.get`. */
export type OperationId = keyof OperationTypes
