// Generated from packages/openapi by `npm run generate`. Do not edit.

/** Operations that change a resource under its etag, and those that read it. */
export interface Updates {
  readonly 'customers.subscriptions.update': 'customers.subscriptions.get'
  readonly 'customers.profiles.billing.update': 'customers.profiles.billing.get'
  readonly 'gdap.relationships.update': 'gdap.relationships.get'
  readonly 'gdap.relationships.accessAssignments.update': 'gdap.relationships.accessAssignments.get'
  readonly 'profiles.organization.update': 'profiles.organization.get'
  readonly 'profiles.billing.update': 'profiles.billing.get'
  readonly 'referrals.replace': 'referrals.get'
  readonly 'referrals.update': 'referrals.get'
  readonly 'selfServePolicies.replace': 'selfServePolicies.get'
  readonly 'selfServePolicies.update': 'selfServePolicies.get'
}
