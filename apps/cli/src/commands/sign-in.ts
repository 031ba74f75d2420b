import { encryptedStore, isAuthError } from '@partnergate/auth'
import { evidenceFromClaims } from '@partnergate/core'
import { exitCodes } from '../exit-codes.ts'
import { claimsFromText } from '../input/claims-from-text.ts'
import { tokenAsData, tokenSummary } from '../output/token-summary.ts'
import { openStore } from '../sign-in/open-store.ts'
import { needed, readApplication, readPort, readStoreKey } from '../sign-in/read-settings.ts'
import { signInArguments } from '../sign-in/sign-in-arguments.ts'
import { signInOnce } from '../sign-in/sign-in-once.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, command } from './command.ts'

/** Refusals of the person or of Entra, where the call itself was right. */
const refusals: readonly string[] = [
  'ERR_MFA_REQUIRED',
  'ERR_SIGN_IN_DECLINED',
  'ERR_CONDITIONAL_ACCESS',
]

/** `partnergate sign-in`: signs a dedicated user in once, with MFA, and keeps the refresh token encrypted. */
export function signInCommand(terminal: Terminal): Command {
  return command({
    meta: {
      name: 'sign-in',
      description: 'Sign a dedicated user in with MFA and keep the refresh token, encrypted',
    },
    args: signInArguments,
    async run({ args }) {
      const { account, json } = args
      const application = readApplication(args, terminal)
      const key = readStoreKey(args, terminal)
      const port = readPort(args)
      const opened = await openStore(needed(args.store, 'store'), terminal.directory)
      try {
        const token = await signInOnce({
          application,
          account,
          store: encryptedStore(opened.store, [key]),
          onAnotherDevice: args['device-code'],
          loginHint: args['login-hint'],
          port,
          tell: terminal.complain,
        })
        const kept = { store: opened.shown, account, key: key.id }
        terminal.print(report(token, kept, terminal.now(), json))
        return exitCodes.allowed
      } catch (error) {
        if (!isAuthError(error) || !refusals.includes(error.code)) throw error
        terminal.complain(`partnergate: ${error.message}`)
        return exitCodes.denied
      } finally {
        await opened.close()
      }
    },
  })
}

/** Where the sign-in is kept. */
interface Kept {
  readonly store: string
  readonly account: string
  readonly key: string
}

/** What the sign-in proves; the token itself is not shown. */
function report(token: string, kept: Kept, now: Date, json: boolean): string {
  const { claims, source } = claimsFromText(token)
  const reading = { claims, source, evidence: evidenceFromClaims(claims), now }
  if (json) return JSON.stringify({ ...kept, ...tokenAsData(reading) }, null, 2)
  const { store, account, key } = kept
  const where = `Signed in: kept in ${store} for the account '${account}', encrypted with the key '${key}'.`
  return `${where}\n${tokenSummary(reading)}`
}
