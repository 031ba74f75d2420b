// Generated from packages/openapi by `npm run generate`. Do not edit.

import type { CallArguments, CallOf } from '../call/call-types.ts'

/** The namespaces of a client. */
export interface Namespaces {
  readonly customers: CustomersNamespace
  readonly products: ProductsNamespace
  readonly gdap: GdapNamespace
  readonly invoices: InvoicesNamespace
  readonly partnerRequests: PartnerRequestsNamespace
  readonly applicationMfaAdoptionStatus: ApplicationMfaAdoptionStatusNamespace
  readonly nonMfaCompliantPartnerPrincipals: NonMfaCompliantPartnerPrincipalsNamespace
  readonly serviceRequests: ServiceRequestsNamespace
}

/** Operations of `customers`. */
export interface CustomersNamespace {
  readonly carts: CustomersCartsNamespace
  readonly products: CustomersProductsNamespace
  readonly profiles: CustomersProfilesNamespace
  readonly orders: CustomersOrdersNamespace
  readonly subscriptions: CustomersSubscriptionsNamespace
  readonly serviceRequests: CustomersServiceRequestsNamespace
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

/** Operations of `customers.carts`. */
export interface CustomersCartsNamespace {
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
export interface CustomersProductsNamespace {
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
export interface CustomersProductsSkusNamespace {
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
export interface CustomersProductsSkusAvailabilitiesNamespace {
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
export interface CustomersProfilesNamespace {
  readonly company: CustomersProfilesCompanyNamespace
  readonly billing: CustomersProfilesBillingNamespace
}

/** Operations of `customers.profiles.company`. */
export interface CustomersProfilesCompanyNamespace {
  /**
   * Get a customer's company profile
   *
   * `GET /v1/customers/{customerId}/profiles/company` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.profiles.company.get'>): CallOf<'customers.profiles.company.get'>
}

/** Operations of `customers.profiles.billing`. */
export interface CustomersProfilesBillingNamespace {
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
}

/** Operations of `customers.orders`. */
export interface CustomersOrdersNamespace {
  readonly provisioningStatus: CustomersOrdersProvisioningStatusNamespace
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

/** Operations of `customers.orders.provisioningStatus`. */
export interface CustomersOrdersProvisioningStatusNamespace {
  /**
   * Get an order's provisioning status
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.orders.provisioningStatus.get'>): CallOf<'customers.orders.provisioningStatus.get'>
}

/** Operations of `customers.subscriptions`. */
export interface CustomersSubscriptionsNamespace {
  readonly addOns: CustomersSubscriptionsAddOnsNamespace
  readonly provisioningStatus: CustomersSubscriptionsProvisioningStatusNamespace
  readonly supportContact: CustomersSubscriptionsSupportContactNamespace
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
}

/** Operations of `customers.subscriptions.addOns`. */
export interface CustomersSubscriptionsAddOnsNamespace {
  /**
   * List a subscription's add-ons
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons` · scenario `transact` · takes App+User or app-only tokens
   */
  list(...args: CallArguments<'customers.subscriptions.addOns.list'>): CallOf<'customers.subscriptions.addOns.list'>
}

/** Operations of `customers.subscriptions.provisioningStatus`. */
export interface CustomersSubscriptionsProvisioningStatusNamespace {
  /**
   * Get a subscription's provisioning status
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus` · scenario `transact` · takes App+User tokens
   */
  get(...args: CallArguments<'customers.subscriptions.provisioningStatus.get'>): CallOf<'customers.subscriptions.provisioningStatus.get'>
}

/** Operations of `customers.subscriptions.supportContact`. */
export interface CustomersSubscriptionsSupportContactNamespace {
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

/** Operations of `customers.serviceRequests`. */
export interface CustomersServiceRequestsNamespace {
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

/** Operations of `customers.users`. */
export interface CustomersUsersNamespace {
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
export interface CustomersUsersDirectoryRolesNamespace {
  /**
   * List a user's directory roles
   *
   * `GET /v1/customers/{customerId}/users/{userId}/directoryroles` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.users.directoryRoles.list'>): CallOf<'customers.users.directoryRoles.list'>
}

/** Operations of `customers.users.licenses`. */
export interface CustomersUsersLicensesNamespace {
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
export interface CustomersUsersLicenseUpdatesNamespace {
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
export interface CustomersDirectoryRolesNamespace {
  readonly userMembers: CustomersDirectoryRolesUserMembersNamespace
  /**
   * List a customer's directory roles
   *
   * `GET /v1/customers/{customerId}/directoryroles` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.directoryRoles.list'>): CallOf<'customers.directoryRoles.list'>
}

/** Operations of `customers.directoryRoles.userMembers`. */
export interface CustomersDirectoryRolesUserMembersNamespace {
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
export interface CustomersSubscribedSkusNamespace {
  /**
   * List the licences that a customer has
   *
   * Units in total, in use and free, per product. Without `licenseGroupIds`, those of `group1`.
   *
   * `GET /v1/customers/{customerId}/subscribedskus` · scenario `user-license` · takes App+User tokens
   */
  list(...args: CallArguments<'customers.subscribedSkus.list'>): CallOf<'customers.subscribedSkus.list'>
}

/** Operations of `products`. */
export interface ProductsNamespace {
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
}

/** Operations of `products.skus`. */
export interface ProductsSkusNamespace {
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
export interface ProductsSkusAvailabilitiesNamespace {
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

/** Operations of `gdap`. */
export interface GdapNamespace {
  readonly relationships: GdapRelationshipsNamespace
  readonly customers: GdapCustomersNamespace
}

/** Operations of `gdap.relationships`. */
export interface GdapRelationshipsNamespace {
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
export interface GdapRelationshipsAccessAssignmentsNamespace {
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
  /**
   * Take a security group's access away
   *
   * `DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}/accessAssignments/{accessAssignmentId}` · scenario `gdap-relationships` · takes App+User tokens
   */
  delete(...args: CallArguments<'gdap.relationships.accessAssignments.delete'>): CallOf<'gdap.relationships.accessAssignments.delete'>
}

/** Operations of `gdap.relationships.requests`. */
export interface GdapRelationshipsRequestsNamespace {
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
export interface GdapRelationshipsOperationsNamespace {
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
export interface GdapCustomersNamespace {
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
export interface GdapCustomersServiceManagementDetailsNamespace {
  /**
   * List where a customer's services are managed
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails` · scenario `gdap-relationships` · takes App+User tokens
   */
  list(...args: CallArguments<'gdap.customers.serviceManagementDetails.list'>): CallOf<'gdap.customers.serviceManagementDetails.list'>
}

/** Operations of `invoices`. */
export interface InvoicesNamespace {
  readonly summary: InvoicesSummaryNamespace
  readonly summaries: InvoicesSummariesNamespace
  readonly lineItems: InvoicesLineItemsNamespace
  readonly unbilled: InvoicesUnbilledNamespace
  readonly documents: InvoicesDocumentsNamespace
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
export interface InvoicesSummaryNamespace {
  /**
   * Get the partner's account balance
   *
   * `GET /v1/invoices/summary` · scenario `billing` · takes App+User or app-only tokens
   */
  get(...args: CallArguments<'invoices.summary.get'>): CallOf<'invoices.summary.get'>
}

/** Operations of `invoices.summaries`. */
export interface InvoicesSummariesNamespace {
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
export interface InvoicesLineItemsNamespace {
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
}

/** Operations of `invoices.unbilled`. */
export interface InvoicesUnbilledNamespace {
  readonly lineItems: InvoicesUnbilledLineItemsNamespace
}

/** Operations of `invoices.unbilled.lineItems`. */
export interface InvoicesUnbilledLineItemsNamespace {
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
export interface InvoicesDocumentsNamespace {
  readonly statement: InvoicesDocumentsStatementNamespace
}

/** Operations of `invoices.documents.statement`. */
export interface InvoicesDocumentsStatementNamespace {
  /**
   * Get the statement of an invoice
   *
   * `GET /v1/invoices/{invoiceId}/documents/statement` · scenario `billing` · takes App+User tokens
   */
  get(...args: CallArguments<'invoices.documents.statement.get'>): CallOf<'invoices.documents.statement.get'>
}

/** Operations of `partnerRequests`. */
export interface PartnerRequestsNamespace {
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
export interface ApplicationMfaAdoptionStatusNamespace {
  /**
   * Count API requests with MFA by application and day
   *
   * `GET /v1/applicationmfaadoptionstatus` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'applicationMfaAdoptionStatus.list'>): CallOf<'applicationMfaAdoptionStatus.list'>
}

/** Operations of `nonMfaCompliantPartnerPrincipals`. */
export interface NonMfaCompliantPartnerPrincipalsNamespace {
  /**
   * List users who came without MFA
   *
   * The partner's users who signed in to the portal without MFA in the last seven days, 10,000 at most.
   *
   * `GET /v1/nonMfaCompliantPartnerPrincipals` · scenario `api` · takes App+User tokens
   */
  list(...args: CallArguments<'nonMfaCompliantPartnerPrincipals.list'>): CallOf<'nonMfaCompliantPartnerPrincipals.list'>
}

/** Operations of `serviceRequests`. */
export interface ServiceRequestsNamespace {
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
export interface ServiceRequestsSupportTopicsNamespace {
  /**
   * List support topics
   *
   * What a service request can be about. Microsoft documents the path alone.
   *
   * `GET /v1/servicerequests/supporttopics` · scenario `delegated-admin` · takes App+User tokens
   */
  list(...args: CallArguments<'serviceRequests.supportTopics.list'>): CallOf<'serviceRequests.supportTopics.list'>
}
