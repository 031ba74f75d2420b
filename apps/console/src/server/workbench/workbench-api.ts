import { Hono } from 'hono'
import { validator } from 'hono/validator'
import type { CallView, CustomersView, SessionView } from '../../shared/views.ts'
import type { Console } from '../console.ts'
import { problem } from '../problems/problem.ts'
import { readCursor, readSettings, readTrial } from './read-body.ts'
import { itemsIn, sampleCalls } from './sample-calls.ts'
import { tryCall } from './try-call.ts'

/** `/api/workbench`: the policy tried out on a mock tenant, as any persona and without signing in. */
export function workbenchApi(sandboxOf: NonNullable<Console['sandboxOf']>) {
  return new Hono()
    .get('/session', async c => {
      return c.json<SessionView>(await sandboxOf(c).workbench.workspace.view())
    })
    .patch('/session', validator('json', readSettings), async c => {
      const { workspace } = sandboxOf(c).workbench
      workspace.choose(c.req.valid('json'))
      return c.json<SessionView>(await workspace.view())
    })
    .post('/calls', validator('json', readTrial), async c => {
      const { workspace } = sandboxOf(c).workbench
      const { operation } = c.req.valid('json')
      const { outcome } = await tryCall(workspace, {
        operation,
        call: ids => sampleCalls[operation](workspace, ids).withResponse(),
        count: itemsIn,
      })
      return c.json<CallView>({ outcome, counters: workspace.counters() })
    })
    .post('/customers', validator('json', readCursor), async c => {
      const { customers } = sandboxOf(c).workbench
      const { cursor } = c.req.valid('json')
      const view = cursor === undefined ? await customers.begin() : await customers.more(cursor)
      if (!view) throw problem(404, 'This list is not open any more. List the customers again.')
      return c.json<CustomersView>(view)
    })
}
