/**
 * The events that can be registered for, with the `ResourceName` that they carry.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events
 */
export const resourceNames = {
  'test-created': 'test',
  'subscription-updated': 'subscription',
  'usagerecords-thresholdExceeded': 'usagerecords',
  'invoice-ready': 'invoice',
  'referral-created': 'referral',
  'referral-updated': 'referral',
  'related-referral-created': 'referral',
  'related-referral-updated': 'referral',
  'azure-fraud-event-detected': undefined,
  'reseller-relationship-accepted-by-customer': 'Customer',
  'dap-admin-relationship-approved': 'PartnerCustomerDap',
  'dap-admin-relationship-terminated': 'PartnerCustomerDap',
  'dap-admin-relationship-terminated-by-microsoft': 'PartnerCustomerDap',
  'granular-admin-relationship-approved': 'GranularAdminRelationship',
  'granular-admin-relationship-activated': 'GranularAdminRelationship',
  'granular-admin-relationship-terminated': 'GranularAdminRelationship',
  'granular-admin-relationship-expired': 'GranularAdminRelationship',
  'granular-admin-access-assignment-created': 'GranularAdminAccessAssignment',
  'granular-admin-access-assignment-activated': 'GranularAdminAccessAssignment',
  'granular-admin-access-assignment-updated': 'GranularAdminAccessAssignment',
  'granular-admin-access-assignment-deleted': 'GranularAdminAccessAssignment',
  'new-commerce-migration-created': 'NewCommerceMigration',
  'new-commerce-migration-completed': 'NewCommerceMigration',
  'new-commerce-migration-failed': 'NewCommerceMigration',
  'new-commerce-migration-schedule-failed': 'NewCommerceMigrationSchedule',
} as const

/** Name of an event that can be registered for. */
export type WebhookEventName = keyof typeof resourceNames

export const webhookEventNames = Object.keys(resourceNames) as readonly WebhookEventName[]
