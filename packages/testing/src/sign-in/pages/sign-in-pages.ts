import type { Account } from '../../identity/accounts.ts'
import { personaIds, resolvePersona } from '../../identity/persona.ts'
import type { App } from '../apps.ts'
import type { SignInCall } from '../context.ts'
import { html } from './html.ts'
import { page } from './page.ts'

/** Where somebody picks the account to sign in with. */
export function accountsPage({ service, url }: SignInCall, app: App): string {
  const accounts = personaIds
    .map(id => service.accounts.of(resolvePersona(id)))
    .filter(({ subject }) => subject === 'user')
  const entries = accounts.map(account => {
    const link = new URL(url)
    link.searchParams.set('login_hint', account.userPrincipalName)
    return html`<li><a href="${link.pathname + link.search}">${account.givenName} ${account.familyName}
<small>${account.userPrincipalName} (${account.persona})</small></a></li>
`
  })
  return page('Pick an account', html`<p>to continue to ${app.name}</p><ul>${entries}</ul>`)
}

/** Where somebody passes or refuses MFA, or comes through without. */
export function mfaPage({ url }: SignInCall, { persona, userPrincipalName }: Account): string {
  const hasMfa = resolvePersona(persona).mfa !== 'none'
  const back = new URL(url)
  back.searchParams.delete('login_hint')
  const explanation = hasMfa
    ? html`<p>Approve the sign-in request on your phone.</p>`
    : html`<p>This account has no multi-factor authentication set up.</p>`
  const pass = hasMfa ? html`<button name="answer" value="pass">Approve</button>` : html``
  return page(
    hasMfa ? 'Approve sign-in request' : 'Sign in without MFA',
    html`<p>${userPrincipalName}</p>
${explanation}
<form method="post" action="${url.pathname + url.search}">
<input type="hidden" name="persona" value="${persona}">
${pass}
<button name="answer" value="refuse">Deny</button>
<button name="answer" value="skip">Go on without MFA</button>
</form>
<p><a href="${back.pathname + back.search}">Use another account</a></p>`,
  )
}
