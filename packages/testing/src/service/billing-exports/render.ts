import type { components } from '@partnergate/openapi'
import { serviceAt } from '../../protocol/hosts.ts'
import { endOf, isDone } from '../long-running/work.ts'
import type { State } from '../state.ts'
import type { BillingExport } from './export.ts'
import { sasFor, sasLifetimeMs } from './sas.ts'
import { storageHost } from './storage.ts'

type Schemas = components['schemas']

const type = '#microsoft.graph.partners.billing.'
/** What Microsoft says where there is nothing to export. */
export const noData = { code: '5000', message: 'No data available' }

/** How far an export is. Asking counts as a look. */
export type Progress = 'running' | 'succeeded' | 'failed'

export function progressOf({ work, blobs }: BillingExport, { clock }: State): Progress {
  if (!isDone(work, clock)) return 'running'
  return blobs.length > 0 ? 'succeeded' : 'failed'
}

/** The times of an export, as Microsoft Graph writes them: without zone. */
export function timesOf({ work }: BillingExport, { clock }: State) {
  const unzoned = (time: number) => new Date(time).toISOString().slice(0, -1)
  return {
    createdDateTime: unzoned(work.begun),
    lastActionDateTime: unzoned(endOf(work, clock)),
  }
}

export function renderOperation(
  found: BillingExport,
  state: State,
  url: URL,
): Schemas['PartnersBillingOperation'] {
  const status = progressOf(found, state)
  const context = `${url.origin}/v1.0/$metadata#reports/partners/billing/operations/$entity`
  const common = { '@odata.context': context, id: found.id, status, ...timesOf(found, state) }
  if (status === 'running') return { ...common, '@odata.type': `${type}runningOperation` }
  if (status === 'failed') {
    return { ...common, '@odata.type': `${type}failedOperation`, error: noData }
  }
  return {
    ...common,
    '@odata.type': `${type}exportSuccessOperation`,
    'resourceLocation@odata.navigationLink': `${url.origin}/v1.0/reports/partners/billing/manifests/${found.manifestId}`,
  }
}

export function renderManifest(
  found: BillingExport,
  state: State,
  url: URL,
): Schemas['PartnersBillingManifest'] {
  const { rootDirectory, sasToken } = folderOf(found, state, url)
  return {
    '@odata.context': `${url.origin}/v1.0/$metadata#reports/partners/billing/manifests/$entity`,
    id: found.manifestId,
    schemaVersion: '1',
    dataFormat: 'compressedJSON',
    createdDateTime: timesOf(found, state).createdDateTime,
    eTag: etagOf(found, state),
    partnerTenantId: state.partner.tenantId,
    rootDirectory,
    sasToken,
    partitionType: 'default',
    blobCount: found.blobs.length,
    blobs: found.blobs.map(({ name }) => ({ name, partitionValue: 'default' })),
  }
}

export function etagOf({ manifestId }: BillingExport, { seed }: State): string {
  return seed.hex(17, 'manifest-etag', manifestId)
}

/** Where the files are and what opens them: a new signature for each who reads the manifest. */
export function folderOf({ directory }: BillingExport, { seed, clock }: State, url: URL) {
  const origin = serviceAt(url.hostname) === undefined ? url.origin : `https://${storageHost}`
  return {
    rootDirectory: `${origin}/${directory}`,
    sasToken: sasFor(seed, directory, clock.now() + sasLifetimeMs),
  }
}
