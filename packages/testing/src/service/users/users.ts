import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import type { CustomerProfile } from '../customers/profile.ts'
import type { World } from '../world.ts'
import { globalAdministrator } from './directory-roles.ts'
import type { NewUser, User } from './user.ts'

/** The users of a customer. */
export interface Users {
  all(): User[]
  /** A user who isn't deleted. @throws ServiceError 404 with 60002 */
  get(userId: string): User
  /** A user, also a deleted one who can still be restored. @throws ServiceError 404 with 60002 */
  getAny(userId: string): User
  add(user: NewUser, id?: string): User
  delete(user: User): void
  restore(user: User): void
}

/** How long a deleted user can be restored. */
const keepMs = 30 * dayMs

/** The users of a new customer: its first administrator. */
export function createUsers(
  { ids, clock, kept }: World,
  { domain, companyName }: CustomerProfile,
  adminId?: string,
): Users {
  const users = kept.map<string, User>('users')

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

  if (!kept.restored) {
    const admin = add(
      { userPrincipalName: `admin@${domain}`, displayName: companyName, usageLocation: 'US' },
      adminId,
    )
    admin.roles.add(globalAdministrator)
  }

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
    restore(user) {
      user.state = 'active'
      delete user.deleted
    },
    delete(user) {
      user.state = 'inactive'
      user.deleted = clock.now()
      user.licenses.clear()
      user.roles.clear()
    },
  }
}
