import type { TokenStore } from '@partnergate/auth'

/** A store that a process has opened. */
export interface OpenStore {
  readonly store: TokenStore
  close(): Promise<void>
}

/** Stores by name, each from where it is: a URL, or a file. */
const stores = {
  "SQLite by Keyv's adapter": (at, onError) =>
    import('../../../examples/token-stores/sqlite.ts').then(({ openSqlite }) =>
      withoutComparing(openSqlite(at, onError)),
    ),
  'SQLite, compared and set': (at, onError) =>
    import('../../../examples/token-stores/sqlite.ts').then(({ openSqlite }) =>
      openSqlite(at, onError),
    ),
  "Redis by Keyv's adapter": (at, onError) =>
    import('../../../examples/token-stores/redis.ts').then(({ openRedis }) =>
      withoutComparing(openRedis(at, onError)),
    ),
  'Redis, compared and set': (at, onError) =>
    import('../../../examples/token-stores/redis.ts').then(({ openRedis }) =>
      openRedis(at, onError),
    ),
  "Redis by Keyv 5's adapter": (at, onError) =>
    import('../../keyv-5/stores.ts').then(({ openRedis }) => openRedis(at, onError)),
  "Postgres by Keyv's adapter": (at, onError) =>
    import('../../../examples/token-stores/postgres.ts').then(({ openPostgres }) =>
      withoutComparing(openPostgres(at, onError)),
    ),
  'Postgres, compared and set': (at, onError) =>
    import('../../../examples/token-stores/postgres.ts').then(({ openPostgres }) =>
      openPostgres(at, onError),
    ),
  "Postgres by Keyv 5's adapter": (at, onError) =>
    import('../../keyv-5/stores.ts').then(({ openPostgres }) => openPostgres(at, onError)),
} as const satisfies Record<string, (at: string, onError: () => void) => Promise<OpenStore>>

/** A store that is tested. */
export type StoreName = keyof typeof stores

export const storeNames = Object.keys(stores) as StoreName[]

/** Opens a store. Processes that are to share one open it at the same place. */
export const openStore = (
  name: StoreName,
  at: string,
  onError: () => void = () => {},
): Promise<OpenStore> => stores[name](at, onError)

/** What a Keyv alone does, which is all that most have. */
function withoutComparing({ store, close }: OpenStore): OpenStore {
  const { get, set, delete: remove } = store
  return { store: { get, set, delete: remove }, close }
}
