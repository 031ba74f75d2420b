import type { Seed } from '../../seed/seed.ts'

/** How long a link to an export's files opens them. */
export const sasLifetimeMs = 3_600_000

const version = '2021-08-06'

/** A shared access signature: reads and lists a folder until a time, without another token. */
export function sasFor(seed: Seed, directory: string, expires: number): string {
  const until = `${new Date(expires).toISOString().slice(0, 19)}Z`
  return new URLSearchParams({
    sv: version,
    se: until,
    sr: 'd',
    sp: 'rl',
    sdd: String(directory.split('/').length - 1),
    sig: signature(seed, directory, until),
  }).toString()
}

/** Why a signature doesn't open a folder, if so. */
export type SasProblem = 'missing' | 'wrong' | 'expired'

export function checkSas(
  seed: Seed,
  directory: string,
  query: URLSearchParams,
  now: number,
): SasProblem | undefined {
  const until = query.get('se')
  const given = query.get('sig')
  if (until === null || given === null) return 'missing'
  if (given !== signature(seed, directory, until)) return 'wrong'
  return now < Date.parse(until) ? undefined : 'expired'
}

function signature(seed: Seed, directory: string, until: string): string {
  return Buffer.from(seed.hex(64, 'sas', directory, until), 'hex').toString('base64')
}
