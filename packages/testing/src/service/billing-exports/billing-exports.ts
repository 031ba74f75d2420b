import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import { beginWork } from '../long-running/work.ts'
import type { World } from '../world.ts'
import { blobsOf } from './blobs.ts'
import type { BillingExport, ExportWish } from './export.ts'

/** How long an export can be asked for; the mock's own. */
const lifetimeMs = 30 * dayMs

/** Exports of billing data, in Microsoft Graph and in the trial before it. */
export interface BillingExports {
  begin(wish: ExportWish): BillingExport
  /** @throws ServiceError 404 for an unknown export, 410 for one that has expired */
  get(operationId: string): BillingExport
  /** @throws ServiceError 404 for an unknown manifest, 410 for one that has expired */
  withManifest(manifestId: string): BillingExport
  /** The export whose files lie in a folder. */
  inDirectory(directory: string): BillingExport | undefined
}

export function createBillingExports({ seed, ids, clock, partner, kept }: World): BillingExports {
  const exports = kept.map<string, BillingExport>('billing-exports')

  function alive(what: string, found: BillingExport | undefined): BillingExport {
    if (!found) throw new ServiceError(404, 'NotFound', `The ${what} was not found.`)
    if (clock.now() < found.work.begun + lifetimeMs) return found
    throw new ServiceError(410, 'Gone', `The ${what} has expired; export anew.`)
  }

  return {
    begin(wish) {
      const { kind, attributeSet, folder } = wish
      const id = ids.guid('billing-operation')
      const manifestId = ids.guid('billing-manifest')
      const path = `${folder}/Fragment=${attributeSet}/ManifestId=${manifestId}/PartitionType=default`
      const begun: BillingExport = {
        ...{ id, manifestId, kind, attributeSet },
        work: beginWork(clock),
        directory: `${kind}/v1/PartnerTenantId=${partner.tenantId}/${path}`,
        blobs: blobsOf(seed, wish, manifestId),
      }
      exports.set(id, begun)
      return begun
    },
    get: operationId => alive('operation', exports.get(operationId.toLowerCase())),
    withManifest(manifestId) {
      const wanted = manifestId.toLowerCase()
      return alive(
        'manifest',
        [...exports.values()].find(one => one.manifestId === wanted),
      )
    },
    inDirectory: directory => [...exports.values()].find(one => one.directory === directory),
  }
}
