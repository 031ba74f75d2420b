import type { OperationId } from '@partnergate/openapi'
import type { WebhookEventName } from '../webhooks/event-names.ts'
import type { OperationType, ResourceType } from './happening.ts'

type Audited = readonly [ResourceType, OperationType, WebhookEventName?]

/**
 * What the audit log says of an operation that succeeded, and the event that goes out. A handler that knows better says
 * so in `happened` of its reply.
 */
export const auditedOperations: { readonly [Id in OperationId]?: Audited } = {
  'customers.create': ['customer', 'add_customer'],
  'customers.delete': ['customer', 'delete_tip_customer'],
  'customers.update': ['partner_customer_relationship', 'remove_partner_customer_relationship'],
  'customers.profiles.billing.update': ['customer', 'update_customer_billing_profile'],
  'customers.qualification.update': ['customer', 'update_customer_qualification'],
  'customers.qualifications.create': ['customer', 'update_customer_qualification'],
  'customers.usageBudget.update': ['customer', 'update_customer_spending_budget'],
  'customers.agreements.create': ['agreement', 'create_agreement'],
  'customers.users.create': ['customer_user', 'create_customer_user'],
  'customers.users.update': ['customer_user', 'update_customer_user'],
  'customers.users.delete': ['customer_user', 'delete_customer_user'],
  'customers.users.resetPassword': ['customer_user', 'reset_customer_user_password'],
  'customers.users.licenseUpdates.create': ['license', 'update_customer_user_licenses'],
  'customers.directoryRoles.userMembers.create': ['customer_directory_role', 'add_user_member'],
  'customers.directoryRoles.userMembers.delete': ['customer_directory_role', 'remove_user_member'],
  'customers.applicationConsents.create': ['application', 'register_application'],
  'customers.applicationConsents.delete': ['application', 'unregister_application'],
  'customers.policies.create': ['policy', 'policy_created'],
  'customers.policies.update': ['policy', 'policy_updated'],
  'customers.policies.delete': ['policy', 'policy_deleted'],
  'customers.deviceBatches.create': ['device', 'devices_upload_to_new_batch_attempted'],
  'customers.deviceBatches.devices.create': [
    'device',
    'devices_upload_to_existing_batch_attempted',
  ],
  'customers.deviceBatches.devices.update': ['device', 'device_updated'],
  'customers.deviceBatches.devices.delete': ['device', 'device_deleted'],
  'customers.devicePolicyUpdates.update': ['device', 'devices_update_attempted'],
  'profiles.legalBusiness.update': ['partner_relationship', 'update_company_info'],
  'profiles.organization.update': ['partner_relationship', 'update_company_info'],
  'customers.orders.create': ['order', 'create_order'],
  'customers.orders.update': ['order', 'update_order'],
  'customers.carts.checkout': ['order', 'create_order'],
  'customers.subscriptions.update': ['subscription', 'update_subscription', 'subscription-updated'],
  'customers.subscriptions.activate': [
    'subscription',
    'update_subscription',
    'subscription-updated',
  ],
  'customers.subscriptions.upgrades.create': ['subscription', 'upgrade_subscription'],
  'customers.subscriptions.transitions.create': ['subscription', 'upgrade_subscription'],
  'customers.subscriptions.conversions.create': ['subscription', 'convert_trial_subscription'],
  'customers.subscriptions.overage.update': ['overage', 'manage_overage'],
  'customers.transfers.create': ['transfer', 'create_transfer'],
  'customers.transfers.update': ['transfer', 'update_transfer'],
  'customers.transfers.delete': ['transfer', 'update_transfer'],
  'customers.transfers.accept': ['transfer', 'update_transfer'],
  'customers.migrations.newCommerce.create': [
    'new_commerce_migration',
    'create_new_commerce_migration',
    'new-commerce-migration-created',
  ],
  'selfServePolicies.create': ['self_serve_policy', 'create_self_serve_policy'],
  'selfServePolicies.update': ['self_serve_policy', 'update_self_serve_policy'],
  'selfServePolicies.replace': ['self_serve_policy', 'update_self_serve_policy'],
  'selfServePolicies.delete': ['self_serve_policy', 'delete_self_serve_policy'],
  'referrals.create': ['referral', 'create_referral', 'referral-created'],
  'referrals.update': ['referral', 'update_referral', 'referral-updated'],
  'referrals.replace': ['referral', 'update_referral', 'referral-updated'],
}
