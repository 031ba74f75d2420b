import { vi } from 'vitest'

/** Longest pause between two questions that a library asks a sign-in, in milliseconds; time-outs are longer. */
const longestPause = 10_000

/**
 * Does some work without waiting for its pauses. Time-outs stay real: to fast-forward them too would end a request that
 * is merely not answered yet.
 */
export async function withoutWaiting<Value>(work: () => Promise<Value>): Promise<Value> {
  const real = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (run: () => void, delayMs = 0, ...parameters: []) =>
    real(run, delayMs <= longestPause ? 0 : delayMs, ...parameters),
  )
  try {
    return await work()
  } finally {
    vi.unstubAllGlobals()
  }
}
