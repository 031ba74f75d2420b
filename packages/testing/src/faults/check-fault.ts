import { operations } from '@partnergate/openapi'
import { closest } from 'fastest-levenshtein'
import type { FaultEffects } from './effects.ts'
import { effectNames } from './effects.ts'
import type { Fault } from './fault.ts'

const effectProperties = [
  ...effectNames,
  'code',
  'description',
  'retryAfterSeconds',
  'retryAfterFormat',
  'html',
  'timer',
] as const satisfies (keyof FaultEffects)[]

const properties = [
  ...effectProperties,
  'operation',
  'when',
  'times',
  'skip',
  'rate',
  'seed',
  'oneOf',
] as const satisfies (keyof Fault)[]

/**
 * @throws TypeError when a property is unknown, of the wrong type, or when the fault has no effect
 * @throws RangeError when a number is out of range
 */
export function checkFault(fault: Fault): void {
  checkNames('A fault', fault, properties)
  const { operation, when, times, skip, rate, seed, oneOf } = fault
  for (const place of [operation ?? []].flat()) checkPlace(place)
  if (when !== undefined && typeof when !== 'function') {
    throw new TypeError(`fault.when is a function of the request, not ${String(when)}`)
  }
  if (when !== undefined && [operation].flat().includes('sign-in')) {
    throw new TypeError('fault.when picks requests to operations; a fault of sign-in takes none')
  }
  if (fault.expireToken && [operation].flat().includes('sign-in')) {
    throw new TypeError('fault.expireToken is for operations; a sign-in comes with no token')
  }
  checkCount('times', times, 1)
  checkCount('skip', skip, 0)
  checkNumber('rate', rate, 0, 1)
  if (seed !== undefined && typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw new TypeError(`fault.seed takes a text or a finite number, not ${String(seed)}`)
  }
  if (oneOf !== undefined && !(Array.isArray(oneOf) && oneOf.length > 0)) {
    throw new TypeError('fault.oneOf is a list of effects, with one at least')
  }
  for (const effects of oneOf ?? []) {
    checkNames('An effect of fault.oneOf', effects, effectProperties)
    checkEffects(effects)
  }
  if (oneOf === undefined && !hasEffect(fault)) throw withoutEffect('A fault')
  checkEffects({ ...fault, ...oneOf?.[0] })
}

function checkNames(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new TypeError(`${what} has no ${name}; did you mean ${closest(name, [...known])}?`)
  }
}

function checkPlace(place: string): void {
  const places = [...Object.keys(operations), 'sign-in']
  if (places.includes(place)) return
  const near = closest(String(place), places)
  throw new TypeError(`fault.operation ${String(place)} is unknown; did you mean ${near}?`)
}

const hasEffect = (effects: FaultEffects) =>
  effectNames.some(name => effects[name] !== undefined && effects[name] !== false)

const withoutEffect = (what: string) =>
  new TypeError(`${what} needs an effect: ${effectNames.join(', ')}`)

function checkEffects(effects: FaultEffects): void {
  if (!hasEffect(effects)) throw withoutEffect('An effect of fault.oneOf')
  oneOf('drop', effects.drop, ['before', 'after'])
  oneOf('truncate', effects.truncate, [true, false, 'connection', 'json'])
  oneOf('rotateKeys', effects.rotateKeys, [true, false, 'withdraw'])
  oneOf('expireToken', effects.expireToken, [true, false])
  oneOf('html', effects.html, [true, false])
  oneOf('timer', effects.timer, ['real', 'clock'])
  oneOf('retryAfterFormat', effects.retryAfterFormat, ['seconds', 'date'])
  checkCount('status', effects.status, 200, 599)
  checkNumber('retryAfterSeconds', effects.retryAfterSeconds, 0, Number.MAX_SAFE_INTEGER)
  checkNumber('slowBodyMs', effects.slowBodyMs, 0, longestWait)
  checkNumber('clockSkewMs', effects.clockSkewMs, -farthest, farthest)
  const [least, most = least, ...more] = [effects.latencyMs ?? 0].flat()
  if (more.length > 0 || least === undefined || most === undefined || least > most) {
    throw new RangeError('fault.latencyMs is a number of milliseconds, or the least and the most')
  }
  for (const ms of [least, most]) {
    if (ms !== Number.POSITIVE_INFINITY) checkNumber('latencyMs', ms, 0, longestWait)
  }
}

/** What `setTimeout` can wait; it would take anything longer for nothing. */
const longestWait = 2 ** 31 - 1
/** A hundred years, in milliseconds. */
const farthest = 100 * 365 * 86_400_000

function oneOf(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (value === undefined || allowed.includes(value)) return
  const values = allowed.map(one => (typeof one === 'string' ? `'${one}'` : String(one)))
  throw new TypeError(`fault.${name} is ${values.join(' or ')}, not ${String(value)}`)
}

function checkCount(name: string, value: number | undefined, least: number, most?: number): void {
  checkNumber(name, value, least, most ?? Number.POSITIVE_INFINITY)
  if (value === undefined || Number.isInteger(value) || value === Number.POSITIVE_INFINITY) return
  throw new RangeError(`fault.${name} is a whole number, not ${value}`)
}

function checkNumber(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (typeof value === 'number' && value >= least && value <= most)) return
  throw new RangeError(`fault.${name} is a number from ${least} to ${most}, not ${value}`)
}
