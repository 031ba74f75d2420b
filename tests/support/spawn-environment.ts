import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The environment of processes that tests start from sources: what one of them has compiled serves the others. */
export const spawnEnvironment = {
  ...process.env,
  NODE_COMPILE_CACHE: join(tmpdir(), 'partnergate-compile-cache'),
}
