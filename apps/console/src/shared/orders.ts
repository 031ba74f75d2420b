import { z } from 'zod'
import type { Money } from './carts.ts'

/** An order of a customer. */
export interface OrderView {
  readonly id: string
  /** In ISO 8601. */
  readonly created?: string
  /** `completed`, `pending`, `cancelled`, … */
  readonly status: string
  readonly billingCycle: string
  readonly total?: Money
  readonly lines: readonly OrderLineView[]
}

/** What an order is for. */
interface OrderLineView {
  readonly title: string
  readonly quantity: number
  /** In ISO 8601: `P1Y`. */
  readonly term: string
  /** What it did: `New`, `Renew`, `AddQuantity`, … */
  readonly kind: string
}

/** All that can be changed of an order. */
export const orderChange = z.strictObject({ status: z.literal('cancelled') })
