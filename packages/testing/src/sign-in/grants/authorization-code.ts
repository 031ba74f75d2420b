import { createHash } from 'node:crypto'
import { SignInRefusal } from '../aadsts.ts'
import { required } from '../form.ts'
import type { CodeGrant } from '../sessions.ts'
import type { Grant } from './grant.ts'
import { targetOf } from './target-of.ts'

/** Exchanges the code of a sign-in, once, for the application and the address that it was sent to. */
export const authorizationCode: Grant = (call, { app }) => {
  const { form, service } = call
  const code = service.sessions.codes.get(required(form, 'code'))
  const redirectUri = required(form, 'redirect_uri')
  if (!code || code.clientId !== app.clientId) throw new SignInRefusal(70000)
  if (code.used) throw new SignInRefusal(54005)
  if (service.clock.now() >= code.expires) throw new SignInRefusal(70008)
  if (redirectUri !== code.redirectUri) {
    throw new SignInRefusal(500112, { values: { redirectUri, expected: code.redirectUri } })
  }
  checkVerifier(code.challenge, form.get('code_verifier'))
  code.used = true
  const target = targetOf(call, code)
  const scopes = `${form.get('scope') ?? ''} ${code.scope}`.split(' ')
  return {
    session: code.session,
    target,
    nonce: code.nonce,
    refreshable: call.version === 1 || scopes.includes('offline_access'),
  }
}

/** @throws SignInRefusal 501481 when the verifier isn't the one that the challenge was made of (RFC 7636) */
function checkVerifier(challenge: CodeGrant['challenge'], verifier: string | null): void {
  const shown =
    verifier === null || challenge?.method !== 'S256'
      ? verifier
      : createHash('sha256').update(verifier).digest('base64url')
  if (shown !== (challenge?.value ?? null)) throw new SignInRefusal(501481)
}
