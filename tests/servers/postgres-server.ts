import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runServer, type User } from './run-server.ts'
import { programOf } from './server-programs.ts'

/** A Postgres of a test's own. */
export interface PostgresServer {
  /** With its password, as Postgres clients take it. */
  readonly url: string
  /** Ends it, with all that it holds. */
  stop(): Promise<void>
}

const run = promisify(execFile)
/** What makes it faster and less safe: its data are gone when it stops. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Starts a Postgres on a free port of the loopback, with a password that nobody else knows.
 *
 * @example
 * ```ts
 * const postgres = await startPostgres()
 * afterAll(postgres.stop)
 * ```
 */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'partnergate-postgres-'))
  const password = randomUUID()
  const user = await unprivilegedUser()
  const data = await createCluster(directory, password, user)
  const { port, stop } = await runServer({
    program: programOf('postgres'),
    args: port => ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', ...settings(hasty)],
    user,
    // Not SIGKILL: then it could not give back its shared memory.
    stopSignal: 'SIGQUIT',
    ask: () => isReady(data),
  })
  return {
    url: `postgres://tester:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function createCluster(directory: string, password: string, user: User | undefined) {
  const passwordFile = join(directory, 'password')
  await writeFile(passwordFile, password)
  if (user) for (const path of [directory, passwordFile]) await chown(path, user.uid, user.gid)
  const data = join(directory, 'data')
  const secured = ['-U', 'tester', '--auth', 'scram-sha-256', '--pwfile', passwordFile]
  const args = ['-D', data, '--no-sync', '--no-locale', '-E', 'UTF8', ...secured]
  await run(programOf('postgres', 'initdb'), args, { cwd: directory, ...user })
  return data
}

function settings(values: readonly string[]): string[] {
  return values.flatMap(value => ['-c', value])
}

/** Postgres refuses to run as root. Debian's package makes a user for it; `nobody` is everywhere. */
async function unprivilegedUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  const found =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) }
}

/** The eighth line of its file of state, which is nobody else's. @see PostgreSQL source, `miscadmin.h`, LOCK_FILE_LINE_PM_STATUS */
async function isReady(data: string): Promise<void> {
  const state = await readFile(join(data, 'postmaster.pid'), 'utf8')
  if (state.split('\n')[7]?.trim() !== 'ready') throw new Error('Postgres is not ready')
}
