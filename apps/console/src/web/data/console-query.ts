import { queryOptions } from '@tanstack/react-query'
import { api, ask } from './api.ts'
import { seat } from './seat.ts'

export const consoleKey = ['console'] as const

/** Who is signed in and which rules hold, and how this tab stands to that. */
export const consoleQuery = queryOptions({
  queryKey: consoleKey,
  queryFn: async () => {
    const view = await ask(api.console.$get())
    return { view, standing: seat.compare(view.user), user: seat.user }
  },
  refetchOnWindowFocus: 'always',
})
