import { gzipSync } from 'node:zlib'
import type { Seed } from '../../seed/seed.ts'
import { exportedLine } from './attributes.ts'
import type { ExportBlob, ExportWish } from './export.ts'

/** Lines of one file. The service cuts later; here a tenant of the usual size already gets more than one file. */
const linesInBlob = 100

/** The files of an export: one JSON object a line, compressed by gzip, in partitions by the number of lines. */
export function blobsOf(
  seed: Seed,
  { kind, attributeSet, lines }: ExportWish,
  manifestId: string,
): ExportBlob[] {
  return Array.from({ length: Math.ceil(lines.length / linesInBlob) }, (_, part) => {
    const text = lines
      .slice(part * linesInBlob, (part + 1) * linesInBlob)
      .map(line => `${JSON.stringify(exportedLine(line, kind, attributeSet))}\n`)
      .join('')
    const number = String(part).padStart(5, '0')
    return {
      name: `part-${number}-${seed.guid('export', manifestId, 'part', part)}.c000.json.gz`,
      bytes: new Uint8Array(gzipSync(text)),
    }
  })
}
