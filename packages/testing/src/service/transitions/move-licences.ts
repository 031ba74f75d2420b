import type { CatalogSku } from '../catalog/catalog.ts'
import type { Customer } from '../customers/customer.ts'

/** Gives users the licence of one product for that of another, as many as there are. */
export function moveLicences(
  customer: Customer,
  from: CatalogSku,
  to: CatalogSku,
  quantity: number,
): void {
  const holders = customer
    .users()
    .all()
    .filter(({ licenses }) => licenses.has(from.provisioningId))
  for (const { licenses } of holders.slice(0, quantity)) {
    licenses.delete(from.provisioningId)
    licenses.set(to.provisioningId, [])
  }
}
