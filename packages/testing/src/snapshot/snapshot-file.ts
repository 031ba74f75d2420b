import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { SnapshotError } from '../errors/snapshot-error.ts'
import type { TenantSnapshot } from './snapshot.ts'
import { openSnapshot } from './snapshot.ts'

/**
 * Writes a snapshot to a file, whole or not at all. Only the user may read it: it holds the tenant's signing keys.
 *
 * @param file - path or `file:` URL; replaced when it is there
 * @throws Error of `node:fs` when it can't be written
 * @example
 * ```ts
 * import { createMockTenant, loadSnapshot, saveSnapshot } from '@partnergate/testing'
 *
 * const tenant = createMockTenant({ seed: 'demo' })
 * await saveSnapshot('demo.json', tenant.snapshot())
 * const same = createMockTenant({ snapshot: await loadSnapshot('demo.json') })
 * ```
 */
export async function saveSnapshot(file: string | URL, snapshot: TenantSnapshot): Promise<void> {
  openSnapshot(snapshot)
  const text = JSON.stringify(snapshot)
  const unfinished = typeof file === 'string' ? `${file}.${randomUUID()}` : new URL(file)
  if (unfinished instanceof URL) unfinished.pathname += `.${randomUUID()}`
  try {
    await writeFile(unfinished, text, { mode: 0o600, flag: 'wx' })
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/**
 * Reads a snapshot from a file.
 *
 * @param file - path or `file:` URL
 * @throws SnapshotError (`ERR_MOCK_TENANT_SNAPSHOT`) when there is something else in it
 * @throws Error of `node:fs` when it can't be read
 */
export async function loadSnapshot(file: string | URL): Promise<TenantSnapshot> {
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The reason would quote the file, and there are keys in it.
    throw new SnapshotError('damaged', `${String(file)} holds no JSON`)
  }
  openSnapshot(value)
  return value as TenantSnapshot
}
