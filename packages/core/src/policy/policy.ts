import { tabulate } from '../internal/tabulate.ts'
import { edition202203 } from './editions/2022-03.ts'
import { edition202604 } from './editions/2026-04.ts'
import type { EditionRules, PolicyTables } from './rules.ts'
import { type Edition, editions, type Workload } from './vocabulary.ts'

/** The edition that decides when none is named: the policy of record. */
export const defaultEdition = '2022-03' satisfies Edition

/** The workload that decides when none is named. */
export const defaultWorkload = 'partner-center' satisfies Workload

/**
 * Everything an edition says: its tables, its row for dashboard pages, and how it reads evidence.
 *
 * @example
 * ```ts
 * import { editionRules } from '@partnergate/core'
 *
 * editionRules['2026-04'].effective // '2026-04-01'
 * ```
 */
export const editionRules: { readonly [Key in Edition]: EditionRules } =
  /* @__PURE__ */ Object.freeze({
    '2022-03': edition202203,
    '2026-04': edition202604,
  })

/**
 * The policy's tables: edition, workload, scenario, then the MFA kind that names the cell.
 *
 * @example
 * ```ts
 * import { policy } from '@partnergate/core'
 *
 * policy['2022-03']['partner-center'].transact['third-party'] // 'exception'
 * ```
 */
export const policy: { readonly [Key in Edition]: PolicyTables } = /* @__PURE__ */ tabulate(
  editions,
  edition => editionRules[edition].tables,
)
