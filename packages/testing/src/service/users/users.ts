import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import { licenseOf } from '../catalog/catalog.ts'
import type { CustomerProfile } from '../customers/profile.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { World } from '../world.ts'
import { globalAdministrator } from './directory-roles.ts'

export interface User {
  readonly id: string
  userPrincipalName: string
  displayName: string
  firstName: string
  lastName: string
  usageLocation: string
  phoneNumber?: string
  immutableId?: string
  state: 'active' | 'inactive'
  forceChangePassword: boolean
  /** When the user was deleted, in milliseconds since 1970. */
  deleted?: number
  /** Ids of the licences, with the services of each that are switched off. */
  readonly licenses: Map<string, readonly string[]>
  readonly roles: Set<string>
}

export type NewUser = Pick<User, 'userPrincipalName' | 'displayName'> &
  Partial<
    Pick<
      User,
      | 'firstName'
      | 'lastName'
      | 'usageLocation'
      | 'phoneNumber'
      | 'immutableId'
      | 'forceChangePassword'
    >
  >

/** The users of a customer. */
export interface Users {
  all(): User[]
  /** A user who isn't deleted. @throws ServiceError 404 with 60002 */
  get(userId: string): User
  /** A user, also a deleted one who can still be restored. @throws ServiceError 404 with 60002 */
  getAny(userId: string): User
  add(user: NewUser, id?: string): User
  delete(user: User): void
}

/** How long a deleted user can be restored. */
const keepMs = 30 * dayMs

/** The users of a new customer: its first administrator. */
export function createUsers(
  { ids, clock }: World,
  { domain, companyName }: CustomerProfile,
  adminId?: string,
): Users {
  const users = new Map<string, User>()

  function getAny(userId: string): User {
    const user = users.get(userId.toLowerCase())
    if (user && (user.deleted === undefined || clock.now() < user.deleted + keepMs)) return user
    throw new ServiceError(404, '60002', `The user ${userId} was not found.`)
  }

  function add(user: NewUser, id = ids.guid('user')): User {
    const added: User = {
      firstName: '',
      lastName: '',
      usageLocation: '',
      forceChangePassword: true,
      ...user,
      id,
      state: 'active',
      licenses: new Map(),
      roles: new Set(),
    }
    users.set(id, added)
    return added
  }

  const admin = add(
    { userPrincipalName: `admin@${domain}`, displayName: companyName, usageLocation: 'US' },
    adminId,
  )
  admin.roles.add(globalAdministrator)

  return {
    getAny,
    add,
    all: () =>
      [...users.values()].filter(
        ({ deleted }) => deleted === undefined || clock.now() < deleted + keepMs,
      ),
    get(userId) {
      const user = getAny(userId)
      if (user.state === 'active') return user
      throw new ServiceError(404, '60002', `The user ${userId} was not found.`)
    },
    delete(user) {
      user.state = 'inactive'
      user.deleted = clock.now()
      user.licenses.clear()
      user.roles.clear()
    },
  }
}

/** The users of the customer that the seed brings at an index; the first have a licence, the last was deleted. */
export function seedUsers(
  world: World,
  index: number,
  profile: CustomerProfile,
  subscriptions: Subscriptions,
): Users {
  const { seed, epoch } = world
  const users = createUsers(world, profile, seed.guid('customer', index, 'user', 'admin'))
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
