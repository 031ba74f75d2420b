import { Hono } from 'hono'
import { type AdoptionView, adoptionPeriods, adoptionQuery } from '../../shared/adoption.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { readAdoption } from '../adoption/read-adoption.ts'
import { read } from './read.ts'

/** `/api/adoption`: the three MFA reports. Whoever is signed in may ask; the guard decides by the row `api`. */
export function adoptionApi() {
  return new Hono<SignedIn>().get('/', read('query', adoptionQuery), async c => {
    const { client, partner } = c.var.session
    const { days: asked } = c.req.valid('query')
    const view = await readAdoption({
      client,
      days: adoptionPeriods.find(days => String(days) === asked) ?? 30,
      now: partner.application.now?.() ?? Date.now(),
      domains: partner.domains,
    })
    return c.json<AdoptionView>(view)
  })
}
