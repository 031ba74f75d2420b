import type { OperationId } from '@partnergate/openapi'
import { isRecord } from '../internal/is-record.ts'

/** How work that an operation starts is followed to its end. */
export interface JobRule {
  /** The operation that tells how far the work is. */
  readonly status: OperationId
  /** The operation that gives the result, where the status isn't it. */
  readonly result?: OperationId
  /**
   * Where the ids of the status come from: the header that leads to it, or the data of the answer that started the work.
   */
  readonly ids:
    | { readonly header: 'Location' | 'Operation-Location'; readonly path?: string }
    | { readonly data: (data: unknown) => Readonly<Record<string, unknown>> }
  /** The part of the status that tells how far the work is, where it isn't the whole. */
  readonly part?: (status: unknown, ids: Readonly<Record<string, unknown>>) => unknown
  /** That part alone is the result. */
  readonly givesPart?: true
  /** Whether the status tells of the end, where no word of it does. */
  readonly isDone?: (status: unknown) => boolean
  /** Ids of the result that stand in the status. */
  readonly resultIds?: (status: unknown) => Readonly<Record<string, unknown>>
  /** Shortest pause between two looks, in milliseconds, where the service limits them. */
  readonly leastPauseMs?: number
}

const location = { header: 'Location' } as const
const batch = { status: 'customers.batchJobStatus.get', ids: location } as const
const billingExport = {
  status: 'billingExports.operations.get',
  result: 'billingExports.manifests.get',
  ids: location,
  resultIds: status => ({ manifestId: manifestIdIn(status) }),
} as const satisfies JobRule
const billingTrial = {
  status: 'billingV2.billingOperations.get',
  result: 'billingV2.billingManifests.get',
  ids: { header: 'Operation-Location' },
  resultIds: status => ({ manifestId: manifestIdIn(status) }),
} as const satisfies JobRule
// Two looks a minute are allowed.
const validationEvent = {
  ids: { data: data => ({ correlationId: propertyOf(data, 'correlationId') }) },
  leastPauseMs: 30_000,
} as const satisfies Omit<JobRule, 'status'>
const itself = { data: () => ({}) }

/**
 * The operations that start work which goes on after their answer, and that can be awaited to its end. Source: the
 * pages of the operations; `x-partnergate.longRunning` says the same in the description.
 */
export const jobTable = {
  'customers.deviceBatches.create': batch,
  'customers.deviceBatches.devices.create': batch,
  'customers.devicePolicyUpdates.update': batch,
  'customers.subscriptions.registrations.create': {
    status: 'customers.subscriptions.registrationStatus.get',
    ids: location,
  },
  // A 202 leads to the subscription itself, which can be read when the change is through.
  'customers.subscriptions.update': {
    status: 'customers.subscriptions.get',
    ids: location,
    isDone: () => true,
  },
  'customers.migrations.newCommerce.create': {
    status: 'customers.migrations.newCommerce.get',
    ids: { data: data => ({ migrationId: propertyOf(data, 'id') }) },
  },
  'customers.qualifications.create': {
    status: 'customers.qualifications.list',
    ids: { data: data => ({ qualification: propertyOf(data, 'qualification') }) },
    part: (list, { qualification }) =>
      Array.isArray(list)
        ? list.findLast(one => propertyOf(one, 'qualification') === qualification)
        : undefined,
    givesPart: true,
  },
  // The status is asked for with the body that started the upgrade.
  'productUpgrades.create': {
    status: 'productUpgrades.status.get',
    ids: { header: 'Location', path: '/v1/productUpgrades/{upgradeId}' },
  },
  'customers.subscriptions.utilizations.azure.list': {
    status: 'customers.subscriptions.utilizations.azure.list',
    ids: itself,
    isDone: page => page !== undefined,
  },
  'billingExports.reconciliation.billed.export': billingExport,
  'billingExports.reconciliation.unbilled.export': billingExport,
  'billingExports.usage.billed.export': billingExport,
  'billingExports.usage.unbilled.export': billingExport,
  'billingV2.billedUsage.invoices.create': billingTrial,
  'billingV2.unbilledUsage.create': billingTrial,
  'billingV2.billingOperations.get': { status: 'billingV2.billingOperations.get', ids: itself },
  'gdap.relationships.requests.create': {
    status: 'gdap.relationships.requests.get',
    ids: { data: data => ({ requestId: propertyOf(data, 'id') }) },
  },
  'gdap.relationships.accessAssignments.create': {
    status: 'gdap.relationships.accessAssignments.get',
    ids: { data: data => ({ accessAssignmentId: propertyOf(data, 'id') }) },
  },
  'gdap.relationships.accessAssignments.update': {
    status: 'gdap.relationships.operations.get',
    result: 'gdap.relationships.accessAssignments.get',
    ids: location,
  },
  'payouts.payments.create': {
    status: 'payouts.payments.get',
    ids: { data: data => ({ requestId: propertyOf(firstOf(data), 'requestId') }) },
    part: firstOf,
  },
  'payouts.transactionHistory.create': {
    status: 'payouts.transactionHistory.get',
    ids: { data: data => ({ requestId: propertyOf(firstOf(data), 'requestId') }) },
    part: firstOf,
  },
  'insights.reports.create': {
    status: 'insights.reports.executions.list',
    ids: { data: data => ({ reportId: reportIdIn(data) }) },
    part: firstOf,
  },
  'marketplaceAnalytics.reports.create': {
    status: 'marketplaceAnalytics.reports.executions.list',
    ids: { data: data => ({ reportId: reportIdIn(data) }) },
    part: firstOf,
  },
  'webhooks.registration.validationEvents.create': {
    status: 'webhooks.registration.validationEvents.get',
    ...validationEvent,
  },
  'webhooks.internalApp.registration.validationEvents.create': {
    status: 'webhooks.internalApp.registration.validationEvents.get',
    ...validationEvent,
  },
} as const satisfies { readonly [Id in OperationId]?: JobRule }

function propertyOf(data: unknown, name: string): unknown {
  return isRecord(data) ? data[name] : undefined
}

function firstOf(data: unknown): unknown {
  const items = propertyOf(data, 'value') ?? propertyOf(data, 'Value')
  return Array.isArray(items) ? items[0] : undefined
}

function reportIdIn(data: unknown): unknown {
  const report = firstOf(data)
  return propertyOf(report, 'reportId') ?? propertyOf(report, 'ReportId')
}

/** Graph's exports lead to their manifest by a link, whose last step is its id; only that is taken from it. */
function manifestIdIn(status: unknown): string | undefined {
  const link =
    propertyOf(status, 'resourceLocation@odata.navigationLink') ??
    propertyOf(status, 'resourceLocation')
  if (typeof link !== 'string') return undefined
  return /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(link)?.[1]
}
