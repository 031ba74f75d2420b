import { isPartnerCenterError, type PartnerCenter, type Schemas } from '@partnergate/client'
import type { LineRecord, LineView } from '../../shared/billing.ts'
import { cursorOf, type Position } from './cursor.ts'
import { lineView } from './line-view.ts'

/** Which export to read, and from where on; without that it is asked for first. */
export interface ExportWish {
  readonly invoiceId: string
  readonly type: string
  readonly from?: Extract<Position, { manifestId: string }>
}

/** Lines that go out together. */
const together = 500
/** Microsoft Graph's code of an export of nothing. Source: its article on billed reconciliation. */
const nothing = '5000'

/**
 * Reads an invoice's line items from the files of an export of Microsoft Graph, which takes minutes to make there. Lines before
 * the position are read over, since files open at their beginning only.
 *
 * @throws PartnerCenterError at any line; those before it are good
 */
export async function* readExport(
  client: PartnerCenter,
  wish: ExportWish,
  signal: AbortSignal,
): AsyncGenerator<LineRecord, void, undefined> {
  const { from, type } = wish
  const manifest = from
    ? await client.billingExports.manifests.get({ manifestId: from.manifestId }, { signal })
    : yield* exported(client, wish, signal)
  if (!manifest) return
  let line = 0
  let lot: LineView[] = []
  for await (const item of client.readExport(manifest, { signal })) {
    line += 1
    if (from && line <= from.line) continue
    // The next line shows that there is one, so that the last lot says where it ends.
    if (lot.length === together) {
      yield { lines: lot, cursor: cursorOf({ manifestId: manifest.id, line: line - 1 }) }
      lot = []
    }
    lot.push(exportedLine(item, type))
  }
  if (lot.length > 0) yield { lines: lot }
}

/** The manifest of a new export; `undefined` of one that has nothing in it. */
async function* exported(
  client: PartnerCenter,
  { invoiceId, type }: ExportWish,
  signal: AbortSignal,
): AsyncGenerator<LineRecord, Schemas['PartnersBillingManifest'] | undefined, undefined> {
  const { usage, reconciliation } = client.billingExports
  const { billed } = type === 'usage_line_items' ? usage : reconciliation
  const job = await billed.export({ body: { invoiceId } }, { signal }).start()
  yield { preparing: true }
  try {
    return await job.done({ signal })
  } catch (error) {
    if (isPartnerCenterError(error) && error.serviceCode === nothing) return undefined
    throw error
  }
}

/** A line of a file. It has the names of listed items, with a capital letter, and doesn't say of which kind it is. */
function exportedLine(item: Readonly<Record<string, unknown>>, type: string): LineView {
  const entries = Object.entries(item).map(([name, value]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    value,
  ])
  return lineView({ ...Object.fromEntries(entries), invoiceLineItemType: type })
}
