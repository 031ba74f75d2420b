import { type ApiDecision, type Decision, reasons } from '../decide/decision.ts'
import { booleanOf, objectOf, oneOf } from '../internal/validate.ts'
import { type PageDecision, pageReasons } from '../pages/page-decision.ts'
import { pageRules, pages } from '../pages/page-rules.ts'
import { editionRules } from '../policy/policy.ts'
import type { Reference } from '../policy/references.ts'
import type { EditionRules } from '../policy/rules.ts'
import { cells, editions, mfaKinds, scenarios, workloads } from '../policy/vocabulary.ts'
import { type Advice, pageAdvice, scenarioAdvice } from './advice.ts'
import { labels } from './labels.ts'

/** A decision in words. */
export interface Explanation {
  /** What was decided, and why. */
  readonly message: string
  /** What a person can do next. */
  readonly remedy: string
  /** Where the rule is written down. */
  readonly reference: Reference
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Puts a decision into words: what was decided, what a person can do next, and where the rule is
 * written down.
 *
 * @param decision - an answer of `decide`, `decideApi` or `decidePage`, or a copy of one (parsed from JSON, say)
 * @returns English sentences, and the document and section
 * @throws TypeError for what isn't a decision, naming the field that gave it away
 *
 * @example
 * ```ts
 * import { decide, evidenceFromClaims, explain } from '@partnergate/core'
 *
 * const evidence = evidenceFromClaims({ amr: ['pwd'], upn: 'ada@contoso.example' })
 * const { message, remedy, reference } = explain(decide({ scenario: 'billing', evidence }))
 * reference.section // 'Supported MFA options: Partner Center and APIs'
 * ```
 */
export function explain(decision: Decision | ApiDecision | PageDecision): Explanation {
  const fields = objectOf(decision, 'decision')
  return Object.hasOwn(fields, 'page') ? explainPage(fields) : explainScenario(fields)
}

function explainScenario(fields: Fields): Explanation {
  const scenario = oneOf([...scenarios, 'api'], fields.scenario, 'decision.scenario')
  const workload = oneOf(workloads, fields.workload, 'decision.workload')
  const reason = oneOf(reasons, fields.reason, 'decision.reason')
  const { rules, mfa } = readCell(fields)
  const topic = {
    what: `${scenario === 'api' ? labels.apiCall : labels.scenarios[scenario]}, ${labels.workloads[workload]}`,
    mfa,
    accepts: rules.accepts,
  }
  const row = scenario === 'api' ? rules.apiCall : rules.tables[workload][scenario]
  return inWords(fields, scenarioAdvice[reason], topic, row.reference)
}

function explainPage(fields: Fields): Explanation {
  const page = oneOf(pages, fields.page, 'decision.page')
  const reason = oneOf(pageReasons, fields.reason, 'decision.reason')
  booleanOf(fields.stepUp, 'decision.stepUp')
  const { rules, mfa } = readCell(fields)
  const { roles, reference } = pageRules[page]
  const topic = {
    what: `${labels.pages[page]} page`,
    mfa,
    accepts: rules.accepts,
    roles: roles.map(role => labels.roles[role]).join(', '),
  }
  return inWords(fields, pageAdvice[reason], topic, reference)
}

function readCell(fields: Fields): { readonly rules: EditionRules; readonly mfa: string } {
  oneOf(cells, fields.cell, 'decision.cell')
  const edition = oneOf(editions, fields.edition, 'decision.edition')
  const mfa = oneOf(mfaKinds, fields.mfa, 'decision.mfa')
  return { rules: editionRules[edition], mfa: labels.mfaKinds[mfa] }
}

function inWords<Topic>(
  fields: Fields,
  advice: Advice<Topic>,
  topic: Topic,
  reference: Reference,
): Explanation {
  if (booleanOf(fields.allowed, 'decision.allowed') !== advice.allowed) {
    throw new TypeError(
      `decision contradicts itself: reason '${fields.reason}' goes with allowed: ${advice.allowed}`,
    )
  }
  return Object.freeze({
    message: advice.message(topic),
    remedy: advice.remedy(topic),
    reference: advice.reference ?? reference,
  })
}
