import { dayMs } from '../../time/duration.ts'
import { licenseOf } from '../catalog/catalog.ts'
import type { CustomerProfile } from '../customers/profile.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { World } from '../world.ts'
import type { Users } from './users.ts'
import { createUsers } from './users.ts'

/** The users of the customer that the seed brings at an index; the first have a licence, the last was deleted. */
export function seedUsers(
  world: World,
  index: number,
  profile: CustomerProfile,
  subscriptions: Subscriptions,
): Users {
  const { seed, epoch, kept } = world
  const users = createUsers(world, profile, seed.guid('customer', index, 'user', 'admin'))
  if (kept.restored) return users
  const faker = seed.faker('customer', index, 'users')
  const count = faker.number.int({ min: 4, max: 8 })
  for (let number = 0; number < count; number++) {
    const firstName = faker.person.firstName()
    const lastName = faker.person.lastName()
    const mailbox = faker.helpers.slugify(`${firstName}.${lastName}`).toLowerCase()
    users.add(
      {
        userPrincipalName: `${mailbox}@${profile.domain}`,
        displayName: `${firstName} ${lastName}`,
        firstName,
        lastName,
        usageLocation: 'US',
        forceChangePassword: false,
      },
      seed.guid('customer', index, 'user', number),
    )
  }
  const [first] = subscriptions
    .all()
    .flatMap(({ availability }) => licenseOf(availability.sku) ?? [])
  const everyone = users.all()
  if (first) for (const user of everyone.slice(0, 3)) user.licenses.set(first.id, [])
  const last = everyone.at(-1)
  if (last) Object.assign(last, { state: 'inactive', deleted: epoch - dayMs })
  return users
}
