export type { DecideOptions } from './decide/decide.ts'
export { decide } from './decide/decide.ts'
export type { DecideApiOptions } from './decide/decide-api.ts'
export { decideApi } from './decide/decide-api.ts'
export type {
  AllowedReason,
  ApiDecision,
  Decision,
  DeniedReason,
  Outcome,
  Reason,
} from './decide/decision.ts'
export { reasons } from './decide/decision.ts'
export type { ExceptionImpactOptions, Impact } from './decide/exception-impact.ts'
export { exceptionImpact } from './decide/exception-impact.ts'
export type { TokenClaims } from './evidence/claims.ts'
export type { Basis, Evidence, Subject } from './evidence/evidence.ts'
export { bases, subjects } from './evidence/evidence.ts'
export type { EvidenceOptions } from './evidence/evidence-from-claims.ts'
export { evidenceFromClaims } from './evidence/evidence-from-claims.ts'
export type { Explanation } from './explain/explain.ts'
export { explain } from './explain/explain.ts'
export type { Labels } from './explain/labels.ts'
export { labels } from './explain/labels.ts'
export type { DecidePageOptions } from './pages/decide-page.ts'
export { decidePage } from './pages/decide-page.ts'
export type { PageDecision, PageOutcome, PageReason } from './pages/page-decision.ts'
export { pageReasons } from './pages/page-decision.ts'
export { pageOf } from './pages/page-of.ts'
export type { Page, PageRule, PageUrl, Role } from './pages/page-rules.ts'
export { pageRules, pages, roles } from './pages/page-rules.ts'
export { defaultEdition, defaultWorkload, editionRules, policy } from './policy/policy.ts'
export type { Reference } from './policy/references.ts'
export { references } from './policy/references.ts'
export type { EditionRules, PolicyRow, PolicyTables, ScenarioTable } from './policy/rules.ts'
export type { Cell, Edition, MfaKind, Proof, Scenario, Workload } from './policy/vocabulary.ts'
export { cells, editions, mfaKinds, proofs, scenarios, workloads } from './policy/vocabulary.ts'
