import { createHash } from 'node:crypto'
import type { SignInRefusal } from '../aadsts.ts'
import type { SignInCall } from '../context.ts'
import { refusalBody } from '../responses.ts'
import type { Markup } from './html.ts'
import { html } from './html.ts'
import { style } from './style.ts'

const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`

/** A whole page of the sign-in service. */
export function page(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>A mock of Microsoft Entra ID, for tests. Nobody's password is asked for here.</footer>
</body>
</html>
`.markup
}

export function htmlResponse(body: string, status = 200): Response {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  }
  return new Response(body, { status, headers })
}

/** What the user sees when there is no safe address to send an error to. */
export function refusalPage(refusal: SignInRefusal, call: SignInCall): Response {
  call.record.aadsts = refusal.aadsts
  const { error_description, correlation_id } = refusalBody(refusal, call)
  const content = html`<p>${error_description}</p><p><small>Request: ${correlation_id}</small></p>`
  return htmlResponse(page('Sorry, we’re having trouble signing you in', content), 400)
}

/** Hands the answer on as a form that the user sends, so that no script is needed (`response_mode=form_post`). */
export function relayPage(action: string, answer: URLSearchParams): string {
  const fields = [...answer].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return page(
    'Signed in',
    html`<form method="post" action="${action}">${fields}<button>Continue to the application</button></form>`,
  )
}
