import { describe, expect, it } from 'vitest'
import { signIns, strangers, unchecked } from '../../test/sign-ins.ts'
import { decide } from '../decide/decide.ts'
import { reasons } from '../decide/decision.ts'
import { decidePage } from '../pages/decide-page.ts'
import { pageReasons } from '../pages/page-decision.ts'
import { pages, roles } from '../pages/page-rules.ts'
import { editions, proofs, scenarios, workloads } from '../policy/vocabulary.ts'
import { explain } from './explain.ts'
import { labels } from './labels.ts'

const exceptions = [false, true]

const decisions = editions.flatMap(edition =>
  workloads.flatMap(workload =>
    scenarios.flatMap(scenario =>
      proofs.flatMap(proof =>
        exceptions.map(exception =>
          decide({ edition, workload, scenario, evidence: signIns[proof], exception }),
        ),
      ),
    ),
  ),
)
const pageDecisions = editions.flatMap(edition =>
  pages.flatMap(page =>
    proofs.flatMap(proof =>
      [[], [...roles]].flatMap(held =>
        exceptions.map(exception =>
          decidePage({ edition, page, roles: held, evidence: signIns[proof], exception }),
        ),
      ),
    ),
  ),
)

it('is tested with every reason there is', () => {
  expect(new Set(decisions.map(({ reason }) => reason))).toEqual(new Set(reasons))
  expect(new Set(pageDecisions.map(({ reason }) => reason))).toEqual(
    new Set(pageReasons.filter(reason => reason !== 'exception-not-supported')),
  )
})

it('says for every decision what was decided, what to do and where it is written', () => {
  for (const decision of [...decisions, ...pageDecisions]) {
    const { message, remedy, reference } = explain(decision)
    expect(message).toMatch(decision.allowed ? /: allowed\b.*\.$/ : /: denied\. .*\.$/)
    expect(remedy).toMatch(/^[A-Z].*\.$/)
    expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|\s{2}/)
    expect(reference).toEqual({
      document: expect.stringMatching(/\S/),
      section: expect.stringMatching(/\S/),
      url: expect.stringMatching(/^https:\/\/learn\.microsoft\.com\//),
    })
  }
})

it('names the scenario, the workload and the page', () => {
  for (const decision of decisions) {
    expect(explain(decision).message).toContain(labels.scenarios[decision.scenario])
    expect(explain(decision).message).toContain(labels.workloads[decision.workload])
  }
  for (const decision of pageDecisions) {
    expect(explain(decision).message).toContain(labels.pages[decision.page])
  }
})

describe('remedies', () => {
  const remedyOf = (options: Parameters<typeof decide>[0]) => explain(decide(options)).remedy

  it('sends a user without MFA to sign in with what the edition accepts', () => {
    const given = { scenario: 'transact', evidence: signIns.none } as const
    expect(remedyOf(given)).toMatch(/^Sign in again interactively with Microsoft Entra MFA\. /)
    expect(remedyOf({ ...given, edition: '2026-04' })).toMatch(/federated identity provider/)
  })

  it('offers the exception only where there can be one', () => {
    const evidence = signIns['third-party']
    expect(remedyOf({ scenario: 'transact', evidence })).toContain('option exception')
    expect(remedyOf({ scenario: 'delegated-admin', evidence })).not.toContain('option exception')
  })

  it('warns that what passes by exception stops with it', () => {
    const evidence = signIns.declared
    expect(remedyOf({ scenario: 'billing', evidence, exception: true })).toMatch(/then this stops/)
  })

  it('sends an application to get a user', () => {
    const decision = decide({ scenario: 'billing', evidence: signIns.app })
    expect(explain(decision).remedy).toContain('App+User')
    expect(explain(decision).reference.section).toBe('Partner Center API')
  })

  it('names the roles that open a page', () => {
    const decision = decidePage({ page: 'billing', roles: [], evidence: signIns.entra })
    const { message, remedy } = explain(decision)
    const names = 'Admin agent, Global administrator, Billing administrator'
    expect(message).toContain(names)
    expect(remedy).toContain(names)
  })
})

it('cites the table of the workload, and for pages the section on pages', () => {
  const evidence = signIns.none
  const section = (decision: Parameters<typeof explain>[0]) => explain(decision).reference.section
  expect(section(decide({ scenario: 'transact', evidence }))).toBe(
    'Supported MFA options: Partner Center and APIs',
  )
  expect(section(decide({ scenario: 'transact', workload: 'other-workloads', evidence }))).toBe(
    'Supported MFA options: Other workloads',
  )
  expect(section(decidePage({ page: 'billing', roles: [], evidence }))).toBe('Partner Center')
})

it('explains a copy as well, and freezes what it gives', () => {
  const decision = decide({ scenario: 'transact', evidence: signIns.none })
  const explanation = explain(decision)
  expect(explain(JSON.parse(JSON.stringify(decision)))).toEqual(explanation)
  expect(Object.isFrozen(explanation)).toBe(true)
  expect(Object.isFrozen(explanation.reference)).toBe(true)
})

describe('what is no decision', () => {
  const scenarioDecision = decide({ scenario: 'transact', evidence: signIns.none })
  const pageDecision = decidePage({ page: 'billing', roles: [], evidence: signIns.entra })

  it.each([undefined, null, 'no-mfa', 1, [], {}, signIns.entra])('refuses %j', value => {
    expect(() => unchecked(explain)(value)).toThrow(TypeError)
  })

  it.each(Object.keys(scenarioDecision))('refuses a decision with a strange %s', field => {
    for (const value of [...strangers, undefined]) {
      const call = () => unchecked(explain)({ ...scenarioDecision, [field]: value })
      expect(call).toThrow(TypeError)
      expect(call).toThrow(/^decision/)
    }
  })

  it.each(Object.keys(pageDecision))('refuses a page decision with a strange %s', field => {
    for (const value of [...strangers, undefined]) {
      if (field === 'stepUp' && value === true) continue
      const call = () => unchecked(explain)({ ...pageDecision, [field]: value })
      expect(call).toThrow(TypeError)
      expect(call).toThrow(/^decision/)
    }
  })

  it('refuses one whose reason does not go with its verdict', () => {
    for (const decision of [...decisions, ...pageDecisions]) {
      const call = () => unchecked(explain)({ ...decision, allowed: !decision.allowed })
      expect(call).toThrow(/^decision contradicts itself/)
    }
  })

  it('keeps the reason of pages to pages', () => {
    const call = () => unchecked(explain)({ ...scenarioDecision, reason: 'role-required' })
    expect(call).toThrow(/^decision\.reason must be one of/)
  })
})
