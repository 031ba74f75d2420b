import type { Handlers } from '../../protocol/call.ts'
import { retryAfterSeconds } from '../long-running/work.ts'
import type { BillingExport } from './export.ts'
import { etagOf, folderOf, noData, progressOf, timesOf } from './render.ts'
import { billedWish, unbilledWish } from './wishes.ts'

const begun = (url: URL, { id }: BillingExport) => ({
  status: 202,
  headers: { 'Operation-Location': `${url.origin}/v1/billingoperations/${id}` },
})

/** The trial that came before the exports of Microsoft Graph: the same files, in manifests of an older form. */
export const billingV2Handlers: Handlers<
  | 'billingV2.unbilledUsage.create'
  | 'billingV2.billedUsage.invoices.create'
  | 'billingV2.billingOperations.get'
  | 'billingV2.billingManifests.get'
> = {
  'billingV2.unbilledUsage.create'({ parameters, state, url }) {
    const { currencyCode, period, fragment } = parameters
    const wish = unbilledWish(state, 'unbilledusage', { currencyCode, period }, fragment)
    return begun(url, state.billingExports.begin(wish))
  },

  'billingV2.billedUsage.invoices.create'({ parameters, state, url }) {
    const wish = billedWish(state, 'billedusage', parameters.invoiceId, parameters.fragment)
    return begun(url, state.billingExports.begin(wish))
  },

  'billingV2.billingOperations.get'({ parameters, state, url }) {
    const found = state.billingExports.get(parameters.operationId)
    const status = progressOf(found, state)
    const data = {
      ...timesOf(found, state),
      status,
      ...(status === 'succeeded' && {
        resourceLocation: `${url.origin}/v1/billingmanifests/${found.manifestId}`,
      }),
      ...(status === 'failed' && { error: noData }),
    }
    const waits = status === 'running'
    return { data, headers: waits ? { 'Retry-After': String(retryAfterSeconds) } : {} }
  },

  'billingV2.billingManifests.get'({ parameters, state, url }) {
    const found = state.billingExports.withManifest(parameters.manifestId)
    const { rootDirectory, sasToken } = folderOf(found, state, url)
    const sizes = found.blobs.map(({ bytes }) => bytes.length)
    return {
      data: {
        version: '1',
        dataFormat: 'compressedJSONLines',
        utcCreatedDateTime: new Date(found.work.begun).toISOString(),
        eTag: etagOf(found, state),
        partnerTenantId: state.partner.tenantId,
        rootFolder: rootDirectory,
        rootFolderSAS: sasToken,
        partitionType: 'ItemCount',
        blobCount: found.blobs.length,
        sizeInBytes: sizes.reduce((sum, size) => sum + size, 0),
        blobs: found.blobs.map(({ name, bytes }) => ({
          ...{ name, sizeInBytes: bytes.length, partitionValue: 'default' },
        })),
      },
    }
  },
}
