import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Servers that tests run for real, and the program of each. */
const programs = { redis: 'redis-server', postgres: 'postgres' } as const

/** A server that tests run for real. */
export type Server = keyof typeof programs

/** Servers whose absence fails the tests instead of skipping them, `redis postgres` for instance: CI installs them. */
const required = process.env.PARTNERGATE_REQUIRED_SERVERS?.split(/\W+/) ?? []

/**
 * Whether tests that need the server are to be skipped: it isn't installed, and nobody said that it has to be.
 *
 * @example
 * ```ts
 * describe.skipIf(isMissing('redis'))('a store in Redis', () => { … })
 * ```
 */
export function isMissing(server: Server): boolean {
  return !required.includes(server) && find(programs[server]) === undefined
}

/**
 * Path of the server's program, or of another one that comes with it.
 *
 * @throws Error that says what to install
 */
export function programOf(server: Server, name: string = programs[server]): string {
  const path = find(name)
  if (path !== undefined) return path
  throw new Error(`${name} is not installed: install ${server}, or put its programs on the PATH`)
}

function find(name: string): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))
  // Debian keeps Postgres's programs, one folder a version, off the PATH.
  const beside = globSync(`/usr/lib/postgresql/*/bin/${name}`)
  return [...onPath, ...beside].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
