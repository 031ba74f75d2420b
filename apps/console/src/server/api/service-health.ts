import { Hono } from 'hono'
import type { ServiceHealth } from '../../shared/service-health.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'

/** `/api/service-health`: open without MFA, so it is read as the console and not as the user. */
export function serviceHealthApi() {
  return new Hono<SignedIn>().use(openPage('service-health')).get('/', async c => {
    const { serviceHealth } = c.var.session.appClient
    const [{ value: services = [] }, { value: issues = [] }] = await Promise.all([
      serviceHealth.healthOverviews.list(),
      serviceHealth.issues.list(),
    ])
    return c.json<ServiceHealth>({
      services: services.map(({ id, service, status }) => ({
        id,
        name: service ?? id,
        status: status ?? 'unknownFutureValue',
      })),
      issues: issues.map(issue => ({
        id: issue.id,
        service: issue.service ?? '',
        title: issue.title ?? issue.id,
        status: issue.status ?? 'unknownFutureValue',
        isResolved: issue.isResolved ?? false,
        ...(issue.startDateTime && { started: issue.startDateTime }),
        ...(issue.impactDescription && { impact: issue.impactDescription }),
      })),
    })
  })
}
