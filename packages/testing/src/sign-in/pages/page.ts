import type { SignInRefusal } from '../aadsts.ts'
import type { SignInCall } from '../context.ts'
import { refusalBody } from '../responses.ts'
import type { Markup } from './html.ts'
import { html } from './html.ts'

const style = html`
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 32rem; margin: 3rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem; line-height: 1.2 }
  ul { list-style: none; padding: 0 }
  li { border-top: 1px solid #8886 }
  li a { display: block; padding: .6rem .25rem; color: inherit; text-decoration: none }
  li a:hover, li a:focus-visible { background: #8882 }
  small { display: block; opacity: .8 }
  button, input { font: inherit; padding: .5rem 1rem; margin: 0 .5rem .5rem 0 }
  footer { margin-top: 2rem; font-size: .875rem; opacity: .8 }
`

/** A whole page of the sign-in service. */
export function page(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
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
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
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
