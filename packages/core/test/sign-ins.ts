import type { Evidence, Proof } from '../src/index.ts'

/** Evidence by hand, one of each kind, so that decisions are tested apart from the reading of claims. */
export const signIns: { readonly [Key in Proof]: Evidence } = {
  entra: { subject: 'user', mfa: 'entra', basis: 'amr', amr: ['pwd', 'mfa'] },
  'third-party': { subject: 'user', mfa: 'third-party', basis: 'amr', amr: ['pwd', 'fed', 'mfa'] },
  declared: { subject: 'user', mfa: 'third-party', basis: 'declared', amr: ['pwd'] },
  none: { subject: 'user', mfa: 'none', basis: 'none', amr: ['pwd'] },
  app: { subject: 'app', mfa: 'none', basis: 'none', amr: [] },
}

/** Calls it with something the types forbid. */
export function unchecked<Input, Output>(
  call: (input: Input) => Output,
): (input: unknown) => Output {
  return input => call(input as Input)
}

/** Values that look like ids of the vocabulary, or break what looks them up; none of them is one. */
export const strangers: readonly unknown[] = [
  '',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'Discover',
  ' discover',
  'discover,transact',
  null,
  true,
  0,
  1,
  Number.NaN,
  10n,
  Symbol('discover'),
  ['discover'],
  ['partner-center'],
  ['2022-03'],
  { toString: () => 'discover' },
  new String('discover'),
  () => 'discover',
]
