import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../apps/console/dist/server/server.js', import.meta.url))

/** The built console in a process of its own. */
export interface ConsoleProcess {
  readonly url: string
  /** How long it took until it printed its address. */
  readonly startedMs: number
  readonly stop: () => Promise<void>
}

/** Starts the built console on a free port. */
export async function startConsole(): Promise<ConsoleProcess> {
  const start = performance.now()
  const child = spawn(process.execPath, [built], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url === undefined) continue
    const stop = async () => {
      if (child.kill()) await once(child, 'exit')
    }
    return { url, startedMs: performance.now() - start, stop }
  }
  throw new Error('The console ended before it printed its address. Is it built?')
}
