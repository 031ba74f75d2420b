import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { signInKeyOf } from '../../src/cache/token-key.ts'
import { encryptedStore } from '../../src/index.ts'
import { accessToken, mapStore, withoutMfa } from '../entra.ts'
import { journalOf } from './file-store.ts'
import type { Report, Task } from './worker.ts'

const run = promisify(execFile)
const processes = 4
const rounds = 8
const key = signInKeyOf({
  cloud: 'global',
  tenantId: 'df845f1a-7b35-40a2-ba78-6481de91f8ae',
  clientId: 'client',
  account: 'default',
})

/** A token endpoint that remembers which refresh token came from which; every seventh answer lacks MFA. */
async function listen() {
  const parents = new Map<string, string>()
  const mfa = new Map([['seed', true]])
  const unknown: string[] = []
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    const redeemed = form.get('refresh_token') ?? ''
    if (!mfa.has(redeemed)) unknown.push(redeemed)
    const refreshToken = `refresh-${parents.size + 1}`
    const good = (parents.size + 1) % 7 !== 0
    parents.set(refreshToken, redeemed)
    mfa.set(refreshToken, good)
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(
      JSON.stringify({
        token_type: 'Bearer',
        expires_in: 3600,
        access_token: good ? accessToken() : withoutMfa(),
        refresh_token: refreshToken,
      }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { authorityHost: `http://127.0.0.1:${port}`, mfa, parents, unknown }
}

async function share(compares: boolean) {
  const entra = await listen()
  const directory = await mkdtemp(join(tmpdir(), 'partnergate-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const { authorityHost } = entra
  const task: Task = { directory, compares, authorityHost, rounds }
  const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const reports = await Promise.all(
    Array.from({ length: processes }, async (): Promise<Report> => {
      const { stdout } = await run(process.execPath, [worker, JSON.stringify(task)])
      return JSON.parse(stdout)
    }),
  )
  const journal = await readFile(journalOf(directory, key), 'utf8')
  const saved = await Promise.all(journal.trim().split('\n').map(openSealed))
  return { ...entra, reports, saved }
}

async function openSealed(sealed: string): Promise<string> {
  const store = encryptedStore(mapStore([[key, sealed]]), [{ id: 'key', key: new Uint8Array(32) }])
  return JSON.parse((await store.get(key)) ?? '').refreshToken
}

test.each([
  ['compares and sets', true],
  ['only sets', false],
])(
  'processes that share a store that %s all get tokens, and keep a good sign-in',
  async (_, compares) => {
    const { mfa, parents, reports, saved, unknown } = await share(compares)

    const tokens = reports.reduce((sum, report) => sum + report.tokens, 0)
    const failures = reports.flatMap(report => report.failures)
    expect(tokens + failures.length).toBe(processes * rounds)
    expect(new Set(failures)).toEqual(new Set(['ERR_MFA_REQUIRED']))
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(unknown).toEqual([])

    expect(saved.length).toBeGreaterThan(0)
    for (const refreshToken of saved) expect(mfa.get(refreshToken)).toBe(true)
    if (!compares) return
    // No update is lost: each sign-in that was saved came from the one that was saved before it.
    const origins = saved.map(refreshToken => parents.get(refreshToken))
    expect(origins).toEqual(['seed', ...saved.slice(0, -1)])
  },
  30_000,
)
