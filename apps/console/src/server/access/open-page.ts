import type { Page, PageDecision } from '@partnergate/core'
import type { GuardResult } from '@partnergate/guards'
import { createMiddleware } from 'hono/factory'
import type { PageView } from '../../shared/session-view.ts'
import { rolesOf } from '../partner/roles-of.ts'
import { problem } from '../problems/problem.ts'
import type { Session } from '../sessions/session.ts'
import { denialOfPage } from './denial.ts'
import type { SignedIn } from './signed-in.ts'

/** Keeps an area of the API to those for whom the portal's page opens. @throws a problem (403, `denied`) */
export function openPage(page: Page) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const view = await pageView(c.var.session, page)
    if (!view.opens) {
      throw problem(403, view.denial.message, { code: 'denied', denial: view.denial })
    }
    await next()
  })
}

/** Whether a page of the portal opens, and if not, why. */
export async function pageView(session: Session, page: Page): Promise<PageView> {
  const { groups } = session.partner
  const result = (await session.check({
    page,
    roles: claims => rolesOf(claims, groups),
  })) as GuardResult<PageDecision>
  if (result.ok) return { opens: true }
  if (result.decision) return { opens: false, denial: denialOfPage(page, result) }
  const status = result.status === 503 ? 503 : 401
  throw problem(status, result.explanation.message)
}
