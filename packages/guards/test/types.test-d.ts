import type { ApiDecision, Decision, PageDecision } from '@partnergate/core'
import express from 'express'
import { Hono } from 'hono'
import { expectTypeOf, test } from 'vitest'
import { protect as protectExpress } from '../src/express.ts'
import { protect as protectHono } from '../src/hono.ts'
import {
  type Admission,
  admit,
  createGuard,
  type Guard,
  protect,
  type VerifiedClaims,
} from '../src/index.ts'

declare const guard: Guard
declare const request: Request
const options = { audience: 'api://x', tenants: ['df845f1a-7b35-40a2-ba78-6481de91f8ae'] }

test('the rule says which decision comes', async () => {
  const scenario = await guard.check(request, { scenario: 'billing' })
  if (scenario.ok) {
    expectTypeOf(scenario.decision).toEqualTypeOf<Extract<Decision, { allowed: true }>>()
    expectTypeOf(scenario.claims).toEqualTypeOf<VerifiedClaims>()
    expectTypeOf(scenario.claims.tid).toEqualTypeOf<string>()
  } else {
    expectTypeOf(scenario.status).toEqualTypeOf<401 | 403 | 503>()
  }
  const page = await guard.check(request, { page: 'billing', roles: [] })
  if (page.ok) expectTypeOf(page.decision.page).toEqualTypeOf<PageDecision['page']>()
  const api = await guard.check(request, { scenario: 'api' })
  if (api.ok) expectTypeOf(api.decision.scenario).toEqualTypeOf<ApiDecision['scenario']>()
})

test('a denial of the policy has the decision, one of the token has none', async () => {
  const result = await guard.check(request, { scenario: 'billing' })
  if (!result.ok && result.decision === undefined) {
    expectTypeOf(result.status).toEqualTypeOf<401 | 503>()
  }
  if (!result.ok && result.decision) {
    expectTypeOf(result.decision.allowed).toEqualTypeOf<false>()
    expectTypeOf(result.claims).toEqualTypeOf<VerifiedClaims>()
  }
})

test('the adapters carry the claims on', () => {
  new Hono().get('/', protectHono(guard, { scenario: 'billing' }), c => {
    expectTypeOf(c.get('admission').claims).toEqualTypeOf<VerifiedClaims>()
    expectTypeOf(c.get('admission').decision.scenario).toEqualTypeOf<Decision['scenario']>()
    return c.text('')
  })
  express().get(
    '/orders/:id',
    protectExpress(guard, { page: 'billing', roles: [] }),
    (_, response) => {
      expectTypeOf(response.locals.admission.claims).toEqualTypeOf<VerifiedClaims>()
      expectTypeOf(response.locals.admission.decision.page).toEqualTypeOf<PageDecision['page']>()
    },
  )
  const handler = protect(
    guard,
    { scenario: 'billing' },
    (_, { claims }, env: { name: string }) => {
      expectTypeOf(claims).toEqualTypeOf<VerifiedClaims>()
      expectTypeOf(env.name).toEqualTypeOf<string>()
      return new Response()
    },
  )
  expectTypeOf(handler).parameters.toEqualTypeOf<[Request, { name: string }]>()
  expectTypeOf(admit(guard, { scenario: 'billing' })).returns.resolves.toEqualTypeOf<
    Response | Admission<Decision>
  >()
})

test('mistakes do not compile', () => {
  // @ts-expect-error the tenants are required
  createGuard({ audience: 'api://x' })
  // @ts-expect-error a typo in an option
  createGuard({ ...options, excption: true })
  // @ts-expect-error a symmetric algorithm
  createGuard({ ...options, algorithms: ['HS256'] })
  // @ts-expect-error a scenario outside the vocabulary
  guard.gate({ scenario: 'transactions' })
  // @ts-expect-error a page needs roles
  guard.gate({ page: 'billing' })
  // @ts-expect-error a role outside the vocabulary
  guard.gate({ page: 'billing', roles: ['king'] })
})
