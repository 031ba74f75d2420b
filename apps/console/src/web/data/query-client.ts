import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { consoleKey } from './console-query.ts'
import { Failure } from './failure.ts'

/** Whoever is signed out, or not the same any more, is told by the shell. */
export function tellShell(client: QueryClient, error: unknown): void {
  if (!(error instanceof Failure)) return
  if (['signed-out', 'session-changed'].includes(error.code)) {
    void client.invalidateQueries({ queryKey: consoleKey })
  }
}

/** How answers are kept and asked for again. Denials are answers too, and are never asked for twice. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => tellShell(client, error)
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (count, error) =>
          count < 1 && error instanceof Failure && error.code === 'unavailable',
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
