import Big from 'big.js'
import type { LineView } from '../../../../shared/billing.ts'

/** What a charge is for, as charts tell it apart. */
export type Part = 'new' | 'running' | 'usage' | 'back'

/** What belongs together: the charges of a product, or of a customer. */
export interface Group {
  readonly id: string
  readonly label: string
  /** Before tax. */
  readonly parts: Map<Part, Big>
}

/** The sums of one currency. */
export interface Sums {
  readonly currency: string
  readonly products: Map<string, Group>
  readonly customers: Map<string, Group>
  tax: Big
  /** Line items that are in the sums. */
  count: number
}

/** Line items added up by currency, product and customer, exactly, as they come. */
export interface Ledger {
  readonly sums: ReadonlyMap<string, Sums>
  readonly add: (line: LineView) => void
}

const none = new Big(0)

/** Creates a ledger without entries. */
export function createLedger(): Ledger {
  const all = new Map<string, Sums>()
  return {
    sums: all,
    add(line) {
      const { currency, customer, customerId, product, amount, tax } = line
      // Use that the service gives no price for adds to nothing.
      if (amount === undefined) return
      let sums = all.get(currency)
      if (!sums) {
        sums = { currency, products: new Map(), customers: new Map(), tax: none, count: 0 }
        all.set(currency, sums)
      }
      const value = new Big(amount)
      const part = partOf(line, value)
      sums.count += 1
      if (tax !== undefined && tax !== '0') sums.tax = sums.tax.plus(tax)
      addTo(sums.products, { id: product, label: product || 'Without a product' }, part, value)
      const name = customer || customerId || 'Without a customer'
      addTo(sums.customers, { id: customerId || name, label: name }, part, value)
    },
  }
}

/** The sum of a group's parts, or of all groups'. */
export function totalOf(...groups: readonly Group[]): Big {
  return groups
    .flatMap(({ parts }) => [...parts.values()])
    .reduce((sum, one) => sum.plus(one), none)
}

function addTo(
  groups: Map<string, Group>,
  { id, label }: Pick<Group, 'id' | 'label'>,
  part: Part,
  value: Big,
) {
  let group = groups.get(id)
  if (!group) {
    group = { id, label, parts: new Map() }
    groups.set(id, group)
  }
  group.parts.set(part, (group.parts.get(part) ?? none).plus(value))
}

const begun = ['new', 'addquantity', 'purchase fee']

function partOf({ charge }: LineView, amount: Big): Part {
  if (amount.lt(0)) return 'back'
  const word = charge.toLowerCase()
  if (word === 'usage') return 'usage'
  return begun.includes(word) ? 'new' : 'running'
}
