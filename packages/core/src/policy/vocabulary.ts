import { deepFreeze } from '../internal/deep-freeze.ts'

/** What a partner does, as the policy tells it apart. The order is that of the policy's table. */
export const scenarios = /* @__PURE__ */ deepFreeze([
  'discover',
  'transact',
  'billing',
  'delegated-admin',
  'user-license-dap',
  'user-license-gdap',
  'gdap-relationships',
])
/** One of {@link scenarios}. */
export type Scenario = (typeof scenarios)[number]

/** Where it is done: Partner Center's portal and APIs, or other workloads (Entra ID, Exchange). */
export const workloads = /* @__PURE__ */ deepFreeze(['partner-center', 'other-workloads'])
/** One of {@link workloads}. */
export type Workload = (typeof workloads)[number]

/** The columns of the policy's table: whose MFA the user passed. */
export const mfaKinds = /* @__PURE__ */ deepFreeze(['entra', 'third-party', 'none'])
/** One of {@link mfaKinds}. */
export type MfaKind = (typeof mfaKinds)[number]

/**
 * What a cell of the policy's table can say. `exception` passes only while the partner holds a
 * granted exception, `no-exception` means that none can be had.
 */
export const cells = /* @__PURE__ */ deepFreeze([
  'supported',
  'exception',
  'no-exception',
  'no-access',
  'not-applicable',
])
/** One of {@link cells}. */
export type Cell = (typeof cells)[number]

/** The editions of the policy, oldest first. */
export const editions = /* @__PURE__ */ deepFreeze(['2022-03', '2026-04'])
/** One of {@link editions}. */
export type Edition = (typeof editions)[number]

/**
 * What evidence can amount to. Finer than the columns, because an edition says itself in which
 * column it reads a third-party MFA that was only declared.
 */
export const proofs = /* @__PURE__ */ deepFreeze([
  'entra',
  'third-party',
  'declared',
  'none',
  'app',
])
/** One of {@link proofs}. */
export type Proof = (typeof proofs)[number]
