import {
  type Decision,
  decidePage,
  type Edition,
  evidenceFromClaims,
  exceptionImpact,
  labels,
  type PageDecision,
  pageRules,
  pages,
  workloads,
} from '@partnergate/core'

/** One thing, while the exception is held and once it is gone. */
export interface Change {
  readonly id: string
  readonly name: string
  /** Where it is done: `Pages of the portal`, or the workload's name. */
  readonly place: string
  readonly before: Decision | PageDecision
  readonly after: Decision | PageDecision
  /** Whether it works under the exception and stops without it. */
  readonly breaks: boolean
}

const thirdParty = evidenceFromClaims({ idtyp: 'user', amr: ['fed', 'mfa'] })

/** What the end of the exception does to users with third-party MFA: to every scenario, and to every page for its roles. */
export function changesIn(edition: Edition): Change[] {
  return [...scenarioChanges(edition), ...pageChanges(edition)]
}

function scenarioChanges(edition: Edition): Change[] {
  return workloads.flatMap(workload =>
    exceptionImpact({ edition, workload }).map(({ scenario, before, after, breaks }) => ({
      id: `${workload}/${scenario}`,
      name: labels.scenarios[scenario],
      place: labels.workloads[workload],
      before,
      after,
      breaks,
    })),
  )
}

function pageChanges(edition: Edition): Change[] {
  return pages.map(page => {
    const given = { page, roles: pageRules[page].roles, evidence: thirdParty, edition }
    const before = decidePage({ ...given, exception: true })
    const after = decidePage({ ...given, exception: false })
    return {
      id: `page/${page}`,
      name: labels.pages[page],
      place: 'Pages of the portal',
      before,
      after,
      breaks: before.allowed && !after.allowed,
    }
  })
}
