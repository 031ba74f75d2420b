import type { MockTenant } from '@partnergate/testing'
import { problem } from '../problems/problem.ts'

const path = '/entra'
const authority = 'https://login.microsoftonline.com'

/** Where the console shows the mock tenant's sign-in pages. */
export function demoSignInPage(authorizeUrl: string): string {
  const { pathname, search } = new URL(authorizeUrl)
  return `${path}${pathname}${search}`
}

/** Answers with the mock tenant's sign-in page, which a browser cannot reach at its real address. */
export async function answerSignInPage(tenant: MockTenant, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const page = pathname.slice(path.length)
  if (!/^\/[^/]+\/oauth2\/v2\.0\/authorize$/.test(page)) {
    throw problem(404, 'The sign-in service has no such page.')
  }
  const { method, headers } = request
  const type = headers.get('Content-Type')
  const body = method === 'POST' ? await request.text() : null
  return tenant.fetch(`${authority}${page}${search}`, {
    method,
    body,
    redirect: 'manual',
    ...(type !== null && { headers: { 'Content-Type': type } }),
  })
}
