import { expect, it } from 'vitest'
import { type HttpMethod, type Operation, operations } from '../src/index.ts'

const all = Object.values(operations)
const verbs: { readonly [Method in HttpMethod]: readonly string[] } = {
  GET: ['list', 'get'],
  HEAD: ['exists'],
  POST: ['create'],
  PUT: ['update'],
  PATCH: ['update'],
  DELETE: ['delete'],
}

/** What paths begin with, and what we call it: versions and the plumbing of a host are nobody's business. */
const beginnings: readonly (readonly [path: string, name: string])[] = [
  ['/partner/v1/analytics/commercial/', 'analytics/partner/commercial/'],
  ['/partner/v1/', ''],
  ['/webhooks/v1/', 'webhooks/'],
  ['/auditactivity/v1/', ''],
  ['/insights/v1/mpn/', 'insights/'],
  ['/insights/v1/cmp/', 'marketplaceAnalytics/'],
  ['/CustomerServiceAdminApi/Web/v1/delegatedAdmin', 'dap/'],
  ['/v1.0/tenantRelationships/delegatedAdmin', 'gdap/'],
  ['/v1.0/reports/partners/billing/', 'billingExports/'],
  ['/v1.0/admin/serviceAnnouncement/', 'serviceHealth/'],
  ['/v1.0/engagements/', ''],
  ['/v1.0/sales/', ''],
  ['/v1.0/', ''],
  ['/v1/extensions/product/', 'products/'],
  ['/v1/', ''],
]

/** Segments that read badly as names: singular collections, and what a report is scheduled by. */
const renamed: Readonly<Record<string, string>> = {
  attachment: 'attachments',
  selfservepolicy: 'selfServePolicies',
  scheduleddataset: 'datasets',
  scheduledqueries: 'queries',
  scheduledreport: 'reports',
  execution: 'executions',
  testqueryresult: 'test',
}

/** Operations whose path and method alone would name them wrongly or twice. */
const namedOtherwise = [
  'agreements.listByType',
  'auditRecords.search',
  'customers.artifacts.reservedInstance.get',
  'customers.artifacts.virtualMachineReservedInstance.get',
  'fraudEvents.subscription.status.update',
  'invoices.lineItems.query',
  'productUpgrades.eligibility.get',
  'productUpgrades.status.get',
  'referrals.replace',
  'sandbox.indirectResellers.create',
  'sandbox.indirectResellers.delete',
  'selfServePolicies.replace',
]

function namesIn({ path, host }: Operation): string[] {
  const [start, name] = beginnings.find(([start]) => path.startsWith(start)) ?? ['/', '']
  const segments = (name + path.slice(start.length))
    .replace(/\(.*?\)|\$value|-/g, '')
    .split('/')
    .filter(segment => segment !== '' && !segment.startsWith('{'))
    .map(segment => renamed[segment.toLowerCase()] ?? segment)
  return host === 'billing-v2' ? ['billingV2', ...segments] : segments
}

it.each(all.filter(({ id }) => !namedOtherwise.includes(id)))(
  '$id is named after its path and method',
  operation => {
    const segments = namesIn(operation).map(segment => segment.toLowerCase())
    const names = operation.id.toLowerCase().split('.')
    const verb = names.at(-1) ?? ''
    const ordinary = verbs[operation.method].includes(verb)
    expect(ordinary ? names.slice(0, -1) : names).toEqual(segments)
  },
)

it('names no operation otherwise that is not there', () => {
  expect(namedOtherwise.filter(id => !Object.hasOwn(operations, id))).toEqual([])
})
