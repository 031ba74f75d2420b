import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TokenStore } from '@partnergate/auth'
import { UsageError } from '../usage-error.ts'

/** A store that was opened by its address. */
export interface OpenStore {
  readonly store: TokenStore
  /** The address without user name and password, to be shown. */
  readonly shown: string
  close(): Promise<void>
}

/** Keyv's adapter for each kind of address, and what it is made of. */
const adapters: Readonly<
  Record<string, { readonly name: string; readonly optionsOf: (address: string) => unknown }>
> = {
  sqlite: {
    name: '@keyv/sqlite',
    optionsOf: uri => ({ uri, wal: uri !== 'sqlite://:memory:', busyTimeout: 5000 }),
  },
  redis: { name: '@keyv/redis', optionsOf: url => url },
  rediss: { name: '@keyv/redis', optionsOf: url => url },
  postgres: { name: '@keyv/postgres', optionsOf: uri => ({ uri, maxUses: 1 }) },
  postgresql: { name: '@keyv/postgres', optionsOf: uri => ({ uri, maxUses: 1 }) },
}

/**
 * Opens a store by Keyv's own adapter, which is taken from the project that the command is called in: so the store is the one that
 * the project's application opens.
 *
 * @param address - `sqlite://tokens.sqlite`, `redis://host`, `postgres://host/database`
 * @throws UsageError for another kind of address, and where the adapter is not installed
 */
export async function openStore(address: string, directory: string): Promise<OpenStore> {
  const [, kind = '', place = ''] = /^([a-z]+):\/\/(.+)$/.exec(address) ?? []
  const adapter = Object.hasOwn(adapters, kind) ? adapters[kind] : undefined
  if (!adapter) {
    throw new UsageError(
      '--store takes sqlite://FILE, redis://HOST or postgres://HOST/DATABASE, as Keyv does.',
    )
  }
  const project = createRequire(join(directory, 'package.json'))
  const file = resolve(project, adapter.name)
  const Adapter = await classIn(file)
  // The Keyv that the adapter was made for.
  const Keyv = await classIn(resolve(createRequire(file), 'keyv'))
  const keyv = new Keyv(new Adapter(adapter.optionsOf(address)))
  // Failures are told by what the calls give back; without a listener they would end the process.
  keyv.on('error', () => {})
  return {
    store: keyv,
    shown: `${kind}://${place.replace(/^[^@/]*@/, '')}`,
    close: async () => void (await keyv.disconnect()),
  }
}

/** What is used of a Keyv. */
interface AnyKeyv extends TokenStore {
  on(event: 'error', listener: () => void): unknown
  disconnect(): Promise<unknown>
}

function resolve(from: NodeJS.Require, name: string): string {
  try {
    return from.resolve(name)
  } catch {
    throw new UsageError(
      `${name} is not installed here. Call the command in your project, after: npm install keyv ${name}`,
    )
  }
}

/** The default export, also of a CommonJS module. */
async function classIn(file: string): Promise<new (options: unknown) => AnyKeyv> {
  let exported: unknown = await import(pathToFileURL(file).href)
  while (typeof exported === 'object' && exported !== null && 'default' in exported) {
    exported = exported.default
  }
  return exported as new (
    options: unknown,
  ) => AnyKeyv
}
