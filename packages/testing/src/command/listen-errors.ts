import type { ListenOptions } from '../server/listen.ts'
import { UsageError } from './usage-error.ts'

/** What keeps a server from listening, in words that say what to do. */
export function explainListenError(error: unknown, { port, host }: ListenOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken. Choose another with --port, or let --port 0 find a free one.`,
    )
  }
  if (code === 'EACCES') {
    return new Error(
      `Port ${port} needs rights that this process doesn't have. Choose one from 1024 with --port.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(
      `${host} is no address of this machine. Leave --host out to listen on 127.0.0.1.`,
    )
  }
  return error instanceof RangeError || error instanceof TypeError
    ? new UsageError(error.message)
    : error
}
