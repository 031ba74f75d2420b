import { isPartnerCenterError, type PartnerCenter, type Schemas } from '@partnergate/client'
import type { LineRecord, LinesRecord, LineType, LineView } from '../../shared/billing.ts'
import { cursorOf, type FilePosition } from './cursor.ts'
import { lineView } from './line-view.ts'
import type { AwaitManifest } from './sources.ts'

/** Lines that go out together. */
const together = 500
/** Microsoft Graph's code of an export of nothing. Source: its article on billed reconciliation. */
const nothing = '5000'

/**
 * Reads an export that has begun, once it is made: that takes minutes.
 *
 * @throws PartnerCenterError at any line; those before it are good
 */
export async function* readExport(
  client: PartnerCenter,
  { type, await: done }: { readonly type: LineType; readonly await: AwaitManifest },
  signal: AbortSignal,
): AsyncGenerator<LineRecord, void, undefined> {
  yield { preparing: true }
  const manifest = await done().catch((error: unknown) => {
    if (isPartnerCenterError(error) && error.serviceCode === nothing) return undefined
    throw error
  })
  if (manifest) yield* linesIn(client, manifest, { type, before: 0 }, signal)
}

/**
 * Goes on in the files of an export. Lines before the position are read over, since files open at their beginning only.
 *
 * @throws PartnerCenterError at any line; those before it are good
 */
export async function* readFiles(
  client: PartnerCenter,
  { type, from }: { readonly type: LineType; readonly from: FilePosition },
  signal: AbortSignal,
): AsyncGenerator<LinesRecord, void, undefined> {
  const { manifestId, line } = from
  const manifest = await client.billingExports.manifests.get({ manifestId }, { signal })
  yield* linesIn(client, manifest, { type, before: line }, signal)
}

async function* linesIn(
  client: PartnerCenter,
  manifest: Schemas['PartnersBillingManifest'],
  { type, before }: { readonly type: LineType; readonly before: number },
  signal: AbortSignal,
): AsyncGenerator<LinesRecord, void, undefined> {
  let line = 0
  let lot: LineView[] = []
  for await (const item of client.readExport(manifest, { signal })) {
    line += 1
    if (line <= before) continue
    // The next line shows that there is one: the last lot says nothing of where to go on.
    if (lot.length === together) {
      yield { lines: lot, cursor: cursorOf({ manifestId: manifest.id, line: line - 1 }) }
      lot = []
    }
    lot.push(exportedLine(item, type))
  }
  if (lot.length > 0) yield { lines: lot }
}

/** A line of a file. It has the names of listed items, with a capital letter, and doesn't say of which kind it is. */
function exportedLine(item: Readonly<Record<string, unknown>>, type: LineType): LineView {
  const entries = Object.entries(item).map(([name, value]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    value,
  ])
  return lineView({ ...Object.fromEntries(entries), invoiceLineItemType: type })
}
