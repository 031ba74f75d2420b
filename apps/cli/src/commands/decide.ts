import {
  decide,
  defaultWorkload,
  type Evidence,
  type MfaKind,
  mfaKinds,
  scenarios,
  workloads,
} from '@partnergate/core'
import { exitCodes } from '../exit-codes.ts'
import { decisionAsData, decisionInFull, decisionTable } from '../output/decisions.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Command, command } from './command.ts'
import { policyArguments } from './policy-arguments.ts'

/** `partnergate decide`: what the policy says of a scenario, or of all of them, for a kind of MFA. */
export function decideCommand(terminal: Terminal): Command {
  return command({
    meta: {
      name: 'decide',
      description: 'Decide one scenario, or all of them, for a user with the given MFA',
    },
    args: {
      scenario: {
        type: 'enum',
        description: 'What is done; all scenarios when left out',
        options: [...scenarios],
      },
      mfa: { type: 'enum', description: 'Whose MFA the user passed', options: [...mfaKinds] },
      declared: {
        type: 'boolean',
        description: 'The third-party MFA is only declared: the token does not show it',
        default: false,
      },
      workload: {
        type: 'enum',
        description: 'Where it is done',
        options: [...workloads],
        default: defaultWorkload,
      },
      ...policyArguments,
    },
    run({ args }) {
      const { scenario, workload, exception, edition, json } = args
      const evidence = evidenceOf(args.mfa, args.declared)
      const asked = scenario === undefined ? scenarios : [scenario]
      const decisions = asked.map(scenario =>
        decide({ scenario, evidence, workload, exception, edition }),
      )
      const [first] = decisions
      const single = scenario === undefined ? undefined : first
      if (json) {
        const data = single ? decisionAsData(single) : decisions.map(decisionAsData)
        terminal.print(JSON.stringify(data, null, 2))
      } else {
        terminal.print(single ? decisionInFull(single) : decisionTable(decisions))
      }
      return decisions.every(({ allowed }) => allowed) ? exitCodes.allowed : exitCodes.denied
    },
  })
}

function evidenceOf(mfa: MfaKind | undefined, declared: boolean): Evidence {
  if (mfa === undefined) {
    throw new UsageError(`--mfa is missing: give one of ${mfaKinds.join(', ')}.`)
  }
  if (declared && mfa !== 'third-party') {
    throw new UsageError(`--declared goes with --mfa third-party, not with --mfa ${mfa}.`)
  }
  const basis = mfa === 'none' ? 'none' : declared ? 'declared' : 'amr'
  return { subject: 'user', mfa, basis, amr: [] }
}
