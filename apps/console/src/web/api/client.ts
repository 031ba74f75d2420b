import { hc } from 'hono/client'
import type { Api } from '../../server/api/api.ts'
import type { TriedOperation } from '../../shared/call-catalog.ts'
import type { Settings } from '../../shared/settings.ts'
import type { CallView, CustomersView, Problem, SessionView } from '../../shared/views.ts'

const api = hc<Api>('/api')

/** The server's calls, as the page needs them. What fails throws an Error that people can read. */
export const server = {
  session: () => answerOf<SessionView>(api.session.$get()),
  choose: (json: Partial<Settings>) => answerOf<SessionView>(api.session.$patch({ json })),
  tryCall: (operation: TriedOperation) =>
    answerOf<CallView>(api.calls.$post({ json: { operation } })),
  customers: (cursor?: string) =>
    answerOf<CustomersView>(api.customers.$post({ json: cursor === undefined ? {} : { cursor } })),
}

async function answerOf<Answer>(
  asked: Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>,
): Promise<Answer> {
  const response = await asked.catch(() => {
    throw new Error('The console’s server does not answer. Is it still running?')
  })
  if (response.ok) return (await response.json()) as Answer
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  throw new Error(problem.detail ?? `The console’s server answered ${response.status}.`)
}
