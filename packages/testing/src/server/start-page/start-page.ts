import { createHash } from 'node:crypto'
import type { PageServer } from '../../service/page-server.ts'
import type { StartPageFacts } from './facts.ts'
import { startPageMarkup } from './markup.ts'
import { style } from './style.ts'

/** Nothing but the page's own style: no script, no other resource, no frame around it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a person sees who opens the port in a browser. */
export function createStartPage(facts: () => StartPageFacts): PageServer {
  return {
    answer(request) {
      const { pathname, origin } = new URL(request.url)
      if (pathname !== '/' || !['GET', 'HEAD'].includes(request.method)) return undefined
      const body = request.method === 'HEAD' ? null : startPageMarkup(facts(), origin)
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': contentSecurityPolicy,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      }
      return Promise.resolve(new Response(body, { headers }))
    },
    pages: [{ operation: 'start page', method: 'GET', path: '/' }],
  }
}
