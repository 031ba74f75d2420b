import type { MfaEnforcement } from '../enforcement/mfa.ts'
import type { MockTenantOptions } from '../options.ts'
import type { ListenOptions } from '../server/listen.ts'
import { loadSnapshot } from '../snapshot/snapshot-file.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** What the command's options say of the tenant and of where it listens. */
export interface Settings {
  readonly tenant: MockTenantOptions
  readonly listen: ListenOptions
  /** File for a snapshot at the end. */
  readonly save: string | undefined
}

/**
 * @throws UsageError for a value that an option doesn't take
 * @throws SnapshotError, Error of `node:fs` when the snapshot can't be read
 */
export async function settingsOf(given: Arguments): Promise<Settings> {
  const { port, host, https, seed, customers, now, throttling, mfa, snapshot, save } = given
  return {
    tenant: {
      ...(seed !== undefined && { seed }),
      ...(customers !== undefined && { customers: wholeNumber('customers', customers) }),
      ...(now !== undefined && { now: time('now', now) }),
      ...(throttling !== undefined && { throttling }),
      ...(mfa !== undefined && { mfaEnforcement: phase(mfa) }),
      ...(snapshot !== undefined && { snapshot: await loadSnapshot(snapshot) }),
    },
    listen: {
      port: wholeNumber('port', port ?? '4100'),
      ...(host !== undefined && { host }),
      ...(https !== undefined && { https }),
    },
    save,
  }
}

function phase(text: string): MfaEnforcement {
  const known = (['off', 'report', 'on'] as const).find(one => one === text)
  if (known) return known
  if (/^\d{1,3}%?$/.test(text)) return Number.parseInt(text, 10)
  throw new UsageError(`--mfa takes off, report, a percentage or on, not '${text}'.`)
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text.replaceAll('_', ''))) return Number(text.replaceAll('_', ''))
  throw new UsageError(`--${name} takes a whole number from 0, not '${text}'.`)
}

function time(name: string, text: string): Date {
  const date = new Date(text)
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(date.getTime())) return date
  throw new UsageError(`--${name} takes a time such as 2026-06-15T09:00:00Z, not '${text}'.`)
}
