import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockTenant } from '@partnergate/testing'
import { afterAll, expect, test } from 'vitest'
import { spawnEnvironment } from '../../support/spawn-environment.ts'
import { cannotRun, createPlaces } from './servers.ts'
import { type StoreName, storeNames } from './stores.ts'
import type { Report, Task } from './worker.ts'

const run = promisify(execFile)
const rounds = 6

const places = createPlaces()
afterAll(() => places.close())

/** Processes that share a store renew the same sign-in at the same time. */
async function share(name: StoreName, processes: number) {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const { clientId, clientSecret } = tenant.apps.confidential
  const seed = tenant.refreshToken('admin-agent/entra')
  const task: Task = {
    ...{ name, at: await places.of(name), rounds, authorityHost: server.url },
    ...{ tenantId: tenant.tenantId, clientId, clientSecret, refreshToken: seed },
  }
  const work = async (given: Task): Promise<Report> => {
    const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))
    const args = ['--no-warnings', worker, JSON.stringify(given)]
    const { stdout } = await run(process.execPath, args, { env: spawnEnvironment })
    return JSON.parse(stdout)
  }
  const reports = await Promise.all(Array.from({ length: processes }, () => work(task)))
  // Later one more starts with the same settings, and goes on from what is in the store.
  const last = await work({ ...task, rounds: 1 })
  return { reports: [...reports, last], seed }
}

for (const name of storeNames) {
  test.skipIf(cannotRun(name))(
    `${name}: processes that share it all get tokens, and keep the sign-in`,
    async () => {
      // The stable adapters get by with the fewest that are several.
      const processes = name.includes('Keyv 5') ? 2 : 3
      const { reports, seed } = await share(name, processes)
      expect(reports.flatMap(({ failures }) => failures)).toEqual([])
      expect(reports.flatMap(({ warnings }) => warnings)).toEqual([])
      expect(reports.map(({ tokens }) => tokens)).toEqual([...Array(processes).fill(rounds), 1])

      if (!name.endsWith('compared and set')) return
      // No update is lost: what is saved takes the place of what was saved last, in one line from the first.
      const replacements = reports.flatMap(({ replacements }) => replacements)
      const after = new Map(replacements)
      expect(after.size).toBe(replacements.length)
      let length = 0
      for (let at = after.get(null); at !== undefined; at = after.get(at)) length += 1
      expect(length).toBe(replacements.length)
      expect(length).toBeGreaterThan(1)
      expect(after.has(seed)).toBe(false)
    },
    60_000,
  )
}
