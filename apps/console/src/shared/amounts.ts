import Big from 'big.js'

/** A decimal number as text, as exact as it was given: `1003822.75`. */
export type Amount = string

/**
 * Reads an amount as the service writes it, as a number or as text. A number's shortest text is what the service wrote.
 *
 * @returns `undefined` for what is no decimal number
 */
export function readAmount(value: unknown): Amount | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  try {
    return new Big(typeof value === 'string' ? value.trim() : String(value)).toFixed()
  } catch {
    return undefined
  }
}

/** Adds amounts, exactly. */
export function addAmounts(one: Amount, other: Amount): Amount {
  return new Big(one).plus(other).toFixed()
}

/** Which of two amounts is greater: negative for the second, zero for none. */
export function compareAmounts(one: Amount, other: Amount): number {
  return new Big(one).cmp(other)
}

/** Whether an amount is below zero: money that is given back. */
export function isNegative(amount: Amount): boolean {
  return new Big(amount).lt(0)
}
