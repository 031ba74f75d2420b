import { dayMs } from '../../time/duration.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import {
  availabilityTitled,
  licensedAvailabilities,
  meteredAvailability,
} from '../catalog/catalog.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { World } from '../world.ts'
import type { Orders } from './orders.ts'

/**
 * The orders of the customer that the seed brings at an index: two or three licences, and Azure for every third. In a
 * sandbox they leave room for more.
 */
export function seedOrders(
  world: World,
  { orders, subscriptions }: { orders: Orders; subscriptions: Subscriptions },
  index: number,
): void {
  const { seed, partner, epoch, sandbox } = world
  const faker = seed.faker('customer', index, 'orders')
  const licences = faker.helpers.arrayElements([...licensedAvailabilities], {
    min: 2,
    max: sandbox ? 2 : 3,
  })
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
  seedLegacy(world, orders, index)
}

const offers = ['Office 365 Enterprise E1', 'Office 365 Enterprise E3', 'Project Online Essentials']

/** Legacy licences are paid by the year, and were before the months that invoices go back to. */
const legacyAge = 220 * dayMs

/** What a customer still has from the commerce before the new one: licences every fourth, metered Azure every eleventh. */
function seedLegacy({ seed, partner, epoch }: World, orders: Orders, index: number): void {
  const titles = [
    ...(index % 4 === 3 ? [offers[Math.floor(index / 4) % offers.length] ?? ''] : []),
    ...(index % 11 === 10 ? ['Microsoft Azure'] : []),
  ]
  for (const [number, title] of titles.entries()) {
    const availability = availabilityTitled(title, 'commercial')
    const [term] = availability?.sku.terms ?? []
    const billingCycle = term?.cycles[0]
    if (!availability || !term || !billingCycle) continue
    const quantity = availability.sku.metered ? 1 : 20
    const selection = { availability, quantity, billingCycle, termDuration: term.duration }
    orders.place({
      id: seed.guid('customer', index, 'legacy', number, 'order'),
      country: partner.country,
      time: epoch - legacyAge,
      lines: [{ number: 0, ...selection }],
      subscriptionId: () => seed.guid('customer', index, 'legacy', number),
    })
  }
}
