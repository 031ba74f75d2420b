import type { Call, Handlers, Reply } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { isDone, retryAfterSeconds } from '../long-running/work.ts'
import type { BillingExport, ExportKind } from './export.ts'
import { renderManifest, renderOperation } from './render.ts'
import { billedWish, unbilledWish } from './wishes.ts'

type Billed = 'billingExports.reconciliation.billed.export' | 'billingExports.usage.billed.export'

type Unbilled =
  | 'billingExports.reconciliation.unbilled.export'
  | 'billingExports.usage.unbilled.export'

const retryAfter = { 'Retry-After': String(retryAfterSeconds) }

function begun(call: Call<Billed | Unbilled>, { id }: BillingExport): Reply<never> {
  const Location = `${call.url.origin}/v1.0/reports/partners/billing/operations/${id}`
  return { status: 202, headers: { Location, ...retryAfter } }
}

const exportBilled = (kind: ExportKind) => (call: Call<Billed>) => {
  const { state, body } = call
  const wish = billedWish(state, kind, body.invoiceId, body.attributeSet)
  return begun(call, state.billingExports.begin(wish))
}

const exportUnbilled = (kind: ExportKind) => (call: Call<Unbilled>) => {
  const { state, body } = call
  const { currencyCode, billingPeriod: period, attributeSet } = body
  const wish = unbilledWish(state, kind, { currencyCode, period }, attributeSet)
  return begun(call, state.billingExports.begin(wish))
}

/** Exports of billing data by Microsoft Graph: asked for, polled, and read by a manifest. */
export const billingExportHandlers: Handlers<
  Billed | Unbilled | 'billingExports.operations.get' | 'billingExports.manifests.get'
> = {
  'billingExports.reconciliation.billed.export': exportBilled('billedreconciliation'),
  'billingExports.usage.billed.export': exportBilled('billedusage'),
  'billingExports.reconciliation.unbilled.export': exportUnbilled('unbilledreconciliation'),
  'billingExports.usage.unbilled.export': exportUnbilled('unbilledusage'),

  'billingExports.operations.get'({ parameters, state, url }) {
    const data = renderOperation(state.billingExports.get(parameters.operationId), state, url)
    return { data, headers: data.status === 'running' ? retryAfter : {} }
  },

  'billingExports.manifests.get'({ parameters, state, url }) {
    const found = state.billingExports.withManifest(parameters.manifestId)
    if (!isDone(found.work, state.clock) || found.blobs.length === 0) {
      throw new ServiceError(404, 'NotFound', 'The manifest was not found.')
    }
    return { data: renderManifest(found, state, url) }
  },
}
