import { type Operation, operations } from '@partnergate/openapi'
import { type JobRule, jobTable } from './job-table.ts'
import type { JobId } from './job-types.ts'

/** Whether an operation starts work that can be awaited. */
export function isJobId(id: string): id is JobId {
  return Object.hasOwn(jobTable, id)
}

/** How the work that an operation starts is followed. */
export function jobRuleOf(id: JobId): JobRule & { readonly operations: readonly Operation[] } {
  const rule: JobRule = jobTable[id]
  const asked = rule.result === undefined ? [rule.status] : [rule.status, rule.result]
  return { ...rule, operations: asked.map(asks => operations[asks]) }
}
