import type { LineItem, LineItemKind } from '../invoices/billing.ts'
import type { Work } from '../long-running/work.ts'

/** What an export is of, by the name of the folder that its files lie in. */
export type ExportKind =
  | 'billedreconciliation'
  | 'unbilledreconciliation'
  | 'billedusage'
  | 'unbilledusage'

export type AttributeSet = 'full' | 'basic'

/** What somebody asks to have exported. */
export interface ExportWish {
  readonly kind: ExportKind
  readonly attributeSet: AttributeSet
  /** Folder below the partner's, such as `BillingMonth=202605/InvoiceId=G016907411`. */
  readonly folder: string
  readonly lines: readonly LineItem[]
}

/** An export of billing data. Plain data but for its files. */
export interface BillingExport {
  readonly id: string
  readonly manifestId: string
  readonly kind: ExportKind
  readonly attributeSet: AttributeSet
  readonly work: Work
  /** Path of the folder with the files, from the container on. */
  readonly directory: string
  /** Files in the order of their lines; none when there was nothing to export. */
  readonly blobs: readonly ExportBlob[]
}

export interface ExportBlob {
  readonly name: string
  /** Lines of JSON, compressed by gzip. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Line items that an export of reconciliation or use has. */
export function lineKindOf(kind: ExportKind): LineItemKind {
  return kind.endsWith('usage') ? 'OneTime/UsageLineItems' : 'OneTime/BillingLineItems'
}
