import type { EvidenceReader } from '../auth/evidence-reader.ts'
import type { Settings } from '../options/settings.ts'

/** What all calls of one client share. */
export interface Client {
  readonly settings: Settings
  readonly evidenceOf: EvidenceReader
}
