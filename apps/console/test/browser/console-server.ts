import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../dist/server/server.js', import.meta.url))

/** The built server in a process of its own, as `npm start` runs it. */
export interface ConsoleServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts the built server on a free port, with environment variables, and waits until it has printed its address. */
export async function startConsole(
  variables: Readonly<Record<string, string>> = {},
): Promise<ConsoleServer> {
  if (!existsSync(built)) throw new Error('Build the console first: npm run build')
  const child = spawn(process.execPath, [built], {
    env: { ...process.env, PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url !== undefined) return { url, stop }
  }
  throw new Error('The console ended before it printed its address.')

  async function stop() {
    if (child.kill()) await once(child, 'exit')
  }
}
