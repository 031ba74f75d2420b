import { createHash } from 'node:crypto'
import { appendFile, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TokenStore } from '../../src/index.ts'

/** Every value that a key ever had, the oldest first. */
export const journalOf = (directory: string, key: string) => `${fileOf(directory, key)}.journal`

/** A store in a directory, for processes that share it. */
export function fileStore(directory: string, compares: boolean): TokenStore {
  async function get(key: string): Promise<string | undefined> {
    return readFile(fileOf(directory, key), 'utf8').catch(() => undefined)
  }

  async function set(key: string, value: string): Promise<void> {
    const file = fileOf(directory, key)
    const draft = `${file}.${process.pid}.${Math.random()}`
    await writeFile(draft, value)
    await rename(draft, file)
    await appendFile(journalOf(directory, key), `${value}\n`)
  }

  async function compareAndSet(key: string, expected: string | undefined, value: string) {
    const lock = `${fileOf(directory, key)}.lock`
    await acquire(lock)
    try {
      if ((await get(key)) !== expected) return false
      await set(key, value)
      return true
    } finally {
      await rm(lock)
    }
  }

  return {
    get,
    set,
    delete: key => rm(fileOf(directory, key), { force: true }),
    ...(compares && { compareAndSet }),
  }
}

/** Waits until it is the one that made the file. */
async function acquire(lock: string): Promise<void> {
  for (;;) {
    const handle = await open(lock, 'wx').catch(() => undefined)
    if (handle) return handle.close()
    await setTimeout(1)
  }
}

function fileOf(directory: string, key: string): string {
  return join(directory, createHash('sha256').update(key).digest('hex'))
}
