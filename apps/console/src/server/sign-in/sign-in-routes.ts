import { isAuthError, mfaClaims } from '@partnergate/auth'
import { type Context, Hono } from 'hono'
import type { Console } from '../console.ts'
import { consoleScope } from '../partner/partner.ts'
import { problem } from '../problems/problem.ts'
import { createSession } from '../sessions/session.ts'
import { createCredential } from './create-credential.ts'
import { localPathOf } from './local-path.ts'
import { createPendingSignIns, type WaitingSignIn } from './pending-sign-ins.ts'

const tenMinutes = 10 * 60_000

/** `/auth`: people leave for Entra here, and come back. */
export function signInRoutes(console: Console) {
  const { cookies, sessions, partnerOf, originOf } = console
  const waiting = createPendingSignIns({ max: 1000, lifetimeMs: tenMinutes, now: Date.now })

  /** Leaves for the sign-in page; with `step-up` for one that passes MFA, and with `switch` for another account. */
  async function leave(c: Context): Promise<Response> {
    const origin = originOf(c)
    if (!isSafeToReturnTo(origin)) {
      throw problem(
        400,
        'Sign-in needs https, or this machine. Set CONSOLE_URL to an https address.',
      )
    }
    const replaces = cookies.session.read(c)
    const session = sessions.find(replaces)
    const partner = partnerOf(c)
    const isStepUp = c.req.query('step-up') !== undefined
    const loginHint = isStepUp ? session?.user.userName : c.req.query('as')
    const credential = createCredential(partner, loginHint || undefined)
    const pending = await credential.start({
      redirectUri: `${origin}/auth/callback`,
      scope: consoleScope(partner),
      claims: isStepUp ? mfaClaims : '{}',
    })
    const known = cookies.signIn.read(c)
    const binding = waiting.isKnown(known) ? known : waiting.createBinding()
    const to = localPathOf(c.req.query('to'))
    waiting.add(binding, { partner, credential, pending, to, isStepUp, replaces })
    cookies.signIn.write(c, binding)
    const page = new URL(pending.url)
    if (c.req.query('switch') !== undefined) page.searchParams.set('prompt', 'select_account')
    return c.redirect(partner.signInPage(page.href))
  }

  async function comeBack(c: Context): Promise<Response> {
    const signIn = waiting.take(cookies.signIn.read(c), c.req.query('state') ?? '')
    if (!signIn) return c.redirect(failurePage('ERR_SIGN_IN_MISMATCH'))
    const { credential, pending, partner, to, replaces } = signIn
    try {
      const { search } = new URL(c.req.url)
      await credential.finish(`${pending.redirectUri}${search}`, pending)
      const session = await createSession(partner, credential, signIn.isStepUp)
      if (!session) return c.redirect(failurePage('ERR_TOKEN_NOT_ACCEPTED', signIn))
      // A new id for the new sign-in, so that an id that somebody knew before is worth nothing.
      sessions.end(replaces)
      cookies.session.write(c, sessions.begin(session))
      return c.redirect(to)
    } catch (error) {
      if (isAuthError(error)) return c.redirect(failurePage(error.code, signIn))
      throw error
    }
  }

  return new Hono()
    .use(async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .get('/sign-in', leave)
    .get('/callback', comeBack)
}

/** The page that says why nobody is signed in, and offers to try again. */
function failurePage(code: string, signIn?: WaitingSignIn): string {
  const query = new URLSearchParams({
    failed: code,
    ...(signIn && { to: signIn.to }),
    ...(signIn?.isStepUp && { 'step-up': '' }),
  })
  return `/sign-in?${query}`
}

function isSafeToReturnTo(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
