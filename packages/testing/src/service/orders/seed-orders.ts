import { dayMs } from '../../time/duration.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import { licensedAvailabilities, meteredAvailability } from '../catalog/catalog.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { World } from '../world.ts'
import type { Orders } from './orders.ts'

/** The orders of the customer that the seed brings at an index: two or three licences, and Azure for every third. */
export function seedOrders(
  { seed, partner, epoch }: World,
  { orders, subscriptions }: { orders: Orders; subscriptions: Subscriptions },
  index: number,
): void {
  const faker = seed.faker('customer', index, 'orders')
  const licences = faker.helpers.arrayElements([...licensedAvailabilities], { min: 2, max: 3 })
  const azure = index % 3 === 0 && meteredAvailability ? [meteredAvailability] : []
  const wanted: CatalogAvailability[] = [...licences, ...azure]

  for (const [number, availability] of wanted.entries()) {
    const { duration, cycles } = faker.helpers.arrayElement(availability.sku.terms)
    const [billingCycle] = cycles
    if (billingCycle === undefined) continue
    const quantity = availability.sku.metered ? 1 : faker.number.int({ min: 10, max: 25 })
    const order = orders.place({
      id: seed.hex(12, 'customer', index, 'order', number),
      country: partner.country,
      time: epoch - dayMs * faker.number.int({ min: 1, max: 300 }),
      lines: [{ number: 0, availability, quantity, billingCycle, termDuration: duration }],
      subscriptionId: () => seed.guid('customer', index, 'subscription', number),
    })
    const subscription = subscriptions.get(order.lines[0]?.subscriptionId ?? '')
    if (number === 2 && index % 4 === 1) subscription.status = 'suspended'
  }
}
