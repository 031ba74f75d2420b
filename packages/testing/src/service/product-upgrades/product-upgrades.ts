import { ServiceError } from '../../protocol/service-error.ts'
import { meteredAvailability } from '../catalog/catalog.ts'
import type { Customer } from '../customers/customer.ts'
import type { Customers } from '../customers/customers.ts'
import type { Work } from '../long-running/work.ts'
import { beginWork, isDone, isOver } from '../long-running/work.ts'
import { cancel } from '../subscriptions/change-status.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { World } from '../world.ts'

/** The move of a customer's whole Azure business from the legacy offer to the Azure plan. Plain data. */
interface ProductUpgrade {
  readonly id: string
  readonly customerId: string
  readonly productFamily: string
  readonly sourceId: string
  readonly work: Work
  /** The Azure plan, once it is there. */
  targetId?: string
}

export interface ProductUpgrades {
  underway(customerId: string): ProductUpgrade | undefined
  /** The legacy Azure subscription that can be upgraded. */
  sourceOf(customer: Customer): Subscription | undefined
  /** @throws ServiceError 404 with 900106 when there is nothing to upgrade, 409 with 900109 while an upgrade goes on */
  begin(customer: Customer, productFamily: string): ProductUpgrade
  /** @throws ServiceError 404 with 900106 for an unknown upgrade, 400 with 900111 for one of another customer */
  get(upgradeId: string, customerId: string): ProductUpgrade
  /** Looks whether an upgrade is done, and does it then. */
  look(upgrade: ProductUpgrade): boolean
}

export function createProductUpgrades(
  { ids, clock, kept }: World,
  customers: Customers,
): ProductUpgrades {
  const upgrades = kept.map<string, ProductUpgrade>('product-upgrades')

  const sourceOf = (customer: Customer) =>
    customer
      .commerce()
      .subscriptions.all()
      .find(({ status, availability: { sku } }) => {
        return sku.metered && sku.product.legacy && status !== 'deleted'
      })

  function complete(upgrade: ProductUpgrade): void {
    const customer = customers.find(upgrade.customerId)
    if (!customer || !meteredAvailability || upgrade.targetId) return
    const { orders, subscriptions } = customer.commerce()
    const sold = {
      availability: meteredAvailability,
      quantity: 1,
      billingCycle: 'monthly',
    } as const
    const order = orders.place({
      ...{ country: customer.country, lines: [{ number: 0, ...sold, termDuration: 'P1M' }] },
    })
    upgrade.targetId = orders.subscriptionsOf(order)[0]?.id ?? ''
    const source = subscriptions.get(upgrade.sourceId)
    if (source.status !== 'deleted') cancel(source, { subscriptions, now: clock.now() })
  }

  function settled(upgrade: ProductUpgrade): ProductUpgrade {
    if (isOver(upgrade.work, clock)) complete(upgrade)
    return upgrade
  }

  const underway = (customerId: string) =>
    [...upgrades.values()].map(settled).find(one => one.customerId === customerId && !one.targetId)

  return {
    underway,
    sourceOf,
    begin(customer, productFamily) {
      const other = underway(customer.id)
      if (other) {
        const description = `The upgrade ${other.id} is in progress.`
        throw new ServiceError(409, '900109', description)
      }
      const source = sourceOf(customer)
      if (!source) throw new ServiceError(404, '900106', 'There is nothing to upgrade.')
      if (source.status === 'suspended') {
        throw new ServiceError(403, '900105', 'A suspended subscription cannot be upgraded.')
      }
      const upgrade: ProductUpgrade = {
        ...{ id: ids.guid('product-upgrade'), customerId: customer.id, productFamily },
        sourceId: source.id,
        work: beginWork(clock),
      }
      upgrades.set(upgrade.id, upgrade)
      return upgrade
    },
    get(upgradeId, customerId) {
      const upgrade = upgrades.get(upgradeId.toLowerCase())
      if (!upgrade) throw new ServiceError(404, '900106', 'The upgrade was not found.')
      if (upgrade.customerId === customerId.toLowerCase()) return settled(upgrade)
      throw new ServiceError(400, '900111', 'The upgrade is of another customer.')
    },
    look(upgrade) {
      if (isDone(upgrade.work, clock)) complete(upgrade)
      return upgrade.targetId !== undefined
    },
  }
}
