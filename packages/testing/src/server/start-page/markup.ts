import type { Account } from '../../identity/accounts.ts'
import { resolvePersona } from '../../identity/persona.ts'
import { statefulOperations } from '../../service/stateful-operations.ts'
import type { Markup } from '../../sign-in/pages/html.ts'
import { html } from '../../sign-in/pages/html.ts'
import { commandsFor } from './commands.ts'
import type { StartPageFacts } from './facts.ts'
import { style } from './style.ts'

const title = 'Mock partner tenant'

/** The start page, for a server at an origin. */
export function startPageMarkup(facts: StartPageFacts, origin: string): string {
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
<p>This server answers as Microsoft Partner Center, Microsoft Graph and the Entra sign-in do for one partner. Everything is
made up and in memory. Nothing is sent to Microsoft, and no password is ever asked for.</p>
${tenant(facts, origin)}
${commands(facts, origin)}
${people(facts, origin)}
${applications(facts)}
${operations()}
</main>
<footer><p>More:
<a href="https://www.npmjs.com/package/@partnergate/testing">the mock tenant’s documentation</a>,
<a href="https://learn.microsoft.com/partner-center/developer/">the documentation of Partner Center’s API</a>.</p></footer>
</body>
</html>
`.markup
}

function tenant({ tenantId, domain, customerCount, now }: StartPageFacts, origin: string): Markup {
  const rows = [
    ['Base of every service', origin],
    ['Tenant id', tenantId],
    ['Domain', domain],
    ['Customers', String(customerCount)],
    ['The tenant’s time', now],
  ] as const
  return html`<h2>The tenant</h2>
<table>${rows.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>
`,
  )}</table>`
}

function commands(facts: StartPageFacts, origin: string): Markup {
  const entries = commandsFor(facts, origin).map(
    ([what, command]) => html`<h3>${what}</h3>
<pre tabindex="0">${command}</pre>
`,
  )
  return html`<h2>Try it</h2>${entries}`
}

function people({ tenantId, accounts, apps }: StartPageFacts, origin: string): Markup {
  const rows = accounts.map(account => {
    const { persona, userPrincipalName } = account
    return html`<tr><th scope="row"><code>${persona}</code></th><td>${userPrincipalName}</td><td>${mfaOf(account)}</td><td>${signIn(account)}</td></tr>
`
  })

  function signIn({ subject, persona, userPrincipalName }: Account): Markup {
    if (subject === 'app') return html`<code>grant_type=client_credentials</code>`
    const url = new URL(`/${tenantId}/oauth2/v2.0/authorize`, origin)
    url.search = new URLSearchParams({
      client_id: apps.public.clientId,
      response_type: 'code',
      redirect_uri: 'http://localhost',
      scope: 'openid https://api.partnercenter.microsoft.com/user_impersonation',
      login_hint: userPrincipalName,
    }).toString()
    return html`<a href="${url.href}" aria-label="Sign in as ${persona}">Sign in</a>`
  }

  return html`<h2>Who can sign in</h2>
<p>An application sends its user to the sign-in page, where you pick the account and pass or refuse MFA. The links open that
page for <code>http://localhost</code>, where the code comes back.</p>
<div class="wide" tabindex="0" role="region" aria-label="Accounts"><table>
<thead><tr><th scope="col">Persona</th><th scope="col">Account</th><th scope="col">MFA</th><th scope="col">How</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

const mfaKinds = { entra: 'Entra', 'third-party': 'of a third party', none: 'none' } as const

function mfaOf({ persona, subject }: Account): string {
  return subject === 'app' ? 'does not apply' : mfaKinds[resolvePersona(persona).mfa]
}

function applications({ apps }: StartPageFacts): Markup {
  const rows = [apps.confidential, apps.public].map(
    ({ name, clientId, clientSecret, redirectUris }) =>
      html`<tr><th scope="row">${name}</th><td><code>${clientId}</code></td><td><code>${clientSecret ?? 'none'}</code></td><td><code>${redirectUris.join(' ')}</code></td></tr>
`,
  )
  return html`<h2>Applications</h2>
<div class="wide" tabindex="0" role="region" aria-label="Applications"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Client id</th><th scope="col">Secret</th><th scope="col">Redirect addresses</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function operations(): Markup {
  return html`<h2>What is stateful</h2>
<p>These operations keep to the service’s rules and remember what was done. All others are answered from the API
description.</p>
<details><summary>${String(statefulOperations.length)} operations</summary>
<ul class="columns">${statefulOperations.map(id => html`<li><code>${id}</code></li>`)}</ul></details>`
}
