import type { Seed } from '../../seed/seed.ts'

/** Id of the tax receipt of an invoice that was paid. */
export function receiptIdOf(seed: Seed, invoiceId: string): string {
  return seed.digits(6, 'receipt', invoiceId)
}
