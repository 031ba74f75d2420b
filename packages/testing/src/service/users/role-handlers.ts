import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, continuedPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { DirectoryRole } from './directory-roles.ts'
import { directoryRoles } from './directory-roles.ts'
import type { User } from './user.ts'

type Schemas = components['schemas']

type Members =
  | 'customers.directoryRoles.userMembers.list'
  | 'customers.directoryRoles.userMembers.create'
  | 'customers.directoryRoles.userMembers.delete'

type RoleOperation =
  | Members
  | 'customers.directoryRoles.list'
  | 'customers.users.directoryRoles.list'

const usersOf = ({ parameters, state }: Call<RoleOperation>) =>
  state.customers.get(parameters.customerId).users()

/** @throws ServiceError 404 with 1000 for an unknown role */
function roleOf({ parameters }: Call<Members>): DirectoryRole {
  const id = parameters.roleId.toLowerCase()
  const role = directoryRoles.find(known => known.id === id)
  if (role) return role
  throw new ServiceError(404, '1000', `The directory role ${parameters.roleId} was not found.`)
}

export const roleHandlers: Handlers<RoleOperation> = {
  'customers.directoryRoles.list'(call) {
    usersOf(call)
    return { data: collectionOf(directoryRoles.map(renderRole), call.url) }
  },

  'customers.users.directoryRoles.list'(call) {
    const { roles } = usersOf(call).get(call.parameters.userId)
    const held = directoryRoles.filter(({ id }) => roles.has(id))
    return { data: collectionOf(held.map(renderRole), call.url) }
  },

  'customers.directoryRoles.userMembers.list'(call) {
    const role = roleOf(call)
    const members = usersOf(call)
      .all()
      .filter(({ roles, state }) => state === 'active' && roles.has(role.id))
    const paging = { ...call.parameters, url: call.url }
    const rules = { defaultSize: 100, maxSize: 500 }
    return { data: continuedPage(members, user => renderMember(user, role), paging, rules) }
  },

  'customers.directoryRoles.userMembers.create'(call) {
    const role = roleOf(call)
    const user = memberOf(call)
    user.roles.add(role.id)
    return { data: renderMember(user, role) }
  },

  'customers.directoryRoles.userMembers.delete'(call) {
    const role = roleOf(call)
    const user = usersOf(call).get(call.parameters.userId)
    if (!user.roles.delete(role.id)) {
      throw new ServiceError(
        404,
        '60002',
        `The user ${user.id} does not have the role ${role.name}.`,
      )
    }
    return {}
  },
}

/** The user whom a body names, by id or else by sign-in name. */
function memberOf(call: Call<'customers.directoryRoles.userMembers.create'>): User {
  const users = usersOf(call)
  const { id, userPrincipalName } = call.body
  if (id) return users.get(id)
  const named = users.all().find(user => user.userPrincipalName === userPrincipalName)
  return users.get(named?.id ?? userPrincipalName)
}

function renderRole({ id, name }: DirectoryRole): Schemas['DirectoryRole'] {
  return { name, id, attributes: { objectType: 'DirectoryRole' } }
}

function renderMember(user: User, role: DirectoryRole): Schemas['UserMember'] {
  return {
    displayName: user.displayName,
    userPrincipalName: user.userPrincipalName,
    roleId: role.id,
    id: user.id,
    attributes: { objectType: 'UserMember' },
  }
}
