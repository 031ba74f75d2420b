// Generated from packages/openapi by `npm run generate`. Do not edit.

import type { CallArguments, CallOf } from '../call/call-types.ts'
import type { UpdateWith } from '../updates/update-types.ts'

/** The namespaces of a client. */
export interface Namespaces {
  readonly customers: CustomersNamespace
  readonly agreements: AgreementsNamespace
  readonly agreementTemplates: AgreementTemplatesNamespace
  readonly compliance: ComplianceNamespace
  readonly analytics: AnalyticsNamespace
  readonly auditRecords: AuditRecordsNamespace
  readonly billingExports: BillingExportsNamespace
  readonly billingV2: BillingV2Namespace
  readonly products: ProductsNamespace
  readonly dap: DapNamespace
  readonly gdap: GdapNamespace
  readonly groups: GroupsNamespace
  readonly insights: InsightsNamespace
  readonly invoices: InvoicesNamespace
  readonly marketplaceAnalytics: MarketplaceAnalyticsNamespace
  readonly migrations: MigrationsNamespace
  readonly offers: OffersNamespace
  readonly offerCategories: OfferCategoriesNamespace
  readonly payouts: PayoutsNamespace
  readonly priceSheets: PriceSheetsNamespace
  readonly offerMatrix: OfferMatrixNamespace
  readonly fxRates: FxRatesNamespace
  readonly rateCards: RateCardsNamespace
  readonly margins: MarginsNamespace
  readonly productUpgrades: ProductUpgradesNamespace
  readonly profiles: ProfilesNamespace
  readonly accountSettings: AccountSettingsNamespace
  readonly enrolledPrograms: EnrolledProgramsNamespace
  readonly productPromotions: ProductPromotionsNamespace
  readonly referrals: ReferralsNamespace
  readonly relationships: RelationshipsNamespace
  readonly sandbox: SandboxNamespace
  readonly partnerRequests: PartnerRequestsNamespace
  readonly applicationMfaAdoptionStatus: ApplicationMfaAdoptionStatusNamespace
  readonly nonMfaCompliantPartnerPrincipals: NonMfaCompliantPartnerPrincipalsNamespace
  readonly fraudEvents: FraudEventsNamespace
  readonly selfServePolicies: SelfServePoliciesNamespace
  readonly serviceHealth: ServiceHealthNamespace
  readonly serviceIncidents: ServiceIncidentsNamespace
  readonly serviceRequests: ServiceRequestsNamespace
  readonly usageSummary: UsageSummaryNamespace
  readonly domains: DomainsNamespace
  readonly validations: ValidationsNamespace
  readonly countryValidationRules: CountryValidationRulesNamespace
  readonly webhooks: WebhooksNamespace
}

/** Operations of `customers`. */
interface CustomersNamespace {
  readonly orders: CustomersOrdersNamespace
  readonly subscriptions: CustomersSubscriptionsNamespace
  readonly agreements: CustomersAgreementsNamespace
  readonly directSignedMicrosoftCustomerAgreementStatus: CustomersDirectSignedMicrosoftCustomerAgreementStatusNamespace
  readonly analytics: CustomersAnalyticsNamespace
  readonly carts: CustomersCartsNamespace
  readonly products: CustomersProductsNamespace
  readonly profiles: CustomersProfilesNamespace
  readonly organization: CustomersOrganizationNamespace
  readonly customDomains: CustomersCustomDomainsNamespace
  readonly verifiedDomain: CustomersVerifiedDomainNamespace
  readonly managedServices: CustomersManagedServicesNamespace
  readonly applicationConsents: CustomersApplicationConsentsNamespace
  readonly deviceBatches: CustomersDeviceBatchesNamespace
  readonly devicePolicyUpdates: CustomersDevicePolicyUpdatesNamespace
  readonly batchJobStatus: CustomersBatchJobStatusNamespace
  readonly policies: CustomersPoliciesNamespace
  readonly entitlements: CustomersEntitlementsNamespace
  readonly artifacts: CustomersArtifactsNamespace
  readonly migrations: CustomersMigrationsNamespace
  readonly offers: CustomersOffersNamespace
  readonly offerCategories: CustomersOfferCategoriesNamespace
  readonly promotionEligibilities: CustomersPromotionEligibilitiesNamespace
  readonly qualifications: CustomersQualificationsNamespace
  readonly qualification: CustomersQualificationNamespace
  readonly validationStatus: CustomersValidationStatusNamespace
  readonly validations: CustomersValidationsNamespace
  readonly all: CustomersAllNamespace
  readonly relationshipRequests: CustomersRelationshipRequestsNamespace
  readonly relationships: CustomersRelationshipsNamespace
  readonly serviceCosts: CustomersServiceCostsNamespace
  readonly serviceIncidents: CustomersServiceIncidentsNamespace
  readonly serviceRequests: CustomersServiceRequestsNamespace
  readonly transfers: CustomersTransfersNamespace
  readonly transfersEligibility: CustomersTransfersEligibilityNamespace
  readonly usageRecords: CustomersUsageRecordsNamespace
  readonly usageSummary: CustomersUsageSummaryNamespace
  readonly usageBudget: CustomersUsageBudgetNamespace
  readonly users: CustomersUsersNamespace
  readonly directoryRoles: CustomersDirectoryRolesNamespace
  readonly subscribedSkus: CustomersSubscribedSkusNamespace
  /**
   * List customers
   *
   * The partner's customers, a page at a time, optionally only those that match a filter.
   *
   * `GET /v1/customers` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.list'>): CallOf<'customers.list'>
  /**
   * Create a customer
   *
   * Creates a tenant for the customer, resold by the partner. The credentials of its first administrator
   * are in the answer, and nowhere later. Repeat `MS-RequestId` when you retry, or a second customer may
   * come to be.
   *
   * `POST /v1/customers` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.create'>): CallOf<'customers.create'>
  /**
   * Get a customer
   *
   * `GET /v1/customers/{customerId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.get'>): CallOf<'customers.get'>
  /**
   * End the reseller relationship or delegated access
   *
   * `relationshipToPartner: none` ends the reseller relationship, once all subscriptions are suspended;
   * `allowDelegatedAccess: false` gives up delegated administration (DAP).
   *
   * `PATCH /v1/customers/{customerId}` · scenario `transact` · takes App+User tokens
   */
  update(...args: CallArguments<'customers.update'>): CallOf<'customers.update'>
  /**
   * Delete a customer of the sandbox
   *
   * Works in the integration sandbox only, and only once the customer's orders are cancelled.
   *
   * `DELETE /v1/customers/{customerId}` · scenario `transact` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'customers.delete'>): CallOf<'customers.delete'>
}

/** Operations of `customers.orders`. */
interface CustomersOrdersNamespace {
  readonly activationLinks: CustomersOrdersActivationLinksNamespace
  readonly lineItems: CustomersOrdersLineItemsNamespace
  readonly provisioningStatus: CustomersOrdersProvisioningStatusNamespace
  readonly attachments: CustomersOrdersAttachmentsNamespace
  /**
   * List orders
   *
   * The orders of a customer. A new order can take 15 minutes to appear.
   *
   * `GET /v1/customers/{customerId}/orders` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.orders.list'>): CallOf<'customers.orders.list'>
  /**
   * Create an order
   *
   * Places an order at once. A cart shows problems and prices first and is the usual way. The order can
   * take 15 minutes to appear in the list.
   *
   * `POST /v1/customers/{customerId}/orders` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.orders.create'>): CallOf<'customers.orders.create'>
  /**
   * Get an order
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.orders.get'>): CallOf<'customers.orders.get'>
  /**
   * Change an order
   *
   * `status` `cancelled` cancels an order of the sandbox or of software; `billingCycle` changes how a
   * legacy order is billed; `lineItems` adds add-ons.
   *
   * `PATCH /v1/customers/{customerId}/orders/{orderId}` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.orders.update'>): CallOf<'customers.orders.update'>
}

/** Operations of `customers.orders.activationLinks`. */
interface CustomersOrdersActivationLinksNamespace {
  /**
   * List an order's activation links
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/activationlinks` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.orders.activationLinks.list'>): CallOf<'customers.orders.activationLinks.list'>
}

/** Operations of `customers.orders.lineItems`. */
interface CustomersOrdersLineItemsNamespace {
  readonly activationLinks: CustomersOrdersLineItemsActivationLinksNamespace
}

/** Operations of `customers.orders.lineItems.activationLinks`. */
interface CustomersOrdersLineItemsActivationLinksNamespace {
  /**
   * List the activation links of an order's line item
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.orders.lineItems.activationLinks.list'>): CallOf<'customers.orders.lineItems.activationLinks.list'>
}

/** Operations of `customers.orders.provisioningStatus`. */
interface CustomersOrdersProvisioningStatusNamespace {
  /**
   * Get an order's provisioning status
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.orders.provisioningStatus.get'>): CallOf<'customers.orders.provisioningStatus.get'>
}

/** Operations of `customers.orders.attachments`. */
interface CustomersOrdersAttachmentsNamespace {
  /**
   * List an order's attachments
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/attachments` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.orders.attachments.list'>): CallOf<'customers.orders.attachments.list'>
  /**
   * Attach purchase order and tender to an order
   *
   * For orders of the public sector in the status `pending po upload`.
   *
   * `POST /v1/customers/{customerId}/orders/{orderId}/attachment` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.orders.attachments.create'>): CallOf<'customers.orders.attachments.create'>
  /**
   * Download an order's attachment
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.orders.attachments.get'>): CallOf<'customers.orders.attachments.get'>
}

/** Operations of `customers.subscriptions`. */
interface CustomersSubscriptionsNamespace {
  readonly activationLinks: CustomersSubscriptionsActivationLinksNamespace
  readonly registrations: CustomersSubscriptionsRegistrationsNamespace
  readonly registrationStatus: CustomersSubscriptionsRegistrationStatusNamespace
  readonly azureEntitlements: CustomersSubscriptionsAzureEntitlementsNamespace
  readonly addOns: CustomersSubscriptionsAddOnsNamespace
  readonly provisioningStatus: CustomersSubscriptionsProvisioningStatusNamespace
  readonly supportContact: CustomersSubscriptionsSupportContactNamespace
  readonly overage: CustomersSubscriptionsOverageNamespace
  readonly customTermEndDates: CustomersSubscriptionsCustomTermEndDatesNamespace
  readonly transitionEligibilities: CustomersSubscriptionsTransitionEligibilitiesNamespace
  readonly transitions: CustomersSubscriptionsTransitionsNamespace
  readonly upgrades: CustomersSubscriptionsUpgradesNamespace
  readonly conversions: CustomersSubscriptionsConversionsNamespace
  readonly usageRecords: CustomersSubscriptionsUsageRecordsNamespace
  readonly usageSummary: CustomersSubscriptionsUsageSummaryNamespace
  readonly meterUsageRecords: CustomersSubscriptionsMeterUsageRecordsNamespace
  readonly resourceUsageRecords: CustomersSubscriptionsResourceUsageRecordsNamespace
  readonly utilizations: CustomersSubscriptionsUtilizationsNamespace
  /**
   * Activate a marketplace subscription of the sandbox
   *
   * Works in the integration sandbox only, where nobody follows the activation link.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/activate` · scenario `transact` · takes App+User or app-only tokens
   */
  activate(...args: CallArguments<'customers.subscriptions.activate'>): CallOf<'customers.subscriptions.activate'>
  /**
   * List subscriptions
   *
   * All subscriptions of a customer, or those of an order or of an indirect reseller.
   *
   * `GET /v1/customers/{customerId}/subscriptions` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.list'>): CallOf<'customers.subscriptions.list'>
  /**
   * Get a subscription
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.subscriptions.get'>): CallOf<'customers.subscriptions.get'>
  /**
   * Change a subscription
   *
   * Send the whole subscription as it was read, with the changes in it: `status` (suspend, reactivate,
   * cancel), `quantity`, `autoRenewEnabled`, `scheduledNextTermInstructions` or `friendlyName`. A change
   * that takes time is answered with 202 and the address of the subscription.
   *
   * `PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.subscriptions.update'>): CallOf<'customers.subscriptions.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'customers.subscriptions.update'>
}

/** Operations of `customers.subscriptions.activationLinks`. */
interface CustomersSubscriptionsActivationLinksNamespace {
  /**
   * List a subscription's activation links
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.activationLinks.list'>): CallOf<'customers.subscriptions.activationLinks.list'>
}

/** Operations of `customers.subscriptions.registrations`. */
interface CustomersSubscriptionsRegistrationsNamespace {
  /**
   * Register an Azure subscription for reservations
   *
   * A reservation can be ordered for a subscription only when it is registered.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.subscriptions.registrations.create'>): CallOf<'customers.subscriptions.registrations.create'>
}

/** Operations of `customers.subscriptions.registrationStatus`. */
interface CustomersSubscriptionsRegistrationStatusNamespace {
  /**
   * Get whether an Azure subscription is registered for reservations
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.subscriptions.registrationStatus.get'>): CallOf<'customers.subscriptions.registrationStatus.get'>
}

/** Operations of `customers.subscriptions.azureEntitlements`. */
interface CustomersSubscriptionsAzureEntitlementsNamespace {
  /**
   * List the Azure subscriptions of an Azure plan
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.azureEntitlements.list'>): CallOf<'customers.subscriptions.azureEntitlements.list'>
  /**
   * Get an Azure subscription of an Azure plan
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.subscriptions.azureEntitlements.get'>): CallOf<'customers.subscriptions.azureEntitlements.get'>
  /**
   * Cancel an Azure subscription of an Azure plan
   *
   * Stops the Azure subscription; the plan goes on. It can be reactivated for a while.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel` · scenario `transact` · takes App+User or app-only tokens
   */
  cancel(...args: CallArguments<'customers.subscriptions.azureEntitlements.cancel'>): CallOf<'customers.subscriptions.azureEntitlements.cancel'>
  /**
   * Reactivate a cancelled Azure subscription of an Azure plan
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate` · scenario `transact` · takes App+User or app-only tokens
   */
  reactivate(...args: CallArguments<'customers.subscriptions.azureEntitlements.reactivate'>): CallOf<'customers.subscriptions.azureEntitlements.reactivate'>
}

/** Operations of `customers.subscriptions.addOns`. */
interface CustomersSubscriptionsAddOnsNamespace {
  /**
   * List a subscription's add-ons
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.addOns.list'>): CallOf<'customers.subscriptions.addOns.list'>
}

/** Operations of `customers.subscriptions.provisioningStatus`. */
interface CustomersSubscriptionsProvisioningStatusNamespace {
  /**
   * Get a subscription's provisioning status
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.subscriptions.provisioningStatus.get'>): CallOf<'customers.subscriptions.provisioningStatus.get'>
}

/** Operations of `customers.subscriptions.supportContact`. */
interface CustomersSubscriptionsSupportContactNamespace {
  /**
   * Get a subscription's support contact
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.subscriptions.supportContact.get'>): CallOf<'customers.subscriptions.supportContact.get'>
  /**
   * Replace a subscription's support contact
   *
   * The contact is the partner itself or a value added reseller that it works with.
   *
   * `PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact` · scenario `transact` · takes App+User tokens
   */
  update(...args: CallArguments<'customers.subscriptions.supportContact.update'>): CallOf<'customers.subscriptions.supportContact.update'>
}

/** Operations of `customers.subscriptions.overage`. */
interface CustomersSubscriptionsOverageNamespace {
  /**
   * List who pays for a customer's use beyond what was bought
   *
   * `GET /v1/customers/{customerId}/subscriptions/overage` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.overage.list'>): CallOf<'customers.subscriptions.overage.list'>
  /**
   * Set who pays for a customer's use beyond what was bought
   *
   * `PUT /v1/customers/{customerId}/subscriptions/overage` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.subscriptions.overage.update'>): CallOf<'customers.subscriptions.overage.update'>
}

/** Operations of `customers.subscriptions.customTermEndDates`. */
interface CustomersSubscriptionsCustomTermEndDatesNamespace {
  /**
   * List the days on which a term may end early
   *
   * One of them is the `customTermEndDate` of a cart, order or migration.
   *
   * `GET /v1/customers/{customerId}/subscriptions/customTermEndDates` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.customTermEndDates.list'>): CallOf<'customers.subscriptions.customTermEndDates.list'>
}

/** Operations of `customers.subscriptions.transitionEligibilities`. */
interface CustomersSubscriptionsTransitionEligibilitiesNamespace {
  /**
   * List the products that a subscription can be transitioned to
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitionEligibilities` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.transitionEligibilities.list'>): CallOf<'customers.subscriptions.transitionEligibilities.list'>
}

/** Operations of `customers.subscriptions.transitions`. */
interface CustomersSubscriptionsTransitionsNamespace {
  /**
   * List a subscription's transitions
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.transitions.list'>): CallOf<'customers.subscriptions.transitions.list'>
  /**
   * Transition a subscription to another product
   *
   * Moves all or some licences to a new subscription, or to the one that `toSubscriptionId` names. The
   * transition goes on after the answer: list the transitions by `operationId` until every event is
   * `Completed` or `Failed`.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.subscriptions.transitions.create'>): CallOf<'customers.subscriptions.transitions.create'>
}

/** Operations of `customers.subscriptions.upgrades`. */
interface CustomersSubscriptionsUpgradesNamespace {
  /**
   * List the offers that a legacy subscription can be upgraded to
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.upgrades.list'>): CallOf<'customers.subscriptions.upgrades.list'>
  /**
   * Upgrade a legacy subscription to another offer
   *
   * Send one of the listed upgrades back as it was read.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.subscriptions.upgrades.create'>): CallOf<'customers.subscriptions.upgrades.create'>
}

/** Operations of `customers.subscriptions.conversions`. */
interface CustomersSubscriptionsConversionsNamespace {
  /**
   * List the offers that a trial can be converted to
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscriptions.conversions.list'>): CallOf<'customers.subscriptions.conversions.list'>
  /**
   * Convert a trial to a paid subscription
   *
   * Send one of the listed conversions back, with the quantity and billing cycle that are wanted.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions` · scenario `transact` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.subscriptions.conversions.create'>): CallOf<'customers.subscriptions.conversions.create'>
}

/** Operations of `customers.subscriptions.usageRecords`. */
interface CustomersSubscriptionsUsageRecordsNamespace {
  readonly resources: CustomersSubscriptionsUsageRecordsResourcesNamespace
  /**
   * List what each subscription of a customer used this month
   *
   * `GET /v1/customers/{customerId}/subscriptions/usagerecords` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscriptions.usageRecords.list'>): CallOf<'customers.subscriptions.usageRecords.list'>
}

/** Operations of `customers.subscriptions.usageRecords.resources`. */
interface CustomersSubscriptionsUsageRecordsResourcesNamespace {
  /**
   * List what a subscription used of each service this month
   *
   * Only for Microsoft Azure (MS-AZR-0145P) subscriptions. Of an Azure plan, ask for its meters or its
   * resources instead.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources` · scenario `billing` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.usageRecords.resources.list'>): CallOf<'customers.subscriptions.usageRecords.resources.list'>
}

/** Operations of `customers.subscriptions.usageSummary`. */
interface CustomersSubscriptionsUsageSummaryNamespace {
  /**
   * Get a subscription's usage
   *
   * The cost of the current billing period.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.subscriptions.usageSummary.get'>): CallOf<'customers.subscriptions.usageSummary.get'>
}

/** Operations of `customers.subscriptions.meterUsageRecords`. */
interface CustomersSubscriptionsMeterUsageRecordsNamespace {
  /**
   * List what a subscription used by meter
   *
   * The current billing period.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscriptions.meterUsageRecords.list'>): CallOf<'customers.subscriptions.meterUsageRecords.list'>
}

/** Operations of `customers.subscriptions.resourceUsageRecords`. */
interface CustomersSubscriptionsResourceUsageRecordsNamespace {
  /**
   * List what a subscription used by Azure resource
   *
   * The current billing period of an Azure plan.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscriptions.resourceUsageRecords.list'>): CallOf<'customers.subscriptions.resourceUsageRecords.list'>
}

/** Operations of `customers.subscriptions.utilizations`. */
interface CustomersSubscriptionsUtilizationsNamespace {
  readonly azure: CustomersSubscriptionsUtilizationsAzureNamespace
}

/** Operations of `customers.subscriptions.utilizations.azure`. */
interface CustomersSubscriptionsUtilizationsAzureNamespace {
  /**
   * List Azure utilization records
   *
   * What was used by hour or day, without prices. Answers 204 while the data is not ready.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure` · scenario `billing` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.utilizations.azure.list'>): CallOf<'customers.subscriptions.utilizations.azure.list'>
}

/** Operations of `customers.agreements`. */
interface CustomersAgreementsNamespace {
  /**
   * List the agreements that a customer accepted
   *
   * Those that the partner confirmed for the customer.
   *
   * `GET /v1/customers/{customerId}/agreements` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.agreements.list'>): CallOf<'customers.agreements.list'>
  /**
   * Confirm that a customer accepted an agreement
   *
   * `POST /v1/customers/{customerId}/agreements` · scenario `transact` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.agreements.create'>): CallOf<'customers.agreements.create'>
}

/** Operations of `customers.directSignedMicrosoftCustomerAgreementStatus`. */
interface CustomersDirectSignedMicrosoftCustomerAgreementStatusNamespace {
  /**
   * Get whether a customer signed the Microsoft Customer Agreement itself
   *
   * A customer that signed with Microsoft needs no confirmation of the partner.
   *
   * `GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.directSignedMicrosoftCustomerAgreementStatus.get'>): CallOf<'customers.directSignedMicrosoftCustomerAgreementStatus.get'>
}

/** Operations of `customers.analytics`. */
interface CustomersAnalyticsNamespace {
  readonly licenses: CustomersAnalyticsLicensesNamespace
}

/** Operations of `customers.analytics.licenses`. */
interface CustomersAnalyticsLicensesNamespace {
  readonly deployment: CustomersAnalyticsLicensesDeploymentNamespace
  readonly usage: CustomersAnalyticsLicensesUsageNamespace
}

/** Operations of `customers.analytics.licenses.deployment`. */
interface CustomersAnalyticsLicensesDeploymentNamespace {
  /**
   * List how many licences of a customer are deployed
   *
   * `GET /v1/customers/{customerId}/analytics/licenses/deployment` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.analytics.licenses.deployment.list'>): CallOf<'customers.analytics.licenses.deployment.list'>
}

/** Operations of `customers.analytics.licenses.usage`. */
interface CustomersAnalyticsLicensesUsageNamespace {
  /**
   * List how many licences of a customer are in use
   *
   * `GET /v1/customers/{customerId}/analytics/licenses/usage` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.analytics.licenses.usage.list'>): CallOf<'customers.analytics.licenses.usage.list'>
}

/** Operations of `customers.carts`. */
interface CustomersCartsNamespace {
  /**
   * Create a cart
   *
   * The answer has an `error` on every line item that can't be ordered. A cart expires.
   *
   * `POST /v1/customers/{customerId}/carts` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.carts.create'>): CallOf<'customers.carts.create'>
  /**
   * Get a cart
   *
   * `GET /v1/customers/{customerId}/carts/{cartId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.carts.get'>): CallOf<'customers.carts.get'>
  /**
   * Replace a cart's line items
   *
   * `PUT /v1/customers/{customerId}/carts/{cartId}` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.carts.update'>): CallOf<'customers.carts.update'>
  /**
   * Order what is in a cart
   *
   * Makes an order of every order group. Some can fail while others succeed: look at `orderErrors`. Line
   * items get their `subscriptionId` when they are provisioned, which the order's provisioning status
   * tells.
   *
   * `POST /v1/customers/{customerId}/carts/{cartId}/checkout` · scenario `transact` · takes App+User or app-only tokens
   */
  checkout(...args: CallArguments<'customers.carts.checkout'>): CallOf<'customers.carts.checkout'>
}

/** Operations of `customers.products`. */
interface CustomersProductsNamespace {
  readonly skus: CustomersProductsSkusNamespace
  /**
   * List products for a customer
   *
   * The products that may be sold to the customer, in the catalog of the customer's country.
   *
   * `GET /v1/customers/{customerId}/products` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.products.list'>): CallOf<'customers.products.list'>
  /**
   * Get a product for a customer
   *
   * `GET /v1/customers/{customerId}/products/{productId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.products.get'>): CallOf<'customers.products.get'>
}

/** Operations of `customers.products.skus`. */
interface CustomersProductsSkusNamespace {
  readonly availabilities: CustomersProductsSkusAvailabilitiesNamespace
  /**
   * List the SKUs of a product for a customer
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.products.skus.list'>): CallOf<'customers.products.skus.list'>
  /**
   * Get a SKU for a customer
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.products.skus.get'>): CallOf<'customers.products.skus.get'>
}

/** Operations of `customers.products.skus.availabilities`. */
interface CustomersProductsSkusAvailabilitiesNamespace {
  /**
   * List the availabilities of a SKU for a customer
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.products.skus.availabilities.list'>): CallOf<'customers.products.skus.availabilities.list'>
  /**
   * Get an availability for a customer
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.products.skus.availabilities.get'>): CallOf<'customers.products.skus.availabilities.get'>
}

/** Operations of `customers.profiles`. */
interface CustomersProfilesNamespace {
  readonly company: CustomersProfilesCompanyNamespace
  readonly billing: CustomersProfilesBillingNamespace
}

/** Operations of `customers.profiles.company`. */
interface CustomersProfilesCompanyNamespace {
  /**
   * Get a customer's company profile
   *
   * `GET /v1/customers/{customerId}/profiles/company` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.profiles.company.get'>): CallOf<'customers.profiles.company.get'>
}

/** Operations of `customers.profiles.billing`. */
interface CustomersProfilesBillingNamespace {
  /**
   * Get a customer's billing profile
   *
   * `GET /v1/customers/{customerId}/profiles/billing` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.profiles.billing.get'>): CallOf<'customers.profiles.billing.get'>
  /**
   * Replace a customer's billing profile
   *
   * Send the whole profile as it was read, with the changes in it.
   *
   * `PUT /v1/customers/{customerId}/profiles/billing` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.profiles.billing.update'>): CallOf<'customers.profiles.billing.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'customers.profiles.billing.update'>
}

/** Operations of `customers.organization`. */
interface CustomersOrganizationNamespace {
  /**
   * Get the organization behind a customer
   *
   * An array, though there is one organization. Its properties are not documented; they are taken from
   * the organization profile of partners.
   *
   * `GET /v1/customers/{customerId}/organization` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.organization.get'>): CallOf<'customers.organization.get'>
}

/** Operations of `customers.customDomains`. */
interface CustomersCustomDomainsNamespace {
  /**
   * List the domains of a customer's tenant
   *
   * `GET /v1/customers/{customerId}/customDomains` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.customDomains.list'>): CallOf<'customers.customDomains.list'>
}

/** Operations of `customers.verifiedDomain`. */
interface CustomersVerifiedDomainNamespace {
  /**
   * Add a verified domain to a customer's tenant
   *
   * For partners who verify domains themselves; the domain is not checked again.
   *
   * `POST /v1/customers/{customerId}/verifieddomain` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.verifiedDomain.create'>): CallOf<'customers.verifiedDomain.create'>
}

/** Operations of `customers.managedServices`. */
interface CustomersManagedServicesNamespace {
  /**
   * List the services that the partner may manage for a customer
   *
   * `GET /v1/customers/{customerId}/managedservices` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.managedServices.list'>): CallOf<'customers.managedServices.list'>
}

/** Operations of `customers.applicationConsents`. */
interface CustomersApplicationConsentsNamespace {
  /**
   * Consent to an application in a customer's tenant
   *
   * For control panel vendors: gives a multitenant application delegated permissions without a sign-in
   * of the customer. At most 50 calls a second for an application.
   *
   * `POST /v1/customers/{customerId}/applicationconsents` · scenario `delegated-admin` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.applicationConsents.create'>): CallOf<'customers.applicationConsents.create'>
  /**
   * Withdraw an application's consent in a customer's tenant
   *
   * At most 50 calls a second for an application.
   *
   * `DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}` · scenario `delegated-admin` · takes App+User tokens
   */
  delete(...args: CallArguments<'customers.applicationConsents.delete'>): CallOf<'customers.applicationConsents.delete'>
}

/** Operations of `customers.deviceBatches`. */
interface CustomersDeviceBatchesNamespace {
  readonly devices: CustomersDeviceBatchesDevicesNamespace
  /**
   * List a customer's device batches
   *
   * `GET /v1/customers/{customerId}/deviceBatches` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.deviceBatches.list'>): CallOf<'customers.deviceBatches.list'>
  /**
   * Create a device batch
   *
   * A new batch with its first devices.
   *
   * `POST /v1/customers/{customerId}/deviceBatches` · scenario `delegated-admin` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.deviceBatches.create'>): CallOf<'customers.deviceBatches.create'>
}

/** Operations of `customers.deviceBatches.devices`. */
interface CustomersDeviceBatchesDevicesNamespace {
  /**
   * List the devices of a batch
   *
   * In pages of 100.
   *
   * `GET /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.deviceBatches.devices.list'>): CallOf<'customers.deviceBatches.devices.list'>
  /**
   * Add devices to a batch
   *
   * `POST /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.deviceBatches.devices.create'>): CallOf<'customers.deviceBatches.devices.create'>
  /**
   * Replace a device
   *
   * Known from Microsoft's .NET SDK alone, which gives a device its policies this way.
   *
   * `PUT /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.deviceBatches.devices.update'>): CallOf<'customers.deviceBatches.devices.update'>
  /**
   * Delete a device
   *
   * `DELETE /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'customers.deviceBatches.devices.delete'>): CallOf<'customers.deviceBatches.devices.delete'>
}

/** Operations of `customers.devicePolicyUpdates`. */
interface CustomersDevicePolicyUpdatesNamespace {
  /**
   * Give devices their policies
   *
   * Each device is named by its id, with its new policies. A policy without value takes the policy of
   * that category away.
   *
   * `PATCH /v1/customers/{customerId}/DevicePolicyUpdates` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.devicePolicyUpdates.update'>): CallOf<'customers.devicePolicyUpdates.update'>
}

/** Operations of `customers.batchJobStatus`. */
interface CustomersBatchJobStatusNamespace {
  /**
   * Get how far an upload or a change of devices is
   *
   * `GET /v1/customers/{customerId}/batchJobStatus/{batchTrackingId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.batchJobStatus.get'>): CallOf<'customers.batchJobStatus.get'>
}

/** Operations of `customers.policies`. */
interface CustomersPoliciesNamespace {
  /**
   * List a customer's configuration policies
   *
   * `GET /v1/customers/{customerId}/policies` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.policies.list'>): CallOf<'customers.policies.list'>
  /**
   * Create a configuration policy
   *
   * `POST /v1/customers/{customerId}/policies` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.policies.create'>): CallOf<'customers.policies.create'>
  /**
   * Get a configuration policy
   *
   * `GET /v1/customers/{customerId}/policies/{policyId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.policies.get'>): CallOf<'customers.policies.get'>
  /**
   * Replace a configuration policy
   *
   * Name, description and settings can change; the rest is sent as it was read.
   *
   * `PUT /v1/customers/{customerId}/policies/{policyId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.policies.update'>): CallOf<'customers.policies.update'>
  /**
   * Delete a configuration policy
   *
   * `DELETE /v1/customers/{customerId}/policies/{policyId}` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'customers.policies.delete'>): CallOf<'customers.policies.delete'>
}

/** Operations of `customers.entitlements`. */
interface CustomersEntitlementsNamespace {
  /**
   * List a customer's entitlements
   *
   * Documented as App+User only until 2026, since then app-only too.
   *
   * `GET /v1/customers/{customerId}/entitlements` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.entitlements.list'>): CallOf<'customers.entitlements.list'>
}

/** Operations of `customers.artifacts`. */
interface CustomersArtifactsNamespace {
  readonly reservedInstance: CustomersArtifactsReservedInstanceNamespace
  readonly virtualMachineReservedInstance: CustomersArtifactsVirtualMachineReservedInstanceNamespace
}

/** Operations of `customers.artifacts.reservedInstance`. */
interface CustomersArtifactsReservedInstanceNamespace {
  /**
   * Get the reservations behind an entitlement
   *
   * The `link` of an entitlement's artifact of type `reservedinstance` is the address.
   *
   * `GET /v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.artifacts.reservedInstance.get'>): CallOf<'customers.artifacts.reservedInstance.get'>
}

/** Operations of `customers.artifacts.virtualMachineReservedInstance`. */
interface CustomersArtifactsVirtualMachineReservedInstanceNamespace {
  /**
   * Get the virtual machine reservations behind an entitlement
   *
   * The `link` of an entitlement's artifact of type `virtual_machine_reserved_instance` is the address.
   *
   * `GET /v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.artifacts.virtualMachineReservedInstance.get'>): CallOf<'customers.artifacts.virtualMachineReservedInstance.get'>
}

/** Operations of `customers.migrations`. */
interface CustomersMigrationsNamespace {
  readonly newCommerce: CustomersMigrationsNewCommerceNamespace
}

/** Operations of `customers.migrations.newCommerce`. */
interface CustomersMigrationsNewCommerceNamespace {
  readonly events: CustomersMigrationsNewCommerceEventsNamespace
  readonly schedules: CustomersMigrationsNewCommerceSchedulesNamespace
  /**
   * Ask whether a subscription can be migrated
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/validate` · scenario `transact` · takes App+User or app-only tokens
   */
  validate(...args: CallArguments<'customers.migrations.newCommerce.validate'>): CallOf<'customers.migrations.newCommerce.validate'>
  /**
   * Migrate a subscription to new commerce
   *
   * Add-ons have to be migrated along with their subscription. The migration goes on after the answer:
   * read it until its status is `Completed` or `Failed`.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.migrations.newCommerce.create'>): CallOf<'customers.migrations.newCommerce.create'>
  /**
   * Get a migration
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/{migrationId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.migrations.newCommerce.get'>): CallOf<'customers.migrations.newCommerce.get'>
}

/** Operations of `customers.migrations.newCommerce.events`. */
interface CustomersMigrationsNewCommerceEventsNamespace {
  /**
   * List what happened in a migration
   *
   * Name the migration or the legacy subscription.
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/events` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.migrations.newCommerce.events.list'>): CallOf<'customers.migrations.newCommerce.events.list'>
}

/** Operations of `customers.migrations.newCommerce.schedules`. */
interface CustomersMigrationsNewCommerceSchedulesNamespace {
  /**
   * Schedule a migration
   *
   * Give it a `targetDate`, or let it wait for the renewal with `migrateOnRenewal`.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/schedules` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.migrations.newCommerce.schedules.create'>): CallOf<'customers.migrations.newCommerce.schedules.create'>
  /**
   * Get a migration schedule
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.migrations.newCommerce.schedules.get'>): CallOf<'customers.migrations.newCommerce.schedules.get'>
  /**
   * Change a migration schedule
   *
   * Send the schedule as it was read, with the changes in it.
   *
   * `PUT /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.migrations.newCommerce.schedules.update'>): CallOf<'customers.migrations.newCommerce.schedules.update'>
  /**
   * Cancel a migration schedule
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel` · scenario `transact` · takes App+User or app-only tokens
   */
  cancel(...args: CallArguments<'customers.migrations.newCommerce.schedules.cancel'>): CallOf<'customers.migrations.newCommerce.schedules.cancel'>
}

/** Operations of `customers.offers`. */
interface CustomersOffersNamespace {
  /**
   * List the offers for a customer
   *
   * The offers that the customer's country and qualifications allow.
   *
   * `GET /v1/customers/{customerId}/offers` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.offers.list'>): CallOf<'customers.offers.list'>
}

/** Operations of `customers.offerCategories`. */
interface CustomersOfferCategoriesNamespace {
  /**
   * List the offer categories for a customer
   *
   * `GET /v1/customers/{customerId}/offercategories` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.offerCategories.list'>): CallOf<'customers.offerCategories.list'>
}

/** Operations of `customers.promotionEligibilities`. */
interface CustomersPromotionEligibilitiesNamespace {
  /**
   * Check which promotions a customer may have
   *
   * Asks for one or more purchases that the customer might make. With `promotionId` an item is about
   * that promotion, without it about every promotion for the catalog item.
   *
   * `POST /v1/customers/{customerId}/promotionEligibilities` · scenario `discover` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.promotionEligibilities.create'>): CallOf<'customers.promotionEligibilities.create'>
}

/** Operations of `customers.qualifications`. */
interface CustomersQualificationsNamespace {
  /**
   * List a customer's qualifications
   *
   * `GET /v1/customers/{customerId}/qualifications` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.qualifications.list'>): CallOf<'customers.qualifications.list'>
  /**
   * Ask for a customer's qualification
   *
   * The customer is vetted after the answer: `vettingStatus` is `InReview` until the list shows
   * `Approved` or `Denied`.
   *
   * `POST /v1/customers/{customerId}/qualifications` · scenario `transact` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.qualifications.create'>): CallOf<'customers.qualifications.create'>
}

/** Operations of `customers.qualification`. */
interface CustomersQualificationNamespace {
  /**
   * Get a customer's qualification
   *
   * Deprecated in December 2020 and due to go in February 2021; use `customers.qualifications.list`.
   *
   * `GET /v1/customers/{customerId}/qualification` · scenario `transact` · takes App+User or app-only tokens
   *
   * @deprecated The service is retiring this operation.
   */
  get(...args: CallArguments<'customers.qualification.get'>): CallOf<'customers.qualification.get'>
  /**
   * Set a customer's qualification
   *
   * Deprecated in December 2020; use `customers.qualifications.create`.
   *
   * `PUT /v1/customers/{customerId}/qualification` · scenario `transact` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  update(...args: CallArguments<'customers.qualification.update'>): CallOf<'customers.qualification.update'>
}

/** Operations of `customers.validationStatus`. */
interface CustomersValidationStatusNamespace {
  /**
   * Get how far a customer is validated
   *
   * `GET /v1/customers/{customerId}/validationStatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.validationStatus.get'>): CallOf<'customers.validationStatus.get'>
}

/** Operations of `customers.validations`. */
interface CustomersValidationsNamespace {
  /**
   * Get a customer's government validation
   *
   * Known from the API description of 2021 alone.
   *
   * `GET /v1/customers/{customerId}/validations` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.validations.get'>): CallOf<'customers.validations.get'>
}

/** Operations of `customers.all`. */
interface CustomersAllNamespace {
  readonly validations: CustomersAllValidationsNamespace
}

/** Operations of `customers.all.validations`. */
interface CustomersAllValidationsNamespace {
  /**
   * List the partner's government validation codes
   *
   * A customer of the Government Community Cloud is qualified with one of these codes.
   *
   * `GET /v1/customers/all/validations` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.all.validations.list'>): CallOf<'customers.all.validations.list'>
}

/** Operations of `customers.relationshipRequests`. */
interface CustomersRelationshipRequestsNamespace {
  /**
   * Get the link that asks a customer for a reseller relationship
   *
   * The customer's administrator opens the link and accepts. The parameters are known from the API
   * description of 2021 alone.
   *
   * `GET /v1/customers/relationshiprequests` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.relationshipRequests.get'>): CallOf<'customers.relationshipRequests.get'>
}

/** Operations of `customers.relationships`. */
interface CustomersRelationshipsNamespace {
  /**
   * List a customer's indirect resellers
   *
   * `GET /v1/customers/{customerId}/relationships` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.relationships.list'>): CallOf<'customers.relationships.list'>
}

/** Operations of `customers.serviceCosts`. */
interface CustomersServiceCostsNamespace {
  readonly lineItems: CustomersServiceCostsLineItemsNamespace
  /**
   * Get what a customer cost
   *
   * `GET /v1/customers/{customerId}/servicecosts/{billingPeriod}` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.serviceCosts.get'>): CallOf<'customers.serviceCosts.get'>
}

/** Operations of `customers.serviceCosts.lineItems`. */
interface CustomersServiceCostsLineItemsNamespace {
  /**
   * List what a customer cost
   *
   * `GET /v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.serviceCosts.lineItems.list'>): CallOf<'customers.serviceCosts.lineItems.list'>
}

/** Operations of `customers.serviceIncidents`. */
interface CustomersServiceIncidentsNamespace {
  readonly office: CustomersServiceIncidentsOfficeNamespace
}

/** Operations of `customers.serviceIncidents.office`. */
interface CustomersServiceIncidentsOfficeNamespace {
  /**
   * List a customer's Office 365 incidents
   *
   * `GET /v1/customers/{customerId}/serviceincidents/office` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.serviceIncidents.office.list'>): CallOf<'customers.serviceIncidents.office.list'>
}

/** Operations of `customers.serviceRequests`. */
interface CustomersServiceRequestsNamespace {
  /**
   * List a customer's service requests
   *
   * `GET /v1/customers/{customerId}/servicerequests` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.serviceRequests.list'>): CallOf<'customers.serviceRequests.list'>
  /**
   * Get a customer's service request
   *
   * `GET /v1/customers/{customerId}/servicerequests/{serviceRequestId}` · scenario `delegated-admin` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.serviceRequests.get'>): CallOf<'customers.serviceRequests.get'>
  /**
   * Update a customer's service request
   *
   * Adds a note, or changes the status.
   *
   * `PATCH /v1/customers/{customerId}/servicerequests/{serviceRequestId}` · scenario `delegated-admin` · takes App+User tokens
   */
  update(...args: CallArguments<'customers.serviceRequests.update'>): CallOf<'customers.serviceRequests.update'>
}

/** Operations of `customers.transfers`. */
interface CustomersTransfersNamespace {
  /**
   * List a customer's transfers
   *
   * Those in which the partner gives or takes. The documentation shows a bare array.
   *
   * `GET /v1/customers/{customerId}/transfers` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.transfers.list'>): CallOf<'customers.transfers.list'>
  /**
   * Ask another partner for a customer's subscriptions
   *
   * The partner that takes the subscriptions asks; the one that has them accepts or rejects.
   *
   * `POST /v1/customers/{customerId}/transfers` · scenario `transact` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'customers.transfers.create'>): CallOf<'customers.transfers.create'>
  /**
   * Get a transfer
   *
   * `GET /v1/customers/{customerId}/transfers/{transferId}` · scenario `transact` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.transfers.get'>): CallOf<'customers.transfers.get'>
  /**
   * Reject a transfer
   *
   * The partner that has the subscriptions sends the transfer's id and the status `Rejected`.
   *
   * `PATCH /v1/customers/{customerId}/transfers/{transferId}` · scenario `transact` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.transfers.update'>): CallOf<'customers.transfers.update'>
  /**
   * Withdraw a transfer
   *
   * The partner that asked takes the request back.
   *
   * `DELETE /v1/customers/{customerId}/transfers/{transferId}` · scenario `transact` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'customers.transfers.delete'>): CallOf<'customers.transfers.delete'>
  /**
   * Accept a transfer
   *
   * Makes orders for the partner that takes the subscriptions. Some can fail while others succeed: look
   * at `transferErrors`. The transfer goes on after the answer: read it until its status says that it is
   * complete.
   *
   * `POST /v1/customers/{customerId}/transfers/{transferId}/accept` · scenario `transact` · takes App+User or app-only tokens
   */
  accept(...args: CallArguments<'customers.transfers.accept'>): CallOf<'customers.transfers.accept'>
}

/** Operations of `customers.transfersEligibility`. */
interface CustomersTransfersEligibilityNamespace {
  /**
   * List whether a customer's subscriptions can be transferred
   *
   * The documentation shows a bare array.
   *
   * `GET /v1/customers/{customerId}/transferseligibility` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.transfersEligibility.list'>): CallOf<'customers.transfersEligibility.list'>
}

/** Operations of `customers.usageRecords`. */
interface CustomersUsageRecordsNamespace {
  /**
   * List what each customer used this month
   *
   * `GET /v1/customers/usagerecords` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.usageRecords.list'>): CallOf<'customers.usageRecords.list'>
}

/** Operations of `customers.usageSummary`. */
interface CustomersUsageSummaryNamespace {
  /**
   * Get a customer's usage
   *
   * The cost of the current billing period over all subscriptions, and the customer's budget.
   *
   * `GET /v1/customers/{customerId}/usagesummary` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.usageSummary.get'>): CallOf<'customers.usageSummary.get'>
}

/** Operations of `customers.usageBudget`. */
interface CustomersUsageBudgetNamespace {
  /**
   * Get a customer's budget
   *
   * `GET /v1/customers/{customerId}/usagebudget` · scenario `billing` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'customers.usageBudget.get'>): CallOf<'customers.usageBudget.get'>
  /**
   * Set a customer's budget
   *
   * A budget stops nothing; it says in the summaries who spends more.
   *
   * `PATCH /v1/customers/{customerId}/usagebudget` · scenario `billing` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'customers.usageBudget.update'>): CallOf<'customers.usageBudget.update'>
}

/** Operations of `customers.users`. */
interface CustomersUsersNamespace {
  readonly directoryRoles: CustomersUsersDirectoryRolesNamespace
  readonly licenses: CustomersUsersLicensesNamespace
  readonly licenseUpdates: CustomersUsersLicenseUpdatesNamespace
  /**
   * List users
   *
   * The users of a customer, a page at a time; deleted ones only when the filter asks for them.
   *
   * `GET /v1/customers/{customerId}/users` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.users.list'>): CallOf<'customers.users.list'>
  /**
   * Create a user
   *
   * `POST /v1/customers/{customerId}/users` · scenario `user-license` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.users.create'>): CallOf<'customers.users.create'>
  /**
   * Get a user
   *
   * `GET /v1/customers/{customerId}/users/{userId}` · scenario `user-license` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.users.get'>): CallOf<'customers.users.get'>
  /**
   * Update or restore a user
   *
   * Changes what the body names. `state` `active` restores a user deleted in the last 30 days.
   *
   * `PATCH /v1/customers/{customerId}/users/{userId}` · scenario `user-license` · takes App+User tokens
   */
  update(...args: CallArguments<'customers.users.update'>): CallOf<'customers.users.update'>
  /**
   * Delete a user
   *
   * The user becomes inactive and can be restored for 30 days.
   *
   * `DELETE /v1/customers/{customerId}/users/{userId}` · scenario `user-license` · takes App+User tokens
   */
  delete(...args: CallArguments<'customers.users.delete'>): CallOf<'customers.users.delete'>
  /**
   * Reset a user's password
   *
   * `PATCH /v1/customers/{customerId}/users/{userId}/resetpassword` · scenario `user-license` · takes App+User tokens
   */
  resetPassword(...args: CallArguments<'customers.users.resetPassword'>): CallOf<'customers.users.resetPassword'>
}

/** Operations of `customers.users.directoryRoles`. */
interface CustomersUsersDirectoryRolesNamespace {
  /**
   * List a user's directory roles
   *
   * `GET /v1/customers/{customerId}/users/{userId}/directoryroles` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.users.directoryRoles.list'>): CallOf<'customers.users.directoryRoles.list'>
}

/** Operations of `customers.users.licenses`. */
interface CustomersUsersLicensesNamespace {
  /**
   * List a user's licences
   *
   * Without `licenseGroupIds`, the licences managed by Entra ID (`group1`).
   *
   * `GET /v1/customers/{customerId}/users/{userId}/licenses` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.users.licenses.list'>): CallOf<'customers.users.licenses.list'>
}

/** Operations of `customers.users.licenseUpdates`. */
interface CustomersUsersLicenseUpdatesNamespace {
  /**
   * Assign and remove a user's licences
   *
   * The user needs a `usageLocation` before a licence can be assigned.
   *
   * `POST /v1/customers/{customerId}/users/{userId}/licenseupdates` · scenario `user-license` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.users.licenseUpdates.create'>): CallOf<'customers.users.licenseUpdates.create'>
}

/** Operations of `customers.directoryRoles`. */
interface CustomersDirectoryRolesNamespace {
  readonly userMembers: CustomersDirectoryRolesUserMembersNamespace
  /**
   * List a customer's directory roles
   *
   * `GET /v1/customers/{customerId}/directoryroles` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.directoryRoles.list'>): CallOf<'customers.directoryRoles.list'>
}

/** Operations of `customers.directoryRoles.userMembers`. */
interface CustomersDirectoryRolesUserMembersNamespace {
  /**
   * List the users in a directory role
   *
   * `GET /v1/customers/{customerId}/directoryroles/{roleId}/usermembers` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.directoryRoles.userMembers.list'>): CallOf<'customers.directoryRoles.userMembers.list'>
  /**
   * Give a user a directory role
   *
   * `POST /v1/customers/{customerId}/directoryroles/{roleId}/usermembers` · scenario `user-license` · takes App+User tokens
   */
  create(...args: CallArguments<'customers.directoryRoles.userMembers.create'>): CallOf<'customers.directoryRoles.userMembers.create'>
  /**
   * Take a directory role from a user
   *
   * `DELETE /v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}` · scenario `user-license` · takes App+User tokens
   */
  delete(...args: CallArguments<'customers.directoryRoles.userMembers.delete'>): CallOf<'customers.directoryRoles.userMembers.delete'>
}

/** Operations of `customers.subscribedSkus`. */
interface CustomersSubscribedSkusNamespace {
  /**
   * List the licences that a customer has
   *
   * Units in total, in use and free, per product. Without `licenseGroupIds`, those of `group1`.
   *
   * `GET /v1/customers/{customerId}/subscribedskus` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscribedSkus.list'>): CallOf<'customers.subscribedSkus.list'>
}

/** Operations of `agreements`. */
interface AgreementsNamespace {
  readonly signatures: AgreementsSignaturesNamespace
  /**
   * List the agreements that there are
   *
   * The current templates, of which a customer accepts one.
   *
   * `GET /v1/agreements` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'agreements.list'>): CallOf<'agreements.list'>
  /**
   * List the agreements of a kind
   *
   * Known only as a path in Microsoft's .NET SDK, which does not call it; method and answer are assumed.
   * Prefer `agreements.list` with `agreementType`.
   *
   * `GET /v1/agreements/{agreementType}` · scenario `transact` · takes App+User tokens
   */
  listByType(...args: CallArguments<'agreements.listByType'>): CallOf<'agreements.listByType'>
}

/** Operations of `agreements.signatures`. */
interface AgreementsSignaturesNamespace {
  /**
   * List an agreement's signatures
   *
   * Known only as a path in Microsoft's .NET SDK, which does not call it; method and answer are assumed.
   *
   * `GET /v1/agreements/{agreementId}/signatures` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'agreements.signatures.list'>): CallOf<'agreements.signatures.list'>
  /**
   * Get the signature of a version of an agreement
   *
   * Known only as a path in Microsoft's .NET SDK, which does not call it; method and answer are assumed.
   *
   * `GET /v1/agreements/{agreementId}/signatures/{version}` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'agreements.signatures.get'>): CallOf<'agreements.signatures.get'>
}

/** Operations of `agreementTemplates`. */
interface AgreementTemplatesNamespace {
  readonly document: AgreementTemplatesDocumentNamespace
}

/** Operations of `agreementTemplates.document`. */
interface AgreementTemplatesDocumentNamespace {
  /**
   * Get links to an agreement's text
   *
   * `GET /v1/agreementtemplates/{agreementTemplateId}/document` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'agreementTemplates.document.get'>): CallOf<'agreementTemplates.document.get'>
}

/** Operations of `compliance`. */
interface ComplianceNamespace {
  readonly agreementStatus: ComplianceAgreementStatusNamespace
}

/** Operations of `compliance.agreementStatus`. */
interface ComplianceAgreementStatusNamespace {
  /**
   * Get whether an indirect reseller signed the Microsoft Partner Agreement
   *
   * Name the reseller by `mpnId` or `tenantId`, not by both. A reseller that did not sign can be an
   * error 400.
   *
   * `GET /v1/compliance/{programName}/agreementstatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'compliance.agreementStatus.get'>): CallOf<'compliance.agreementStatus.get'>
}

/** Operations of `analytics`. */
interface AnalyticsNamespace {
  readonly licenses: AnalyticsLicensesNamespace
  readonly commercial: AnalyticsCommercialNamespace
  readonly partner: AnalyticsPartnerNamespace
  readonly usage: AnalyticsUsageNamespace
  readonly indirectResellers: AnalyticsIndirectResellersNamespace
  readonly referrals: AnalyticsReferralsNamespace
  readonly search: AnalyticsSearchNamespace
  readonly subscriptions: AnalyticsSubscriptionsNamespace
}

/** Operations of `analytics.licenses`. */
interface AnalyticsLicensesNamespace {
  readonly deployment: AnalyticsLicensesDeploymentNamespace
  readonly usage: AnalyticsLicensesUsageNamespace
}

/** Operations of `analytics.licenses.deployment`. */
interface AnalyticsLicensesDeploymentNamespace {
  /**
   * List how many licences of all customers are deployed
   *
   * `GET /v1/analytics/licenses/deployment` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.licenses.deployment.list'>): CallOf<'analytics.licenses.deployment.list'>
}

/** Operations of `analytics.licenses.usage`. */
interface AnalyticsLicensesUsageNamespace {
  /**
   * List how many licences of all customers are in use
   *
   * `GET /v1/analytics/licenses/usage` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.licenses.usage.list'>): CallOf<'analytics.licenses.usage.list'>
}

/** Operations of `analytics.commercial`. */
interface AnalyticsCommercialNamespace {
  readonly deployment: AnalyticsCommercialDeploymentNamespace
  readonly usage: AnalyticsCommercialUsageNamespace
}

/** Operations of `analytics.commercial.deployment`. */
interface AnalyticsCommercialDeploymentNamespace {
  readonly license: AnalyticsCommercialDeploymentLicenseNamespace
}

/** Operations of `analytics.commercial.deployment.license`. */
interface AnalyticsCommercialDeploymentLicenseNamespace {
  /**
   * List deployed licences by customer and product
   *
   * Filter and group by `serviceCode`, `serviceName`, `channel`, `customerTenantId`, `customerName`,
   * `productId` and `productName`. The documentation's syntax has this path, its sample the one below
   * `/partner`.
   *
   * `GET /v1/analytics/commercial/deployment/license` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.commercial.deployment.license.list'>): CallOf<'analytics.commercial.deployment.license.list'>
}

/** Operations of `analytics.commercial.usage`. */
interface AnalyticsCommercialUsageNamespace {
  readonly license: AnalyticsCommercialUsageLicenseNamespace
}

/** Operations of `analytics.commercial.usage.license`. */
interface AnalyticsCommercialUsageLicenseNamespace {
  /**
   * List licences in use by customer, product and workload
   *
   * Filter and group by `workloadCode`, `workloadName` and the fields of
   * `analytics.commercial.deployment.license.list`. The documentation's syntax has this path, its sample
   * the one below `/partner`.
   *
   * `GET /v1/analytics/commercial/usage/license` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.commercial.usage.license.list'>): CallOf<'analytics.commercial.usage.license.list'>
}

/** Operations of `analytics.partner`. */
interface AnalyticsPartnerNamespace {
  readonly commercial: AnalyticsPartnerCommercialNamespace
}

/** Operations of `analytics.partner.commercial`. */
interface AnalyticsPartnerCommercialNamespace {
  readonly deployment: AnalyticsPartnerCommercialDeploymentNamespace
  readonly usage: AnalyticsPartnerCommercialUsageNamespace
}

/** Operations of `analytics.partner.commercial.deployment`. */
interface AnalyticsPartnerCommercialDeploymentNamespace {
  readonly license: AnalyticsPartnerCommercialDeploymentLicenseNamespace
}

/** Operations of `analytics.partner.commercial.deployment.license`. */
interface AnalyticsPartnerCommercialDeploymentLicenseNamespace {
  /**
   * List deployed licences by customer and product, at the path of the samples
   *
   * The same as `analytics.commercial.deployment.license.list`, at the path that the documentation's
   * sample calls.
   *
   * `GET /partner/v1/analytics/commercial/deployment/license` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.partner.commercial.deployment.license.list'>): CallOf<'analytics.partner.commercial.deployment.license.list'>
}

/** Operations of `analytics.partner.commercial.usage`. */
interface AnalyticsPartnerCommercialUsageNamespace {
  readonly license: AnalyticsPartnerCommercialUsageLicenseNamespace
}

/** Operations of `analytics.partner.commercial.usage.license`. */
interface AnalyticsPartnerCommercialUsageLicenseNamespace {
  /**
   * List licences in use by customer, product and workload, at the path of the samples
   *
   * The same as `analytics.commercial.usage.license.list`, at the path that the documentation's sample
   * calls.
   *
   * `GET /partner/v1/analytics/commercial/usage/license` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.partner.commercial.usage.license.list'>): CallOf<'analytics.partner.commercial.usage.license.list'>
}

/** Operations of `analytics.usage`. */
interface AnalyticsUsageNamespace {
  readonly azure: AnalyticsUsageAzureNamespace
}

/** Operations of `analytics.usage.azure`. */
interface AnalyticsUsageAzureNamespace {
  /**
   * List Azure usage
   *
   * `GET /partner/v1/analytics/usage/azure` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.usage.azure.list'>): CallOf<'analytics.usage.azure.list'>
}

/** Operations of `analytics.indirectResellers`. */
interface AnalyticsIndirectResellersNamespace {
  /**
   * List figures on indirect resellers
   *
   * Grouped rows have `indirectResellerCount`, `licenseCount` and `subscriptionCount`.
   *
   * `GET /partner/v1/analytics/indirectresellers` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.indirectResellers.list'>): CallOf<'analytics.indirectResellers.list'>
}

/** Operations of `analytics.referrals`. */
interface AnalyticsReferralsNamespace {
  /**
   * List figures on referrals
   *
   * `GET /partner/v1/analytics/referrals` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.referrals.list'>): CallOf<'analytics.referrals.list'>
}

/** Operations of `analytics.search`. */
interface AnalyticsSearchNamespace {
  /**
   * List the searches that found the partner
   *
   * Grouped rows have `searchResultPageViews`, `contactClicks`, `referralCount` and `profileViews`.
   *
   * `GET /partner/v1/analytics/search` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.search.list'>): CallOf<'analytics.search.list'>
}

/** Operations of `analytics.subscriptions`. */
interface AnalyticsSubscriptionsNamespace {
  /**
   * List figures on subscriptions
   *
   * Grouped rows have the fields grouped by, `subscriptionCount` and `licenseCount`.
   *
   * `GET /partner/v1/analytics/subscriptions` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'analytics.subscriptions.list'>): CallOf<'analytics.subscriptions.list'>
}

/** Operations of `auditRecords`. */
interface AuditRecordsNamespace {
  /**
   * List audit records
   *
   * The operations of the partner's users and applications in a span of days, optionally those that
   * match a filter.
   *
   * `GET /v1/auditrecords` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'auditRecords.list'>): CallOf<'auditRecords.list'>
  /**
   * List audit records, as the audit service has them
   *
   * The same records as `auditRecords.list`, at the address that the `AuditUri` of webhook events points
   * to. Known from the service's own description of 2021 alone.
   *
   * `GET /auditactivity/v1/auditrecords` · scenario `api` · takes App+User or app-only tokens
   */
  search(...args: CallArguments<'auditRecords.search'>): CallOf<'auditRecords.search'>
  /**
   * Get an audit record
   *
   * `GET /auditactivity/v1/auditrecords/{auditRecordId}` · scenario `api` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'auditRecords.get'>): CallOf<'auditRecords.get'>
}

/** Operations of `billingExports`. */
interface BillingExportsNamespace {
  readonly reconciliation: BillingExportsReconciliationNamespace
  readonly usage: BillingExportsUsageNamespace
  readonly operations: BillingExportsOperationsNamespace
  readonly manifests: BillingExportsManifestsNamespace
}

/** Operations of `billingExports.reconciliation`. */
interface BillingExportsReconciliationNamespace {
  readonly billed: BillingExportsReconciliationBilledNamespace
  readonly unbilled: BillingExportsReconciliationUnbilledNamespace
}

/** Operations of `billingExports.reconciliation.billed`. */
interface BillingExportsReconciliationBilledNamespace {
  /**
   * Export the line items of an invoice
   *
   * `POST /v1.0/reports/partners/billing/reconciliation/billed/export` · scenario `billing` · takes App+User or app-only tokens
   */
  export(...args: CallArguments<'billingExports.reconciliation.billed.export'>): CallOf<'billingExports.reconciliation.billed.export'>
}

/** Operations of `billingExports.reconciliation.unbilled`. */
interface BillingExportsReconciliationUnbilledNamespace {
  /**
   * Export the line items that are not yet billed
   *
   * `POST /v1.0/reports/partners/billing/reconciliation/unbilled/export` · scenario `billing` · takes App+User or app-only tokens
   */
  export(...args: CallArguments<'billingExports.reconciliation.unbilled.export'>): CallOf<'billingExports.reconciliation.unbilled.export'>
}

/** Operations of `billingExports.usage`. */
interface BillingExportsUsageNamespace {
  readonly billed: BillingExportsUsageBilledNamespace
  readonly unbilled: BillingExportsUsageUnbilledNamespace
}

/** Operations of `billingExports.usage.billed`. */
interface BillingExportsUsageBilledNamespace {
  /**
   * Export the daily rated use of an invoice
   *
   * `POST /v1.0/reports/partners/billing/usage/billed/export` · scenario `billing` · takes App+User or app-only tokens
   */
  export(...args: CallArguments<'billingExports.usage.billed.export'>): CallOf<'billingExports.usage.billed.export'>
}

/** Operations of `billingExports.usage.unbilled`. */
interface BillingExportsUsageUnbilledNamespace {
  /**
   * Export the daily rated use that is not yet billed
   *
   * `POST /v1.0/reports/partners/billing/usage/unbilled/export` · scenario `billing` · takes App+User or app-only tokens
   */
  export(...args: CallArguments<'billingExports.usage.unbilled.export'>): CallOf<'billingExports.usage.unbilled.export'>
}

/** Operations of `billingExports.operations`. */
interface BillingExportsOperationsNamespace {
  /**
   * Get how far an export is
   *
   * `GET /v1.0/reports/partners/billing/operations/{operationId}` · scenario `billing` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'billingExports.operations.get'>): CallOf<'billingExports.operations.get'>
}

/** Operations of `billingExports.manifests`. */
interface BillingExportsManifestsNamespace {
  /**
   * Get where the files of an export are
   *
   * `GET /v1.0/reports/partners/billing/manifests/{manifestId}` · scenario `billing` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'billingExports.manifests.get'>): CallOf<'billingExports.manifests.get'>
}

/** Operations of `billingV2`. */
interface BillingV2Namespace {
  readonly unbilledUsage: BillingV2UnbilledUsageNamespace
  readonly billedUsage: BillingV2BilledUsageNamespace
  readonly billingOperations: BillingV2BillingOperationsNamespace
  readonly billingManifests: BillingV2BillingManifestsNamespace
}

/** Operations of `billingV2.unbilledUsage`. */
interface BillingV2UnbilledUsageNamespace {
  /**
   * Ask for use that is not yet billed
   *
   * Superseded by the Microsoft Graph operation `billingExports.usage.unbilled.export`.
   *
   * `POST /v1/unbilledusage` · scenario `billing` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  create(...args: CallArguments<'billingV2.unbilledUsage.create'>): CallOf<'billingV2.unbilledUsage.create'>
}

/** Operations of `billingV2.billedUsage`. */
interface BillingV2BilledUsageNamespace {
  readonly invoices: BillingV2BilledUsageInvoicesNamespace
}

/** Operations of `billingV2.billedUsage.invoices`. */
interface BillingV2BilledUsageInvoicesNamespace {
  /**
   * Ask for the use behind an invoice
   *
   * Superseded by the Microsoft Graph operation `billingExports.usage.billed.export`.
   *
   * `POST /v1/billedusage/invoices/{invoiceId}` · scenario `billing` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  create(...args: CallArguments<'billingV2.billedUsage.invoices.create'>): CallOf<'billingV2.billedUsage.invoices.create'>
}

/** Operations of `billingV2.billingOperations`. */
interface BillingV2BillingOperationsNamespace {
  /**
   * Get how far an export is
   *
   * Superseded by the Microsoft Graph operation `billingExports.operations.get`.
   *
   * `GET /v1/billingoperations/{operationId}` · scenario `billing` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  get(...args: CallArguments<'billingV2.billingOperations.get'>): CallOf<'billingV2.billingOperations.get'>
}

/** Operations of `billingV2.billingManifests`. */
interface BillingV2BillingManifestsNamespace {
  /**
   * Get where the files of an export are
   *
   * Superseded by the Microsoft Graph operation `billingExports.manifests.get`.
   *
   * `GET /v1/billingmanifests/{manifestId}` · scenario `billing` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  get(...args: CallArguments<'billingV2.billingManifests.get'>): CallOf<'billingV2.billingManifests.get'>
}

/** Operations of `products`. */
interface ProductsNamespace {
  readonly skus: ProductsSkusNamespace
  /**
   * List products
   *
   * The products of a country's catalog that belong to one view of it.
   *
   * `GET /v1/products` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'products.list'>): CallOf<'products.list'>
  /**
   * Get a product
   *
   * `GET /v1/products/{productId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'products.get'>): CallOf<'products.get'>
  /**
   * Check what restricts a purchase
   *
   * For SKUs whose `purchasePrerequisites` have `InventoryCheck`. The `inventoryVariables` of the SKU
   * name what the request's `inventoryContext` must contain.
   *
   * `POST /v1/extensions/product/checkinventory` · scenario `discover` · takes App+User or app-only tokens
   */
  checkInventory(...args: CallArguments<'products.checkInventory'>): CallOf<'products.checkInventory'>
}

/** Operations of `products.skus`. */
interface ProductsSkusNamespace {
  readonly availabilities: ProductsSkusAvailabilitiesNamespace
  /**
   * List the SKUs of a product
   *
   * `GET /v1/products/{productId}/skus` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'products.skus.list'>): CallOf<'products.skus.list'>
  /**
   * Get a SKU
   *
   * `GET /v1/products/{productId}/skus/{skuId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'products.skus.get'>): CallOf<'products.skus.get'>
}

/** Operations of `products.skus.availabilities`. */
interface ProductsSkusAvailabilitiesNamespace {
  /**
   * List the availabilities of a SKU
   *
   * An availability is what an order names, as its `catalogItemId`.
   *
   * `GET /v1/products/{productId}/skus/{skuId}/availabilities` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'products.skus.availabilities.list'>): CallOf<'products.skus.availabilities.list'>
  /**
   * Get an availability
   *
   * `GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'products.skus.availabilities.get'>): CallOf<'products.skus.availabilities.get'>
}

/** Operations of `dap`. */
interface DapNamespace {
  readonly statistics: DapStatisticsNamespace
  readonly customers: DapCustomersNamespace
}

/** Operations of `dap.statistics`. */
interface DapStatisticsNamespace {
  /**
   * Count the customers with delegated admin privileges
   *
   * Deprecated since GDAP replaced DAP in 2023; use `gdap.customers.list`.
   *
   * `GET /CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics` · scenario `delegated-admin` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  get(...args: CallArguments<'dap.statistics.get'>): CallOf<'dap.statistics.get'>
}

/** Operations of `dap.customers`. */
interface DapCustomersNamespace {
  /**
   * List the customers with delegated admin privileges
   *
   * Deprecated since GDAP replaced DAP in 2023; use `gdap.customers.list`.
   *
   * `GET /CustomerServiceAdminApi/Web/v1/delegatedAdminCustomers` · scenario `delegated-admin` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  list(...args: CallArguments<'dap.customers.list'>): CallOf<'dap.customers.list'>
}

/** Operations of `gdap`. */
interface GdapNamespace {
  readonly relationships: GdapRelationshipsNamespace
  readonly customers: GdapCustomersNamespace
}

/** Operations of `gdap.relationships`. */
interface GdapRelationshipsNamespace {
  readonly accessAssignments: GdapRelationshipsAccessAssignmentsNamespace
  readonly requests: GdapRelationshipsRequestsNamespace
  readonly operations: GdapRelationshipsOperationsNamespace
  /**
   * List GDAP relationships
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.relationships.list'>): CallOf<'gdap.relationships.list'>
  /**
   * Create a GDAP relationship
   *
   * A new relationship is a draft in status `created`. A request with the action `lockForApproval`
   * offers it to the customer.
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships` · scenario `gdap-relationships` · takes App+User tokens
   */
  create(...args: CallArguments<'gdap.relationships.create'>): CallOf<'gdap.relationships.create'>
  /**
   * Get a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  get(...args: CallArguments<'gdap.relationships.get'>): CallOf<'gdap.relationships.get'>
  /**
   * Update a GDAP relationship
   *
   * Only a relationship in status `created` can be changed; of an active one, `autoExtendDuration`
   * alone.
   *
   * `PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  update(...args: CallArguments<'gdap.relationships.update'>): CallOf<'gdap.relationships.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'gdap.relationships.update'>
  /**
   * Delete a GDAP relationship
   *
   * Only a relationship in status `created` can be deleted; an active one is terminated by a request.
   *
   * `DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  delete(...args: CallArguments<'gdap.relationships.delete'>): CallOf<'gdap.relationships.delete'>
}

/** Operations of `gdap.relationships.accessAssignments`. */
interface GdapRelationshipsAccessAssignmentsNamespace {
  /**
   * List the access assignments of a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.relationships.accessAssignments.list'>): CallOf<'gdap.relationships.accessAssignments.list'>
  /**
   * Give a security group access
   *
   * The assignment is `pending` until it shows in the customer's tenant, then `active`.
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments` · scenario `gdap-relationships` · takes App+User tokens
   */
  create(...args: CallArguments<'gdap.relationships.accessAssignments.create'>): CallOf<'gdap.relationships.accessAssignments.create'>
  /**
   * Get an access assignment
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{accessAssignmentId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  get(...args: CallArguments<'gdap.relationships.accessAssignments.get'>): CallOf<'gdap.relationships.accessAssignments.get'>
  /**
   * Change the roles of an access assignment
   *
   * The change goes on after the answer 202; `gdap.relationships.operations.get` tells when it is done.
   *
   * `PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{accessAssignmentId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  update(...args: CallArguments<'gdap.relationships.accessAssignments.update'>): CallOf<'gdap.relationships.accessAssignments.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'gdap.relationships.accessAssignments.update'>
  /**
   * Take a security group's access away
   *
   * `DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{accessAssignmentId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  delete(...args: CallArguments<'gdap.relationships.accessAssignments.delete'>): CallOf<'gdap.relationships.accessAssignments.delete'>
}

/** Operations of `gdap.relationships.requests`. */
interface GdapRelationshipsRequestsNamespace {
  /**
   * List the requests made on a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.relationships.requests.list'>): CallOf<'gdap.relationships.requests.list'>
  /**
   * Ask for a change of a GDAP relationship's status
   *
   * Offers a draft to the customer (`lockForApproval`) or ends an active relationship (`terminate`).
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests` · scenario `gdap-relationships` · takes App+User tokens
   */
  create(...args: CallArguments<'gdap.relationships.requests.create'>): CallOf<'gdap.relationships.requests.create'>
  /**
   * Get a request made on a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/requests/{requestId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  get(...args: CallArguments<'gdap.relationships.requests.get'>): CallOf<'gdap.relationships.requests.get'>
}

/** Operations of `gdap.relationships.operations`. */
interface GdapRelationshipsOperationsNamespace {
  /**
   * List the long-running operations of a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.relationships.operations.list'>): CallOf<'gdap.relationships.operations.list'>
  /**
   * Get a long-running operation of a GDAP relationship
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/operations/{operationId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  get(...args: CallArguments<'gdap.relationships.operations.get'>): CallOf<'gdap.relationships.operations.get'>
}

/** Operations of `gdap.customers`. */
interface GdapCustomersNamespace {
  readonly serviceManagementDetails: GdapCustomersServiceManagementDetailsNamespace
  /**
   * List the customers that the partner has GDAP relationships with
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.customers.list'>): CallOf<'gdap.customers.list'>
  /**
   * Get a customer that the partner has a GDAP relationship with
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  get(...args: CallArguments<'gdap.customers.get'>): CallOf<'gdap.customers.get'>
}

/** Operations of `gdap.customers.serviceManagementDetails`. */
interface GdapCustomersServiceManagementDetailsNamespace {
  /**
   * List where a customer's services are managed
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.customers.serviceManagementDetails.list'>): CallOf<'gdap.customers.serviceManagementDetails.list'>
}

/** Operations of `groups`. */
interface GroupsNamespace {
  /**
   * Change the licences of a group
   *
   * Assigns licences to the group and takes others away. The members get and lose them in the
   * background.
   *
   * `POST /v1.0/groups/{groupId}/assignLicense` · scenario `user-license` · takes App+User or app-only tokens
   */
  assignLicense(...args: CallArguments<'groups.assignLicense'>): CallOf<'groups.assignLicense'>
}

/** Operations of `insights`. */
interface InsightsNamespace {
  readonly datasets: InsightsDatasetsNamespace
  readonly queries: InsightsQueriesNamespace
  readonly reports: InsightsReportsNamespace
}

/** Operations of `insights.datasets`. */
interface InsightsDatasetsNamespace {
  /**
   * List the datasets that reports can be made from
   *
   * `GET /insights/v1/mpn/ScheduledDataset` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'insights.datasets.list'>): CallOf<'insights.datasets.list'>
}

/** Operations of `insights.queries`. */
interface InsightsQueriesNamespace {
  /**
   * List report queries
   *
   * The queries of the partner and those that the service has.
   *
   * `GET /insights/v1/mpn/ScheduledQueries` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'insights.queries.list'>): CallOf<'insights.queries.list'>
  /**
   * Create a report query
   *
   * `POST /insights/v1/mpn/ScheduledQueries` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'insights.queries.create'>): CallOf<'insights.queries.create'>
  /**
   * Delete a report query
   *
   * Queries of the service can't be deleted.
   *
   * `DELETE /insights/v1/mpn/ScheduledQueries/{queryId}` · scenario `api` · takes App+User tokens
   */
  delete(...args: CallArguments<'insights.queries.delete'>): CallOf<'insights.queries.delete'>
  /**
   * Try a report query
   *
   * Gives the first 100 rows of a query, after 100 seconds at most. Give `exportQuery` or `queryId`.
   *
   * `GET /insights/v1/mpn/ScheduledQueries/testQueryResult` · scenario `api` · takes App+User tokens
   */
  test(...args: CallArguments<'insights.queries.test'>): CallOf<'insights.queries.test'>
}

/** Operations of `insights.reports`. */
interface InsightsReportsNamespace {
  readonly executions: InsightsReportsExecutionsNamespace
  /**
   * List scheduled reports
   *
   * `GET /insights/v1/mpn/ScheduledReport` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'insights.reports.list'>): CallOf<'insights.reports.list'>
  /**
   * Schedule a report
   *
   * The files come about later. `CallbackUrl` is called for each, and `insights.reports.executions.list`
   * has the links to them.
   *
   * `POST /insights/v1/mpn/ScheduledReport` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'insights.reports.create'>): CallOf<'insights.reports.create'>
  /**
   * Change a scheduled report
   *
   * `PUT /insights/v1/mpn/ScheduledReport/{reportId}` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'insights.reports.update'>): CallOf<'insights.reports.update'>
  /**
   * Delete a scheduled report
   *
   * `DELETE /insights/v1/mpn/ScheduledReport/{reportId}` · scenario `api` · takes App+User tokens
   */
  delete(...args: CallArguments<'insights.reports.delete'>): CallOf<'insights.reports.delete'>
  /**
   * Pause a scheduled report
   *
   * `PUT /insights/v1/mpn/ScheduledReport/pause/{reportId}` · scenario `api` · takes App+User tokens
   */
  pause(...args: CallArguments<'insights.reports.pause'>): CallOf<'insights.reports.pause'>
  /**
   * Resume a paused report
   *
   * `PUT /insights/v1/mpn/ScheduledReport/resume/{reportId}` · scenario `api` · takes App+User tokens
   */
  resume(...args: CallArguments<'insights.reports.resume'>): CallOf<'insights.reports.resume'>
}

/** Operations of `insights.reports.executions`. */
interface InsightsReportsExecutionsNamespace {
  /**
   * List executions of a report
   *
   * Asks for the latest completed execution unless told otherwise, and answers 404 as long as there is
   * none.
   *
   * `GET /insights/v1/mpn/ScheduledReport/execution/{reportId}` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'insights.reports.executions.list'>): CallOf<'insights.reports.executions.list'>
}

/** Operations of `invoices`. */
interface InvoicesNamespace {
  readonly summary: InvoicesSummaryNamespace
  readonly summaries: InvoicesSummariesNamespace
  readonly lineItems: InvoicesLineItemsNamespace
  readonly unbilled: InvoicesUnbilledNamespace
  readonly documents: InvoicesDocumentsNamespace
  readonly receipts: InvoicesReceiptsNamespace
  readonly estimates: InvoicesEstimatesNamespace
  /**
   * List invoices
   *
   * `GET /v1/invoices` · scenario `billing` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'invoices.list'>): CallOf<'invoices.list'>
  /**
   * Get an invoice
   *
   * `GET /v1/invoices/{invoiceId}` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'invoices.get'>): CallOf<'invoices.get'>
}

/** Operations of `invoices.summary`. */
interface InvoicesSummaryNamespace {
  /**
   * Get the partner's account balance
   *
   * `GET /v1/invoices/summary` · scenario `billing` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'invoices.summary.get'>): CallOf<'invoices.summary.get'>
}

/** Operations of `invoices.summaries`. */
interface InvoicesSummariesNamespace {
  /**
   * List the partner's account balances
   *
   * One balance for each currency that the partner is billed in.
   *
   * `GET /v1/invoices/summaries` · scenario `billing` · takes App+User tokens
   */
  list(...args: CallArguments<'invoices.summaries.list'>): CallOf<'invoices.summaries.list'>
}

/** Operations of `invoices.lineItems`. */
interface InvoicesLineItemsNamespace {
  /**
   * List the line items of an invoice
   *
   * Frozen since April 2025 and going away for new commerce; use the reconciliation export of Microsoft
   * Graph (`/v1.0/reports/partners/billing`) instead. Office and Azure items page by `size` and
   * `offset`, OneTime items by `seekOperation` and the continuation token.
   *
   * `GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}` · scenario `billing` · takes App+User or app-only tokens
   *
   * @deprecated The service is retiring this operation.
   */
  list(...args: CallArguments<'invoices.lineItems.list'>): CallOf<'invoices.lineItems.list'>
  /**
   * List the line items of an invoice, chosen by query
   *
   * The other spelling of `invoices.lineItems.list`, with provider and type in the query. Frozen since
   * April 2025 and going away for new commerce; use the reconciliation export of Microsoft Graph
   * (`/v1.0/reports/partners/billing`) instead.
   *
   * `GET /v1/invoices/{invoiceId}/lineitems` · scenario `billing` · takes App+User or app-only tokens
   *
   * @deprecated The service is retiring this operation.
   */
  query(...args: CallArguments<'invoices.lineItems.query'>): CallOf<'invoices.lineItems.query'>
}

/** Operations of `invoices.unbilled`. */
interface InvoicesUnbilledNamespace {
  readonly lineItems: InvoicesUnbilledLineItemsNamespace
}

/** Operations of `invoices.unbilled.lineItems`. */
interface InvoicesUnbilledLineItemsNamespace {
  /**
   * List charges that are not yet billed
   *
   * Deprecated since March 2026 for new commerce; use the unbilled reconciliation export of Microsoft
   * Graph (`/v1.0/reports/partners/billing`) instead.
   *
   * `GET /v1/invoices/unbilled/lineitems` · scenario `billing` · takes App+User or app-only tokens
   *
   * @deprecated The service is retiring this operation.
   */
  list(...args: CallArguments<'invoices.unbilled.lineItems.list'>): CallOf<'invoices.unbilled.lineItems.list'>
}

/** Operations of `invoices.documents`. */
interface InvoicesDocumentsNamespace {
  readonly statement: InvoicesDocumentsStatementNamespace
}

/** Operations of `invoices.documents.statement`. */
interface InvoicesDocumentsStatementNamespace {
  /**
   * Get the statement of an invoice
   *
   * `GET /v1/invoices/{invoiceId}/documents/statement` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'invoices.documents.statement.get'>): CallOf<'invoices.documents.statement.get'>
}

/** Operations of `invoices.receipts`. */
interface InvoicesReceiptsNamespace {
  readonly documents: InvoicesReceiptsDocumentsNamespace
}

/** Operations of `invoices.receipts.documents`. */
interface InvoicesReceiptsDocumentsNamespace {
  readonly statement: InvoicesReceiptsDocumentsStatementNamespace
}

/** Operations of `invoices.receipts.documents.statement`. */
interface InvoicesReceiptsDocumentsStatementNamespace {
  /**
   * Get a tax receipt of an invoice
   *
   * `GET /v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'invoices.receipts.documents.statement.get'>): CallOf<'invoices.receipts.documents.statement.get'>
}

/** Operations of `invoices.estimates`. */
interface InvoicesEstimatesNamespace {
  readonly links: InvoicesEstimatesLinksNamespace
}

/** Operations of `invoices.estimates.links`. */
interface InvoicesEstimatesLinksNamespace {
  /**
   * List the links to charges that are not yet billed
   *
   * Each link lists line items of the current or the previous billing period.
   *
   * `GET /v1/invoices/estimates/links` · scenario `billing` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'invoices.estimates.links.list'>): CallOf<'invoices.estimates.links.list'>
}

/** Operations of `marketplaceAnalytics`. */
interface MarketplaceAnalyticsNamespace {
  readonly datasets: MarketplaceAnalyticsDatasetsNamespace
  readonly queries: MarketplaceAnalyticsQueriesNamespace
  readonly reports: MarketplaceAnalyticsReportsNamespace
}

/** Operations of `marketplaceAnalytics.datasets`. */
interface MarketplaceAnalyticsDatasetsNamespace {
  /**
   * List the datasets that reports can be made from
   *
   * `GET /insights/v1/cmp/ScheduledDataset` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'marketplaceAnalytics.datasets.list'>): CallOf<'marketplaceAnalytics.datasets.list'>
}

/** Operations of `marketplaceAnalytics.queries`. */
interface MarketplaceAnalyticsQueriesNamespace {
  /**
   * List report queries
   *
   * The queries of the partner and those that the service has.
   *
   * `GET /insights/v1/cmp/ScheduledQueries` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'marketplaceAnalytics.queries.list'>): CallOf<'marketplaceAnalytics.queries.list'>
  /**
   * Create a report query
   *
   * `POST /insights/v1/cmp/ScheduledQueries` · scenario `api` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'marketplaceAnalytics.queries.create'>): CallOf<'marketplaceAnalytics.queries.create'>
  /**
   * Delete a report query
   *
   * Queries of the service can't be deleted.
   *
   * `DELETE /insights/v1/cmp/ScheduledQueries/{queryId}` · scenario `api` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'marketplaceAnalytics.queries.delete'>): CallOf<'marketplaceAnalytics.queries.delete'>
  /**
   * Try a report query
   *
   * Gives the first 100 rows of a query, after 100 seconds at most. Give `exportQuery` or `queryId`.
   *
   * `GET /insights/v1/cmp/ScheduledQueries/testQueryResult` · scenario `api` · takes App+User or app-only tokens
   */
  test(...args: CallArguments<'marketplaceAnalytics.queries.test'>): CallOf<'marketplaceAnalytics.queries.test'>
}

/** Operations of `marketplaceAnalytics.reports`. */
interface MarketplaceAnalyticsReportsNamespace {
  readonly executions: MarketplaceAnalyticsReportsExecutionsNamespace
  /**
   * List scheduled reports
   *
   * `GET /insights/v1/cmp/ScheduledReport` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'marketplaceAnalytics.reports.list'>): CallOf<'marketplaceAnalytics.reports.list'>
  /**
   * Schedule a report
   *
   * The files come about later. `CallbackUrl` is called for each, and
   * `marketplaceAnalytics.reports.executions.list` has the links to them.
   *
   * `POST /insights/v1/cmp/ScheduledReport` · scenario `api` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'marketplaceAnalytics.reports.create'>): CallOf<'marketplaceAnalytics.reports.create'>
  /**
   * Change a scheduled report
   *
   * `PUT /insights/v1/cmp/ScheduledReport/{reportId}` · scenario `api` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'marketplaceAnalytics.reports.update'>): CallOf<'marketplaceAnalytics.reports.update'>
  /**
   * Delete a scheduled report
   *
   * `DELETE /insights/v1/cmp/ScheduledReport/{reportId}` · scenario `api` · takes App+User or app-only tokens
   */
  delete(...args: CallArguments<'marketplaceAnalytics.reports.delete'>): CallOf<'marketplaceAnalytics.reports.delete'>
  /**
   * Pause a scheduled report
   *
   * `PUT /insights/v1/cmp/ScheduledReport/pause/{reportId}` · scenario `api` · takes App+User or app-only tokens
   */
  pause(...args: CallArguments<'marketplaceAnalytics.reports.pause'>): CallOf<'marketplaceAnalytics.reports.pause'>
  /**
   * Resume a paused report
   *
   * `PUT /insights/v1/cmp/ScheduledReport/resume/{reportId}` · scenario `api` · takes App+User or app-only tokens
   */
  resume(...args: CallArguments<'marketplaceAnalytics.reports.resume'>): CallOf<'marketplaceAnalytics.reports.resume'>
}

/** Operations of `marketplaceAnalytics.reports.executions`. */
interface MarketplaceAnalyticsReportsExecutionsNamespace {
  /**
   * List executions of a report
   *
   * Asks for the latest completed execution unless told otherwise, and answers 404 as long as there is
   * none.
   *
   * `GET /insights/v1/cmp/ScheduledReport/execution/{reportId}` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'marketplaceAnalytics.reports.executions.list'>): CallOf<'marketplaceAnalytics.reports.executions.list'>
}

/** Operations of `migrations`. */
interface MigrationsNamespace {
  readonly newCommerce: MigrationsNewCommerceNamespace
}

/** Operations of `migrations.newCommerce`. */
interface MigrationsNewCommerceNamespace {
  readonly schedules: MigrationsNewCommerceSchedulesNamespace
  /**
   * List migrations
   *
   * Name at least one of the three ids. A next page's token comes in a header of the answer.
   *
   * `GET /v1/migrations/newcommerce` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'migrations.newCommerce.list'>): CallOf<'migrations.newCommerce.list'>
}

/** Operations of `migrations.newCommerce.schedules`. */
interface MigrationsNewCommerceSchedulesNamespace {
  /**
   * List migration schedules
   *
   * Name at least one of the three ids. A next page's token comes in a header of the answer.
   *
   * `GET /v1/migrations/newcommerce/schedules` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'migrations.newCommerce.schedules.list'>): CallOf<'migrations.newCommerce.schedules.list'>
}

/** Operations of `offers`. */
interface OffersNamespace {
  readonly addOns: OffersAddOnsNamespace
  /**
   * List the offers of a country
   *
   * `GET /v1/offers` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'offers.list'>): CallOf<'offers.list'>
  /**
   * Get an offer
   *
   * `GET /v1/offers/{offerId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'offers.get'>): CallOf<'offers.get'>
}

/** Operations of `offers.addOns`. */
interface OffersAddOnsNamespace {
  /**
   * List the add-ons of an offer
   *
   * Add-ons are offers that need another one, which they name in `prerequisiteOffers`.
   *
   * `GET /v1/offers/{offerId}/addons` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'offers.addOns.list'>): CallOf<'offers.addOns.list'>
}

/** Operations of `offerCategories`. */
interface OfferCategoriesNamespace {
  /**
   * List the offer categories of a country
   *
   * `GET /v1/offercategories` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'offerCategories.list'>): CallOf<'offerCategories.list'>
}

/** Operations of `payouts`. */
interface PayoutsNamespace {
  readonly payments: PayoutsPaymentsNamespace
  readonly transactionHistory: PayoutsTransactionHistoryNamespace
}

/** Operations of `payouts.payments`. */
interface PayoutsPaymentsNamespace {
  /**
   * Ask for an export of payments
   *
   * `POST /v1.0/payouts/payments` · scenario `billing` · takes App+User tokens
   */
  create(...args: CallArguments<'payouts.payments.create'>): CallOf<'payouts.payments.create'>
  /**
   * Get how far an export of payments is
   *
   * `GET /v1.0/payouts/payments/{requestId}` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'payouts.payments.get'>): CallOf<'payouts.payments.get'>
  /**
   * Delete an export of payments
   *
   * `DELETE /v1.0/payouts/payments/{requestId}` · scenario `billing` · takes App+User tokens
   */
  delete(...args: CallArguments<'payouts.payments.delete'>): CallOf<'payouts.payments.delete'>
}

/** Operations of `payouts.transactionHistory`. */
interface PayoutsTransactionHistoryNamespace {
  /**
   * Ask for an export of transactions
   *
   * The transactions that earned the partner something.
   *
   * `POST /v1.0/payouts/transactionhistory` · scenario `billing` · takes App+User tokens
   */
  create(...args: CallArguments<'payouts.transactionHistory.create'>): CallOf<'payouts.transactionHistory.create'>
  /**
   * Get how far an export of transactions is
   *
   * `GET /v1.0/payouts/transactionhistory/{requestId}` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'payouts.transactionHistory.get'>): CallOf<'payouts.transactionHistory.get'>
  /**
   * Delete an export of transactions
   *
   * `DELETE /v1.0/payouts/transactionhistory/{requestId}` · scenario `billing` · takes App+User tokens
   */
  delete(...args: CallArguments<'payouts.transactionHistory.delete'>): CallOf<'payouts.transactionHistory.delete'>
}

/** Operations of `priceSheets`. */
interface PriceSheetsNamespace {
  /**
   * Get a price sheet
   *
   * A CSV file, or a ZIP file that contains one. It can have tens of megabytes: read it as a stream.
   *
   * `GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value` · scenario `discover` · takes App+User tokens
   */
  get(...args: CallArguments<'priceSheets.get'>): CallOf<'priceSheets.get'>
}

/** Operations of `offerMatrix`. */
interface OfferMatrixNamespace {
  /**
   * Get the offer matrix of a month
   *
   * A CSV file that says where and to whom each legacy offer is sold.
   *
   * `GET /v1.0/sales/offermatrix(Month='{month}')/$value` · scenario `discover` · takes App+User tokens
   */
  get(...args: CallArguments<'offerMatrix.get'>): CallOf<'offerMatrix.get'>
}

/** Operations of `fxRates`. */
interface FxRatesNamespace {
  /**
   * Get the exchange rates of a month
   *
   * A CSV file with the rates to the US dollar that Microsoft converts prices with.
   *
   * `GET /v1.0/sales/fxrates(Month='{month}')/$value` · scenario `discover` · takes App+User tokens
   */
  get(...args: CallArguments<'fxRates.get'>): CallOf<'fxRates.get'>
}

/** Operations of `rateCards`. */
interface RateCardsNamespace {
  readonly azure: RateCardsAzureNamespace
  readonly azureShared: RateCardsAzureSharedNamespace
}

/** Operations of `rateCards.azure`. */
interface RateCardsAzureNamespace {
  /**
   * Get the Azure rate card
   *
   * What the meters of Microsoft Azure (MS-AZR-0145P) cost. `X-Locale` chooses the language of the
   * meters. The answer is large.
   *
   * `GET /v1/ratecards/azure` · scenario `discover` · takes App+User tokens
   */
  get(...args: CallArguments<'rateCards.azure.get'>): CallOf<'rateCards.azure.get'>
}

/** Operations of `rateCards.azureShared`. */
interface RateCardsAzureSharedNamespace {
  /**
   * Get the rate card of Azure partner shared services
   *
   * What the meters of Azure Partner Shared Services cost, which the partner uses itself. `X-Locale`
   * chooses the language of the meters. The answer is large.
   *
   * `GET /v1/ratecards/azure-shared` · scenario `discover` · takes App+User tokens
   */
  get(...args: CallArguments<'rateCards.azureShared.get'>): CallOf<'rateCards.azureShared.get'>
}

/** Operations of `margins`. */
interface MarginsNamespace {
  /**
   * List margins
   *
   * What publishers let the partner keep of their prices on the commercial marketplace.
   *
   * `GET /v1/margins` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'margins.list'>): CallOf<'margins.list'>
  /**
   * Download the margins of a country
   *
   * `GET /v1/margins/download` · scenario `discover` · takes App+User or app-only tokens
   */
  download(...args: CallArguments<'margins.download'>): CallOf<'margins.download'>
}

/** Operations of `productUpgrades`. */
interface ProductUpgradesNamespace {
  readonly eligibility: ProductUpgradesEligibilityNamespace
  readonly status: ProductUpgradesStatusNamespace
  /**
   * Upgrade a customer's products
   *
   * The upgrade goes on after the answer. The id at the end of `Location` names it for
   * `productUpgrades.status.get`; the address itself can't be read.
   *
   * `POST /v1/productUpgrades` · scenario `transact` · takes App+User tokens
   */
  create(...args: CallArguments<'productUpgrades.create'>): CallOf<'productUpgrades.create'>
}

/** Operations of `productUpgrades.eligibility`. */
interface ProductUpgradesEligibilityNamespace {
  /**
   * Get whether a customer's products can be upgraded
   *
   * A question, though it is asked by POST.
   *
   * `POST /v1/productUpgrades/eligibility` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'productUpgrades.eligibility.get'>): CallOf<'productUpgrades.eligibility.get'>
}

/** Operations of `productUpgrades.status`. */
interface ProductUpgradesStatusNamespace {
  /**
   * Get how far an upgrade has come
   *
   * A question, though it is asked by POST, with the body that began the upgrade.
   *
   * `POST /v1/productUpgrades/{upgradeId}/status` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'productUpgrades.status.get'>): CallOf<'productUpgrades.status.get'>
}

/** Operations of `profiles`. */
interface ProfilesNamespace {
  readonly legalBusiness: ProfilesLegalBusinessNamespace
  readonly organization: ProfilesOrganizationNamespace
  readonly billing: ProfilesBillingNamespace
  readonly support: ProfilesSupportNamespace
  readonly mpn: ProfilesMpnNamespace
}

/** Operations of `profiles.legalBusiness`. */
interface ProfilesLegalBusinessNamespace {
  /**
   * Get the legal business profile
   *
   * `GET /v1/profiles/legalbusiness` · scenario `api` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'profiles.legalBusiness.get'>): CallOf<'profiles.legalBusiness.get'>
  /**
   * Replace the legal business profile
   *
   * Send the whole profile as it was read, with the changes in it.
   *
   * `PUT /v1/profiles/legalbusiness` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'profiles.legalBusiness.update'>): CallOf<'profiles.legalBusiness.update'>
}

/** Operations of `profiles.organization`. */
interface ProfilesOrganizationNamespace {
  /**
   * Get the organization profile
   *
   * `GET /v1/profiles/organization` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'profiles.organization.get'>): CallOf<'profiles.organization.get'>
  /**
   * Replace the organization profile
   *
   * Send the whole profile as it was read, with its etag and the changes in it.
   *
   * `PUT /v1/profiles/organization` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'profiles.organization.update'>): CallOf<'profiles.organization.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'profiles.organization.update'>
}

/** Operations of `profiles.billing`. */
interface ProfilesBillingNamespace {
  /**
   * Get the billing profile
   *
   * `GET /v1/profiles/billing` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'profiles.billing.get'>): CallOf<'profiles.billing.get'>
  /**
   * Replace the billing profile
   *
   * Send the whole profile as it was read, with its etag and the changes in it.
   *
   * `PUT /v1/profiles/billing` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'profiles.billing.update'>): CallOf<'profiles.billing.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'profiles.billing.update'>
}

/** Operations of `profiles.support`. */
interface ProfilesSupportNamespace {
  /**
   * Get the support profile
   *
   * `GET /v1/profiles/support` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'profiles.support.get'>): CallOf<'profiles.support.get'>
  /**
   * Replace the support profile
   *
   * Send the whole profile as it was read, with the changes in it. Older pages of the documentation
   * spell the path `/v1/profiles/supportprofile`.
   *
   * `PUT /v1/profiles/support` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'profiles.support.update'>): CallOf<'profiles.support.update'>
}

/** Operations of `profiles.mpn`. */
interface ProfilesMpnNamespace {
  /**
   * Get a partner's profile in the partner program
   *
   * The partner's own profile, or that of another partner by id, to check the id of a reseller.
   *
   * `GET /v1/profiles/mpn` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'profiles.mpn.get'>): CallOf<'profiles.mpn.get'>
}

/** Operations of `accountSettings`. */
interface AccountSettingsNamespace {
  /**
   * Get a setting of the partner's account
   *
   * Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and form of the answer
   * are guesses.
   *
   * `GET /v1/accountsettings/{settingName}` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'accountSettings.get'>): CallOf<'accountSettings.get'>
  /**
   * Replace a setting of the partner's account
   *
   * Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and forms are guesses.
   *
   * `PUT /v1/accountsettings/{settingName}` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'accountSettings.update'>): CallOf<'accountSettings.update'>
}

/** Operations of `enrolledPrograms`. */
interface EnrolledProgramsNamespace {
  /**
   * Get the partner's enrolment in a program
   *
   * Known only as a path in Microsoft's .NET SDK, which doesn't use it. Method and form of the answer
   * are guesses.
   *
   * `GET /v1/enrolledprograms/{programType}` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'enrolledPrograms.get'>): CallOf<'enrolledPrograms.get'>
}

/** Operations of `productPromotions`. */
interface ProductPromotionsNamespace {
  /**
   * List promotions
   *
   * `GET /v1/productpromotions` · scenario `discover` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'productPromotions.list'>): CallOf<'productPromotions.list'>
  /**
   * Get a promotion
   *
   * `GET /v1/productpromotions/{promotionId}` · scenario `discover` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'productPromotions.get'>): CallOf<'productPromotions.get'>
}

/** Operations of `referrals`. */
interface ReferralsNamespace {
  /**
   * List leads and opportunities
   *
   * `GET /v1.0/engagements/referrals` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'referrals.list'>): CallOf<'referrals.list'>
  /**
   * Create an opportunity
   *
   * `target` says who is to work on it: a solution of the partner, and `msft` to have Microsoft join.
   *
   * `POST /v1.0/engagements/referrals` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'referrals.create'>): CallOf<'referrals.create'>
  /**
   * Get a lead or opportunity
   *
   * `GET /v1.0/engagements/referrals/{referralId}` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'referrals.get'>): CallOf<'referrals.get'>
  /**
   * Replace a lead or opportunity
   *
   * Use `referrals.update` instead. Send the referral as it was read with the changes in it, its `eTag`
   * among the rest, but without `links`.
   *
   * `PUT /v1.0/engagements/referrals/{referralId}` · scenario `api` · takes App+User tokens
   *
   * @deprecated The service is retiring this operation.
   */
  replace(...args: CallArguments<'referrals.replace'>): CallOf<'referrals.replace'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly replaceWith: UpdateWith<'referrals.replace'>
  /**
   * Change a lead or opportunity
   *
   * The body is a JSON Patch (RFC 6902), of which the service knows `add` and `replace` alone.
   *
   * `PATCH /v1.0/engagements/referrals/{referralId}` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'referrals.update'>): CallOf<'referrals.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'referrals.update'>
}

/** Operations of `relationships`. */
interface RelationshipsNamespace {
  /**
   * List the partner's indirect resellers or providers
   *
   * `GET /v1/relationships` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'relationships.list'>): CallOf<'relationships.list'>
}

/** Operations of `sandbox`. */
interface SandboxNamespace {
  readonly indirectResellers: SandboxIndirectResellersNamespace
}

/** Operations of `sandbox.indirectResellers`. */
interface SandboxIndirectResellersNamespace {
  /**
   * Create an indirect reseller in the sandbox
   *
   * A sandbox holds five. Repeat `MS-RequestId` when you retry. The answer is not documented beyond its
   * status.
   *
   * `POST /v1/sandboxIndirectReseller` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'sandbox.indirectResellers.create'>): CallOf<'sandbox.indirectResellers.create'>
  /**
   * Delete an indirect reseller of the sandbox
   *
   * Repeat `MS-RequestId` when you retry.
   *
   * `DELETE /v1/sandboxIndirectReseller/{resellerId}` · scenario `api` · takes App+User tokens
   */
  delete(...args: CallArguments<'sandbox.indirectResellers.delete'>): CallOf<'sandbox.indirectResellers.delete'>
}

/** Operations of `partnerRequests`. */
interface PartnerRequestsNamespace {
  /**
   * List API requests and whether they showed MFA
   *
   * The partner's latest App+User requests to the API, 10,000 at most.
   *
   * `GET /v1/partnerRequests` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'partnerRequests.list'>): CallOf<'partnerRequests.list'>
}

/** Operations of `applicationMfaAdoptionStatus`. */
interface ApplicationMfaAdoptionStatusNamespace {
  /**
   * Count API requests with MFA by application and day
   *
   * `GET /v1/applicationmfaadoptionstatus` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'applicationMfaAdoptionStatus.list'>): CallOf<'applicationMfaAdoptionStatus.list'>
}

/** Operations of `nonMfaCompliantPartnerPrincipals`. */
interface NonMfaCompliantPartnerPrincipalsNamespace {
  /**
   * List users who came without MFA
   *
   * The partner's users who signed in to the portal without MFA in the last seven days, 10,000 at most.
   *
   * `GET /v1/nonMfaCompliantPartnerPrincipals` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'nonMfaCompliantPartnerPrincipals.list'>): CallOf<'nonMfaCompliantPartnerPrincipals.list'>
}

/** Operations of `fraudEvents`. */
interface FraudEventsNamespace {
  readonly subscription: FraudEventsSubscriptionNamespace
  /**
   * List fraud alerts
   *
   * Alerts about customers' Azure subscriptions. `X-NewEventsModel: true` adds the newer types of
   * alerts, their properties from `eventType` on, and paging.
   *
   * `GET /v1/fraudEvents` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'fraudEvents.list'>): CallOf<'fraudEvents.list'>
}

/** Operations of `fraudEvents.subscription`. */
interface FraudEventsSubscriptionNamespace {
  readonly status: FraudEventsSubscriptionStatusNamespace
}

/** Operations of `fraudEvents.subscription.status`. */
interface FraudEventsSubscriptionStatusNamespace {
  /**
   * Say how far the partner is with fraud alerts
   *
   * Changes the state of alerts alone; it does nothing about the fraud itself.
   *
   * `POST /v1/fraudEvents/subscription/{subscriptionId}/status` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'fraudEvents.subscription.status.update'>): CallOf<'fraudEvents.subscription.status.update'>
}

/** Operations of `selfServePolicies`. */
interface SelfServePoliciesNamespace {
  /**
   * List a customer's self-serve policies
   *
   * `GET /v1/SelfServePolicy` · scenario `transact` · takes App+User tokens
   */
  list(...args: CallArguments<'selfServePolicies.list'>): CallOf<'selfServePolicies.list'>
  /**
   * Create a self-serve policy
   *
   * `POST /v1/SelfServePolicy` · scenario `transact` · takes App+User tokens
   */
  create(...args: CallArguments<'selfServePolicies.create'>): CallOf<'selfServePolicies.create'>
  /**
   * Replace a self-serve policy that the body names
   *
   * The form that the documentation shows; Microsoft's .NET SDK and the API description of 2021 have the
   * id in the path, as `selfServePolicies.update`.
   *
   * `PUT /v1/SelfServePolicy` · scenario `transact` · takes App+User tokens
   */
  replace(...args: CallArguments<'selfServePolicies.replace'>): CallOf<'selfServePolicies.replace'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly replaceWith: UpdateWith<'selfServePolicies.replace'>
  /**
   * Get a self-serve policy
   *
   * `GET /v1/SelfServePolicy/{policyId}` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'selfServePolicies.get'>): CallOf<'selfServePolicies.get'>
  /**
   * Replace a self-serve policy
   *
   * Send the policy as it was read, with its `attributes.etag` and the changes in it.
   *
   * `PUT /v1/SelfServePolicy/{policyId}` · scenario `transact` · takes App+User tokens
   */
  update(...args: CallArguments<'selfServePolicies.update'>): CallOf<'selfServePolicies.update'>
  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */
  readonly updateWith: UpdateWith<'selfServePolicies.update'>
  /**
   * Delete a self-serve policy
   *
   * `DELETE /v1/SelfServePolicy/{policyId}` · scenario `transact` · takes App+User tokens
   */
  delete(...args: CallArguments<'selfServePolicies.delete'>): CallOf<'selfServePolicies.delete'>
}

/** Operations of `serviceHealth`. */
interface ServiceHealthNamespace {
  readonly healthOverviews: ServiceHealthHealthOverviewsNamespace
  readonly issues: ServiceHealthIssuesNamespace
  readonly messages: ServiceHealthMessagesNamespace
}

/** Operations of `serviceHealth.healthOverviews`. */
interface ServiceHealthHealthOverviewsNamespace {
  /**
   * List the health of each service
   *
   * `GET /v1.0/admin/serviceAnnouncement/healthOverviews` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'serviceHealth.healthOverviews.list'>): CallOf<'serviceHealth.healthOverviews.list'>
}

/** Operations of `serviceHealth.issues`. */
interface ServiceHealthIssuesNamespace {
  /**
   * List service health issues
   *
   * `GET /v1.0/admin/serviceAnnouncement/issues` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'serviceHealth.issues.list'>): CallOf<'serviceHealth.issues.list'>
}

/** Operations of `serviceHealth.messages`. */
interface ServiceHealthMessagesNamespace {
  /**
   * List service update messages
   *
   * `GET /v1.0/admin/serviceAnnouncement/messages` · scenario `delegated-admin` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'serviceHealth.messages.list'>): CallOf<'serviceHealth.messages.list'>
}

/** Operations of `serviceIncidents`. */
interface ServiceIncidentsNamespace {
  readonly office: ServiceIncidentsOfficeNamespace
}

/** Operations of `serviceIncidents.office`. */
interface ServiceIncidentsOfficeNamespace {
  /**
   * List Office 365 incidents
   *
   * `GET /v1/serviceincidents/office` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'serviceIncidents.office.list'>): CallOf<'serviceIncidents.office.list'>
  /**
   * Count Office 365 incidents
   *
   * Known from an interface description of 2021 alone, which leaves the form of the answer open.
   *
   * `GET /v1/serviceincidents/office/count` · scenario `delegated-admin` · takes App+User tokens
   */
  count(...args: CallArguments<'serviceIncidents.office.count'>): CallOf<'serviceIncidents.office.count'>
}

/** Operations of `serviceRequests`. */
interface ServiceRequestsNamespace {
  readonly supportTopics: ServiceRequestsSupportTopicsNamespace
  /**
   * List the partner's service requests
   *
   * `GET /v1/servicerequests` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'serviceRequests.list'>): CallOf<'serviceRequests.list'>
  /**
   * Get a service request
   *
   * `GET /v1/servicerequests/{serviceRequestId}` · scenario `delegated-admin` · takes App+User tokens
   */
  get(...args: CallArguments<'serviceRequests.get'>): CallOf<'serviceRequests.get'>
  /**
   * Create a service request
   *
   * Microsoft documents the path alone, not what the request needs.
   *
   * `POST /v1/servicerequests/{serviceRequestId}` · scenario `delegated-admin` · takes App+User tokens
   */
  create(...args: CallArguments<'serviceRequests.create'>): CallOf<'serviceRequests.create'>
  /**
   * Update a service request
   *
   * Adds a note, or changes the status.
   *
   * `PATCH /v1/servicerequests/{serviceRequestId}` · scenario `delegated-admin` · takes App+User tokens
   */
  update(...args: CallArguments<'serviceRequests.update'>): CallOf<'serviceRequests.update'>
}

/** Operations of `serviceRequests.supportTopics`. */
interface ServiceRequestsSupportTopicsNamespace {
  /**
   * List support topics
   *
   * What a service request can be about. Microsoft documents the path alone.
   *
   * `GET /v1/servicerequests/supporttopics` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'serviceRequests.supportTopics.list'>): CallOf<'serviceRequests.supportTopics.list'>
}

/** Operations of `usageSummary`. */
interface UsageSummaryNamespace {
  /**
   * Get the usage of all customers
   *
   * The cost of the current billing period over all customers, and how they keep their budgets.
   *
   * `GET /v1/usagesummary` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'usageSummary.get'>): CallOf<'usageSummary.get'>
}

/** Operations of `domains`. */
interface DomainsNamespace {
  /**
   * Ask whether a domain is taken
   *
   * The status is the answer: 200 when the domain is taken, 404 when it is free.
   *
   * `HEAD /v1/domains/{domain}` · scenario `api` · takes App+User or app-only tokens
   */
  exists(...args: CallArguments<'domains.exists'>): CallOf<'domains.exists'>
}

/** Operations of `validations`. */
interface ValidationsNamespace {
  /**
   * Ask whether a domain prefix is free
   *
   * Known from the service's own description of 2021 alone.
   *
   * `GET /v1/validations/checkdomainavailability/{domainPrefix}` · scenario `api` · takes App+User or app-only tokens
   */
  checkDomainAvailability(...args: CallArguments<'validations.checkDomainAvailability'>): CallOf<'validations.checkDomainAvailability'>
  /**
   * Validate an address
   *
   * Meant for addresses of customers' profiles. Before 2021 the answer was empty for a valid address and
   * the fault 2007 for another.
   *
   * `POST /v1/validations/address` · scenario `api` · takes App+User or app-only tokens
   */
  address(...args: CallArguments<'validations.address'>): CallOf<'validations.address'>
}

/** Operations of `countryValidationRules`. */
interface CountryValidationRulesNamespace {
  /**
   * Get the rules of a country for addresses and tax ids
   *
   * `GET /v1/countryvalidationrules/{countryCode}` · scenario `api` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'countryValidationRules.get'>): CallOf<'countryValidationRules.get'>
}

/** Operations of `webhooks`. */
interface WebhooksNamespace {
  readonly registration: WebhooksRegistrationNamespace
  readonly internalApp: WebhooksInternalAppNamespace
}

/** Operations of `webhooks.registration`. */
interface WebhooksRegistrationNamespace {
  readonly events: WebhooksRegistrationEventsNamespace
  readonly validationEvents: WebhooksRegistrationValidationEventsNamespace
  /**
   * Get the webhook registration
   *
   * `GET /webhooks/v1/registration` · scenario `api` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'webhooks.registration.get'>): CallOf<'webhooks.registration.get'>
  /**
   * Register for events
   *
   * `POST /webhooks/v1/registration` · scenario `api` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'webhooks.registration.create'>): CallOf<'webhooks.registration.create'>
  /**
   * Replace the webhook registration
   *
   * `PUT /webhooks/v1/registration` · scenario `api` · takes App+User or app-only tokens
   */
  update(...args: CallArguments<'webhooks.registration.update'>): CallOf<'webhooks.registration.update'>
}

/** Operations of `webhooks.registration.events`. */
interface WebhooksRegistrationEventsNamespace {
  /**
   * List the events that can be registered for
   *
   * `GET /webhooks/v1/registration/events` · scenario `api` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'webhooks.registration.events.list'>): CallOf<'webhooks.registration.events.list'>
}

/** Operations of `webhooks.registration.validationEvents`. */
interface WebhooksRegistrationValidationEventsNamespace {
  /**
   * Have a test event sent
   *
   * Sends `test-created`, which must be registered for, and can be asked for twice a minute. What came
   * of it is kept for seven days.
   *
   * `POST /webhooks/v1/registration/validationEvents` · scenario `api` · takes App+User or app-only tokens
   */
  create(...args: CallArguments<'webhooks.registration.validationEvents.create'>): CallOf<'webhooks.registration.validationEvents.create'>
  /**
   * Get what came of a test event
   *
   * `GET /webhooks/v1/registration/validationEvents/{correlationId}` · scenario `api` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'webhooks.registration.validationEvents.get'>): CallOf<'webhooks.registration.validationEvents.get'>
}

/** Operations of `webhooks.internalApp`. */
interface WebhooksInternalAppNamespace {
  readonly registration: WebhooksInternalAppRegistrationNamespace
}

/** Operations of `webhooks.internalApp.registration`. */
interface WebhooksInternalAppRegistrationNamespace {
  readonly events: WebhooksInternalAppRegistrationEventsNamespace
  readonly validationEvents: WebhooksInternalAppRegistrationValidationEventsNamespace
  /**
   * List the registrations of an internal application
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `GET /webhooks/v1/internalApp/registration` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'webhooks.internalApp.registration.list'>): CallOf<'webhooks.internalApp.registration.list'>
  /**
   * Register an internal application for events
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `POST /webhooks/v1/internalApp/registration` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'webhooks.internalApp.registration.create'>): CallOf<'webhooks.internalApp.registration.create'>
  /**
   * Replace the registration of an internal application
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `PUT /webhooks/v1/internalApp/registration` · scenario `api` · takes App+User tokens
   */
  update(...args: CallArguments<'webhooks.internalApp.registration.update'>): CallOf<'webhooks.internalApp.registration.update'>
}

/** Operations of `webhooks.internalApp.registration.events`. */
interface WebhooksInternalAppRegistrationEventsNamespace {
  /**
   * List the events that an internal application can register for
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `GET /webhooks/v1/internalApp/registration/events` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'webhooks.internalApp.registration.events.list'>): CallOf<'webhooks.internalApp.registration.events.list'>
}

/** Operations of `webhooks.internalApp.registration.validationEvents`. */
interface WebhooksInternalAppRegistrationValidationEventsNamespace {
  /**
   * Have a test event sent to an internal application
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `POST /webhooks/v1/internalApp/registration/validationEvents` · scenario `api` · takes App+User tokens
   */
  create(...args: CallArguments<'webhooks.internalApp.registration.validationEvents.create'>): CallOf<'webhooks.internalApp.registration.validationEvents.create'>
  /**
   * Get what came of a test event to an internal application
   *
   * Internal to Microsoft; known from the service's own description of 2021 alone.
   *
   * `GET /webhooks/v1/internalApp/registration/validationEvents/{correlationId}` · scenario `api` · takes App+User tokens
   */
  get(...args: CallArguments<'webhooks.internalApp.registration.validationEvents.get'>): CallOf<'webhooks.internalApp.registration.validationEvents.get'>
}
