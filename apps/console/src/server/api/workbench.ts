import { Hono } from 'hono'
import { z } from 'zod'
import {
  type EnforcementView,
  enforcementChoice,
  type TrialView,
  trialChoice,
} from '../../shared/trials.ts'
import { signedIn } from '../access/signed-in.ts'
import { noteAskingPage } from '../call-log/asking-page.ts'
import { streamCalls } from '../call-log/stream-calls.ts'
import type { Console } from '../console.ts'
import { problem } from '../problems/problem.ts'
import { tryCall } from '../trials/try-call.ts'
import { read } from './read.ts'

/** Streams of one session at a time: a browser opens no more tabs than this with anybody in front of them. */
const maxStreams = 12

/** `/api/workbench`: the session's own calls as they happen, and calls to try. */
export function workbenchApi(console: Console) {
  const { cookies, sessions, heartbeatMs } = console
  const use = [signedIn(console), noteAskingPage] as const
  return (
    new Hono()
      // A page that only watches does not prolong the session.
      .get('/calls', signedIn(console, 'watch'), c => {
        const { calls } = c.var.session
        if (calls.readers >= maxStreams) {
          throw problem(429, 'Too many tabs show the log. Close some.', { retryAfterSeconds: 30 })
        }
        const id = cookies.session.read(c)
        return streamCalls(c, calls, {
          heartbeatMs,
          isAlive: () => sessions.peek(id) === c.var.session,
        })
      })
      .delete('/calls', ...use, read('json', z.strictObject({})), c => {
        c.var.session.calls.clear()
        return c.json({})
      })
      .post('/trials', ...use, read('json', trialChoice), async c => {
        const correlationId = await tryCall(c.var.session, c.req.valid('json'))
        return c.json<TrialView>({ correlationId })
      })
      .get('/enforcement', ...use, c => {
        const { enforcement } = c.var.session.partner
        return c.json<EnforcementView>(enforcement ? { phase: enforcement.phase } : {})
      })
      .patch('/enforcement', ...use, read('json', enforcementChoice), c => {
        const { enforcement } = c.var.session.partner
        if (!enforcement) throw problem(403, 'How far the service enforces MFA is its own affair.')
        enforcement.choose(c.req.valid('json').phase)
        return c.json<EnforcementView>({ phase: enforcement.phase })
      })
  )
}
