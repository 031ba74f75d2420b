import type { MfaKind } from '@partnergate/core'
import { labels, roles } from '@partnergate/core'
import type { Account } from '../../identity/accounts.ts'
import { personaIds, resolvePersona } from '../../identity/persona.ts'
import type { App } from '../apps.ts'
import type { SignInCall } from '../context.ts'
import type { Markup } from './html.ts'
import { html } from './html.ts'
import { page } from './page.ts'

/** Where somebody picks the account to sign in with: by role, and by whose MFA they have. */
export function accountsPage(call: SignInCall, app: App): string {
  const accounts = personaIds
    .map(id => call.service.accounts.of(resolvePersona(id)))
    .filter(({ subject }) => subject === 'user')
  const groups = [...roles, undefined].map(role => {
    const entries = accounts
      .filter(account => account.role === role)
      .map(account => accountEntry(call, account))
    const title = role ? labels.roles[role] : 'Guest of the partner tenant'
    return html`<section><h2>${title}</h2><ul>${entries}</ul></section>
`
  })
  return page('Pick an account', html`<p>to continue to ${app.name}</p>${groups}`)
}

function accountEntry({ url }: SignInCall, account: Account): Markup {
  const { givenName, familyName, userPrincipalName, persona } = account
  const mfa = resolvePersona(persona).mfa
  return html`<li><a href="${samePage(url, userPrincipalName)}">${givenName} ${familyName}
<small>${userPrincipalName}</small> <mark data-mfa="${mfa}">${mfaNames[mfa]}</mark></a></li>
`
}

const mfaNames: Readonly<Record<MfaKind, string>> = {
  entra: 'Microsoft Entra MFA',
  'third-party': 'Third-party MFA',
  none: 'No MFA',
}

const prompts: Readonly<Record<MfaKind, string>> = {
  entra: 'Microsoft Authenticator has sent a request to your phone.',
  'third-party':
    'This account signs in at its own identity provider, whose multi-factor authentication is asked for now.',
  none: 'This account has no multi-factor authentication set up.',
}

const demands = {
  application: 'The application asks for multi-factor authentication.',
  directory: 'Your organisation asks for multi-factor authentication.',
} as const

/**
 * Where somebody passes or refuses MFA, registers for it, or comes through without.
 *
 * @param demandedBy - who asks for MFA, so that it is no use to go on without
 */
export function mfaPage(
  { service, url }: SignInCall,
  account: Account,
  demandedBy: 'application' | 'directory' | undefined,
): string {
  const { persona, objectId, userPrincipalName, givenName, familyName } = account
  const mfa = service.registered.has(objectId) ? 'entra' : resolvePersona(persona).mfa
  const pass = { entra: 'Approve', 'third-party': 'Approve at the identity provider', none: '' }[
    mfa
  ]
  return page(
    mfa === 'none'
      ? demandedBy
        ? 'More information required'
        : 'Sign in without MFA'
      : 'Approve sign-in request',
    html`<p><strong>${givenName} ${familyName}</strong><br><small>${userPrincipalName}</small></p>
<p>${prompts[mfa]}</p>
${demandedBy ? html`<p>${demands[demandedBy]}</p>` : html``}
<form method="post" action="${url.search}">
<input type="hidden" name="persona" value="${persona}">
${pass === '' ? html`` : answer('pass', pass)}
${mfa === 'entra' ? html`` : answer('register', 'Register for Microsoft Entra MFA')}
${demandedBy ? html`` : answer('skip', 'Go on without MFA')}
${answer('refuse', 'Deny')}
</form>
<p><a href="${samePage(url)}">Use another account</a></p>`,
  )
}

const answer = (value: string, label: string) =>
  html`<button name="answer" value="${value}">${label}</button>
`

/** The same request, with another account or none. Relative, so that it holds wherever the page is served. */
function samePage(url: URL, loginHint?: string): string {
  const query = new URLSearchParams(url.search)
  if (loginHint === undefined) query.delete('login_hint')
  else query.set('login_hint', loginHint)
  return `?${query}`
}
