import { expect, it } from 'vitest'
import { unchecked } from '../../test/sign-ins.ts'
import { type EvidenceOptions, evidenceFromClaims } from './evidence-from-claims.ts'

const user = { scp: 'user_impersonation', upn: 'ada@contoso.example' }

it.each<[amr: unknown, options: EvidenceOptions, mfa: string, basis: string]>([
  // The service's test: exactly `mfa`, in an array or as the one string.
  [['pwd', 'mfa'], {}, 'entra', 'amr'],
  [['mfa'], {}, 'entra', 'amr'],
  ['mfa', {}, 'entra', 'amr'],
  [['pwd'], {}, 'none', 'none'],
  [[], {}, 'none', 'none'],
  [undefined, {}, 'none', 'none'],
  // Look-alikes.
  [['MFA'], {}, 'none', 'none'],
  [['Mfa'], {}, 'none', 'none'],
  [['ngcmfa'], {}, 'none', 'none'],
  [['notmfa'], {}, 'none', 'none'],
  [['mfa '], {}, 'none', 'none'],
  [['pwd,mfa'], {}, 'none', 'none'],
  [['pwd mfa'], {}, 'none', 'none'],
  [[['mfa']], {}, 'none', 'none'],
  [[{ mfa: 'mfa' }], {}, 'none', 'none'],
  [[new String('mfa')], {}, 'none', 'none'],
  ['pwd mfa', {}, 'none', 'none'],
  ['["mfa"]', {}, 'none', 'none'],
  [{ 0: 'mfa', length: 1 }, {}, 'none', 'none'],
  [{ mfa: true }, {}, 'none', 'none'],
  [true, {}, 'none', 'none'],
  [1, {}, 'none', 'none'],
  [null, {}, 'none', 'none'],
  // The federation marker.
  [['pwd', 'fed', 'mfa'], {}, 'third-party', 'amr'],
  [['mfa', 'fed'], { federatedMfa: 'third-party' }, 'third-party', 'amr'],
  [['mfa', 'fed'], { federatedMfa: 'entra' }, 'entra', 'amr'],
  [['mfa', 'federated'], {}, 'entra', 'amr'],
  [['mfa'], { federatedMfa: 'third-party' }, 'entra', 'amr'],
  [['fed'], {}, 'none', 'none'],
  [['fed'], { federatedMfa: 'entra' }, 'none', 'none'],
  // What only the caller knows. It adds to a token without MFA and never takes from one that has it.
  [['pwd'], { thirdParty: true }, 'third-party', 'declared'],
  [undefined, { thirdParty: true }, 'third-party', 'declared'],
  [['notmfa'], { thirdParty: true }, 'third-party', 'declared'],
  [['fed'], { thirdParty: true, federatedMfa: 'entra' }, 'third-party', 'declared'],
  [['pwd', 'mfa'], { thirdParty: true }, 'entra', 'amr'],
  [['pwd'], { thirdParty: false }, 'none', 'none'],
  // No token has such an amr: nothing can be declared about it.
  [null, { thirdParty: true }, 'none', 'none'],
  [1, { thirdParty: true }, 'none', 'none'],
  [{ mfa: true }, { thirdParty: true }, 'none', 'none'],
  [[['mfa']], { thirdParty: true }, 'none', 'none'],
  [['pwd', 1], { thirdParty: true }, 'none', 'none'],
  ['pwd', { thirdParty: true }, 'third-party', 'declared'],
  [['pwd', 'mfa'], { thirdParty: undefined, federatedMfa: undefined }, 'entra', 'amr'],
])('reads amr %j with %j as %s MFA on basis %s', (amr, options, mfa, basis) => {
  expect(evidenceFromClaims({ ...user, amr }, options)).toMatchObject({
    subject: 'user',
    mfa,
    basis,
  })
})

it.each<[amr: unknown, want: readonly string[]]>([
  [
    ['pwd', 'mfa'],
    ['pwd', 'mfa'],
  ],
  ['pwd mfa', ['pwd mfa']],
  [
    ['pwd', 1, null, ['mfa'], { a: 'mfa' }, 'fed'],
    ['pwd', 'fed'],
  ],
  [undefined, []],
  [{ 0: 'mfa' }, []],
])('keeps of amr %j the strings at the top: %j', (amr, want) => {
  expect(evidenceFromClaims({ ...user, amr }).amr).toEqual(want)
})

it('freezes the evidence and its amr, and leaves the claims alone', () => {
  const claims = { ...user, amr: ['pwd', 'mfa'] }
  const evidence = evidenceFromClaims(claims)
  expect(Object.isFrozen(evidence)).toBe(true)
  expect(Object.isFrozen(evidence.amr)).toBe(true)
  expect(claims).toEqual({ ...user, amr: ['pwd', 'mfa'] })
  claims.amr.push('fed')
  expect(evidence.amr).toEqual(['pwd', 'mfa'])
})

it.each([
  undefined,
  null,
  true,
  0,
  '',
  'mfa',
  'eyJhbGciOiJub25lIn0.eyJhbXIiOlsibWZhIl19.',
  Symbol('mfa'),
  () => ({ amr: ['mfa'] }),
  [],
  ['mfa'],
  [{ amr: ['mfa'] }],
  new Map([['amr', ['mfa']]]),
  new Date(0),
  Object.create({ amr: ['mfa'] }),
])('takes %s for no claims at all, whatever is declared', claims => {
  const evidence = evidenceFromClaims(claims, { thirdParty: true })
  expect(evidence).toEqual({ subject: 'user', mfa: 'none', basis: 'none', amr: [] })
  expect(Object.isFrozen(evidence)).toBe(true)
})

it('accepts claims without a prototype', () => {
  const claims = Object.assign(Object.create(null), { ...user, amr: ['mfa'] })
  expect(evidenceFromClaims(claims).mfa).toBe('entra')
})

it('does not read a value that the array inherits', () => {
  const amr = new Array(1)
  Object.setPrototypeOf(amr, Object.assign(Object.create(Array.prototype), { 0: 'mfa' }))
  expect(evidenceFromClaims({ ...user, amr })).toMatchObject({ mfa: 'none', amr: [] })
})

it('takes claims that throw when read for no claims at all', () => {
  const claims = {
    ...user,
    get amr(): never {
      throw new Error('trap')
    },
  }
  expect(evidenceFromClaims(claims, { thirdParty: true })).toMatchObject({
    mfa: 'none',
    basis: 'none',
  })
})

it('reads a claim once, so a getter cannot answer differently the second time', () => {
  let reads = 0
  const claims = {
    ...user,
    get amr() {
      reads++
      return ['pwd']
    },
  }
  evidenceFromClaims(claims)
  expect(reads).toBe(1)
})

it.each([
  [{ thirdParty: 'true' }, "thirdParty must be one of true, false, but is 'true'"],
  [{ thirdParty: 1 }, 'thirdParty must be one of true, false, but is 1'],
  [{ thirdParty: null }, 'thirdParty must be one of true, false, but is null'],
  [{ federatedMfa: 'none' }, "federatedMfa must be one of 'entra', 'third-party', but is 'none'"],
  [{ federatedMfa: ['entra'] }, /federatedMfa must be one of .* an array/],
  [null, 'options must be an object, but is of type null'],
  ['entra', 'options must be an object, but is of type string'],
])('refuses the options %j', (options, message) => {
  const call = unchecked((input: EvidenceOptions) => evidenceFromClaims({}, input))
  expect(() => call(options)).toThrow(TypeError)
  expect(() => call(options)).toThrow(message)
})
