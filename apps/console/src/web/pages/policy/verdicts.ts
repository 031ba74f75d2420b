import { decide, decidePage, labels, pages, scenarios, workloads } from '@partnergate/core'
import { rolesOf } from '../../../shared/personas.ts'
import { type Choice, evidenceOf } from './choice.ts'

/** Whether one thing may be done. */
export interface Verdict {
  /** Unique among all: `partner-center/transact`, `page/billing`. */
  readonly id: string
  /** `Billing page`. */
  readonly name: string
  readonly allowed: boolean
}

/** What a choice comes to, for every page and every scenario in every workload. */
export function verdictsOn(choice: Choice): Verdict[] {
  const { edition, exception, persona } = choice
  const given = { evidence: evidenceOf(choice), edition, exception }
  return [
    ...workloads.flatMap(workload =>
      scenarios.map(scenario => ({
        id: `${workload}/${scenario}`,
        name: `${labels.scenarios[scenario]}, ${workload === 'partner-center' ? 'Partner Center' : 'other workloads'}`,
        allowed: decide({ ...given, workload, scenario }).allowed,
      })),
    ),
    ...pages.map(page => ({
      id: `page/${page}`,
      name: `${labels.pages[page]} page`,
      allowed: decidePage({ ...given, page, roles: rolesOf(persona) }).allowed,
    })),
  ]
}

/** What turned from one choice to the next, as it is now. */
export function turnsBetween(before: Choice, now: Choice): Verdict[] {
  const known = new Map(verdictsOn(before).map(({ id, allowed }) => [id, allowed]))
  return verdictsOn(now).filter(({ id, allowed }) => known.get(id) !== allowed)
}

/** A sentence about what turned, to be read out. */
export function turnsInWords(turns: readonly Verdict[]): string {
  if (turns.length === 0) return 'Nothing turned.'
  const say = (allowed: boolean, word: string) => {
    const names = turns.filter(turn => turn.allowed === allowed).map(({ name }) => name)
    return names.length > 0 ? [`${names.length} now ${word}: ${names.join('; ')}.`] : []
  }
  return [...say(true, 'allowed'), ...say(false, 'denied')].join(' ')
}
