import type { TestProject } from 'vitest/node'
import { startConsole } from './console-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built console answers. */
    readonly consoleUrl: string
  }
}

/** Starts one console for all files: every browser context has a tenant of its own there. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startConsole()
  provide('consoleUrl', url)
  return stop
}
