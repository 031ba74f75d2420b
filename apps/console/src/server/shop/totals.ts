import Big from 'big.js'
import type { CartLineView, Money, TotalView } from '../../shared/carts.ts'

/** An amount as the service gave it: the number that its decimals stood for, with two of them at least. */
export function decimal(amount: number | Big): string {
  return text(new Big(amount))
}

/** What lines cost for each currency, added up as decimals, and how much of it is billed how often. */
export function totalsOf(
  lines: readonly Pick<CartLineView, 'billingCycle' | 'price'>[],
): TotalView[] {
  const currencies = new Map<string, Map<string, Big>>()
  for (const { billingCycle, price } of lines) {
    if (!price) continue
    const cycles = currencies.get(price.currency) ?? new Map<string, Big>()
    cycles.set(billingCycle, (cycles.get(billingCycle) ?? new Big(0)).plus(price.amount))
    currencies.set(price.currency, cycles)
  }
  return [...currencies].map(([currency, cycles]) => ({
    currency,
    amount: text(sum([...cycles.values()])),
    parts: [...cycles].map(([billingCycle, amount]) => ({ billingCycle, amount: text(amount) })),
  }))
}

/** The sum of amounts in a currency; `undefined` when there is none. */
export function sumOf(
  currency: string | undefined,
  amounts: readonly (number | undefined)[],
): Money | undefined {
  const known = amounts.filter(amount => amount !== undefined)
  if (currency === undefined || known.length === 0) return undefined
  return { currency, amount: text(sum(known.map(amount => new Big(amount)))) }
}

const sum = (amounts: readonly Big[]) =>
  amounts.reduce((total, amount) => total.plus(amount), new Big(0))

function text(amount: Big): string {
  const digits = amount.c.length - 1 - amount.e
  return amount.toFixed(Math.max(2, digits))
}
