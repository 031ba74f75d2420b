import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'

/** A user of this machine. */
export interface User {
  readonly uid: number
  readonly gid: number
}

/** What to run and how to know that it serves. */
export interface ServerCommand {
  readonly program: string
  readonly args: (port: number) => readonly string[]
  /** User to run as, where it isn't one's own. */
  readonly user?: User | undefined
  /** What ends it at once. */
  readonly stopSignal: 'SIGKILL' | 'SIGQUIT'
  /** Resolves once the server answers on the port, and rejects when it doesn't yet. */
  readonly ask: (port: number) => Promise<unknown>
}

/** A server that runs until it is stopped, or this process ends. */
export interface RunningServer {
  readonly port: number
  stop(): Promise<void>
}

/** Another process may take the port between finding it and using it. */
const tries = 5

/** Runs a server on a free port of the loopback and waits until it answers. */
export async function runServer(command: ServerCommand): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const child = spawn(command.program, command.args(port), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      cwd: tmpdir(),
      ...command.user,
    })
    const output = outputOf(child)
    const ended = endOf(child)
    const killed = () => child.kill(command.stopSignal)
    process.once('exit', killed)
    const stop = async () => {
      process.removeListener('exit', killed)
      killed()
      await ended
    }
    if (await answers(() => command.ask(port), ended)) return { port, stop }
    await stop()
    if (attempt === tries) throw new Error(`${command.program} did not start:\n${output()}`)
  }
}

/** Asks until there is an answer, or the server has ended. */
async function answers(ask: () => Promise<unknown>, ended: Promise<unknown>): Promise<boolean> {
  let over = false
  ended.then(() => {
    over = true
  })
  while (!over) {
    try {
      await ask()
      return !over
    } catch {
      // It isn't there yet: ask again a little later.
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  return false
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
}

/** The last of what the server said, for the error that says that it didn't start. */
function outputOf(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text = (text + part).slice(-4000)
    })
  }
  return () => text
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}
