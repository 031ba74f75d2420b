import { createHash } from 'node:crypto'
import { SnapshotError } from '../errors/snapshot-error.ts'
import type { ClockReading } from '../time/clock.ts'
import type { Areas, Keeper } from './keeper.ts'
import { createKeeper } from './keeper.ts'

/** Rises when what a snapshot holds is stored in another way, in any store. */
const version = 1
const format = 'partnergate-mock-tenant'

/** What a tenant is made of before anything happens in it. */
export interface Origin {
  readonly seed: string | number
  readonly customers: number
}

/**
 * A tenant at one moment, as JSON: everything that is stateful, with the clock. It holds the mock tenant's own signing
 * keys, secrets and refresh tokens, which are good for nothing elsewhere, and whatever tests have put in.
 */
export interface TenantSnapshot {
  readonly format: typeof format
  readonly version: number
  readonly origin: Origin
  readonly clock: ClockReading
  /** What the tenant's stores hold; its form may change with every version. */
  readonly areas: Readonly<Record<string, unknown>>
  /** SHA-256 of all that, in hexadecimal digits. */
  readonly checksum: string
}

/** @throws TypeError when a store holds what is no data */
export function takeSnapshot(origin: Origin, clock: ClockReading, keeper: Keeper): TenantSnapshot {
  const content = { format, version, origin, clock, areas: keeper.save() } as const
  return { ...content, checksum: checksumOf(content) }
}

/** A snapshot that was found good, with its stores to go on with. */
export interface OpenedSnapshot extends Pick<TenantSnapshot, 'origin' | 'clock'> {
  readonly areas: Areas
}

/**
 * Checks all of a snapshot before any of it is used.
 *
 * @throws SnapshotError (`ERR_MOCK_TENANT_SNAPSHOT`) with its `problem`
 */
export function openSnapshot(value: unknown): OpenedSnapshot {
  if (!isSnapshot(value)) {
    throw new SnapshotError('not-a-snapshot', 'it is no snapshot of a mock tenant')
  }
  if (value.version !== version) {
    throw new SnapshotError(
      'other-version',
      `its format has version ${value.version}, and this package reads version ${version}`,
    )
  }
  const { checksum, ...content } = value
  if (checksumOf(content) !== checksum) {
    throw new SnapshotError('damaged', "its content doesn't match its checksum")
  }
  const { origin, clock, areas } = content
  try {
    createKeeper(areas)
  } catch (cause) {
    throw new SnapshotError('damaged', 'its content cannot be read', { cause })
  }
  return { origin, clock, areas }
}

function isSnapshot(value: unknown): value is TenantSnapshot {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** JSON with the properties in order, so that a snapshot may pass through anything that keeps JSON. */
function checksumOf(content: object): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`
}

/** @throws SnapshotError when the snapshot is of a tenant whose ids are others */
export function requireSameSeed(given: Origin, own: Origin): void {
  if (String(given.seed) === String(own.seed)) return
  throw new SnapshotError(
    'other-tenant',
    `its seed is ${given.seed}, and that of this tenant is ${own.seed}`,
  )
}
