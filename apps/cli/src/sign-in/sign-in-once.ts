import {
  type AuthWarning,
  authorizationCode,
  clouds,
  deviceCode,
  secureApplicationModel,
  type TokenStore,
} from '@partnergate/auth'
import { loopback } from '@partnergate/auth/loopback'
import type { readApplication } from './read-settings.ts'

/** What a sign-in needs. */
export interface SignIn {
  readonly application: ReturnType<typeof readApplication>
  readonly account: string
  /** Encrypts what it keeps. */
  readonly store: TokenStore
  /** Signs in on another device instead of by a browser of this one. */
  readonly onAnotherDevice: boolean
  readonly loginHint: string | undefined
  readonly port: number
  /** Tells the person what to do, and what went wrong without failing. */
  readonly tell: (text: string) => void
}

/**
 * Signs a person in with MFA, keeps the sign-in, and uses what was kept once, as the application will.
 *
 * @returns an access token of the sign-in that is stored now
 * @throws AuthError; Error when the store did not keep the sign-in
 */
export async function signInOnce({ application, tell, ...given }: SignIn): Promise<string> {
  const lost: string[] = []
  const onWarning = ({ kind, message }: AuthWarning) => {
    if (kind === 'store-failed') lost.push(message)
    else tell(message)
  }
  const { account, store, port, loginHint } = given
  const settings = { ...application, account, store, onWarning }
  const credential = given.onAnotherDevice
    ? deviceCode({ ...settings, prompt: ({ message }) => tell(message) })
    : authorizationCode({
        ...settings,
        loginHint,
        receiver: loopback({ port, open: url => tell(invitationTo(url)) }),
      })
  await credential.signIn()
  if (lost[0] !== undefined) throw new Error(`The sign-in was not stored. ${lost[0]}`)
  const isPublic = !application.clientSecret && !application.certificate
  const stored = isPublic ? credential : secureApplicationModel(settings)
  const audience = clouds[application.cloud ?? 'global'].audiences['partner-center']
  return (await stored.getToken(`${audience}/.default`)).token
}

function invitationTo(url: string): string {
  return `Open this page in a browser of this machine, and sign in as the dedicated user, with MFA:\n\n  ${url}\n`
}
