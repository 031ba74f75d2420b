import { decide, evidenceFromClaims, scenarios } from '@partnergate/core'
import { exitCodes } from '../exit-codes.ts'
import { claimsFromText } from '../input/claims-from-text.ts'
import { readText } from '../input/read-text.ts'
import { decisionAsData, decisionTable } from '../output/decisions.ts'
import { tokenAsData, tokenSummary } from '../output/token-summary.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, command } from './command.ts'
import { policyArguments } from './policy-arguments.ts'

/** `partnergate token`: what the token on standard input proves, and the scenarios it opens. */
export function tokenCommand(terminal: Terminal): Command {
  return command({
    meta: {
      name: 'token',
      description: 'Read an access token from standard input and tell which scenarios it opens',
    },
    args: {
      'third-party': {
        type: 'boolean',
        description: 'Users pass a third-party MFA that their tokens do not show',
        default: false,
      },
      'federated-mfa': {
        type: 'enum',
        description: "Whose MFA it is when a federated sign-in's token shows MFA",
        options: ['entra', 'third-party'],
        default: 'third-party',
      },
      ...policyArguments,
    },
    async run({ args }) {
      const { exception, edition, json } = args
      const { claims, source } = claimsFromText(await readText(terminal))
      const evidence = evidenceFromClaims(claims, {
        thirdParty: args['third-party'],
        federatedMfa: args['federated-mfa'],
      })
      const decisions = scenarios.map(scenario =>
        decide({ scenario, evidence, exception, edition }),
      )
      const token = { claims, source, evidence, now: terminal.now() }
      if (json) {
        const data = { ...tokenAsData(token), scenarios: decisions.map(decisionAsData) }
        terminal.print(JSON.stringify(data, null, 2))
      } else {
        terminal.print(`${tokenSummary(token)}\n\n${decisionTable(decisions)}`)
      }
      return exitCodes.allowed
    },
  })
}
