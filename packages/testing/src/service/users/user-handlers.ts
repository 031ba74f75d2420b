import type { OperationTypes } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { continuedPage } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { pick } from '../pick.ts'
import { renderUser } from './render.ts'
import type { User } from './user.ts'
import type { Users } from './users.ts'

type UserOperation =
  | 'customers.users.list'
  | 'customers.users.create'
  | 'customers.users.get'
  | 'customers.users.update'
  | 'customers.users.delete'
  | 'customers.users.resetPassword'

const usersOf = ({ parameters, state }: Call<UserOperation>) =>
  state.customers.get(parameters.customerId).users()

const fields = {
  UserState: (user: User) => user.state,
  UserPrincipalName: (user: User) => user.userPrincipalName,
  DisplayName: (user: User) => user.displayName,
}

const sortFields: Readonly<Record<string, (user: User) => string>> = {
  displayname: user => user.displayName,
  userprincipalname: user => user.userPrincipalName,
}

export const userHandlers: Handlers<UserOperation> = {
  'customers.users.list'(call) {
    const { parameters, url } = call
    const { filter, customerId, sortField, sortDirection } = parameters
    const matches = readFilter(filter, fields)
    const states = filter?.toLowerCase().includes('userstate') ? ['active', 'inactive'] : ['active']
    const listed = usersOf(call)
      .all()
      .filter(user => states.includes(user.state) && matches(user))
    const read = sortFields[sortField?.toLowerCase() ?? '']
    const sign = sortDirection === 'Descending' ? -1 : 1
    if (read) listed.sort((left, right) => sign * read(left).localeCompare(read(right)))
    const rules = { defaultSize: 100, maxSize: 500 }
    return {
      data: continuedPage(
        listed,
        user => renderUser(user, customerId),
        { ...parameters, url },
        rules,
      ),
    }
  },

  'customers.users.create'(call) {
    const users = usersOf(call)
    const { body } = call
    requireFreeName(users, body.userPrincipalName)
    const { userPrincipalName, displayName, passwordProfile } = body
    const { forceChangePassword = true } = passwordProfile
    const user = users.add({
      ...changesOf(body),
      userPrincipalName,
      displayName,
      forceChangePassword,
    })
    return { data: renderUser(user, call.parameters.customerId) }
  },

  'customers.users.get': call => ({
    data: renderUser(usersOf(call).get(call.parameters.userId), call.parameters.customerId),
  }),

  'customers.users.update'(call) {
    const { parameters, body } = call
    const users = usersOf(call)
    const user = users.getAny(parameters.userId)
    if (user.state === 'inactive') {
      if (body.state !== 'active') users.get(parameters.userId)
      user.state = 'active'
      delete user.deleted
    }
    if (body.userPrincipalName && body.userPrincipalName !== user.userPrincipalName) {
      requireFreeName(users, body.userPrincipalName)
    }
    Object.assign(user, changesOf(body))
    return { data: renderUser(user, parameters.customerId) }
  },

  'customers.users.delete'(call) {
    const users = usersOf(call)
    users.delete(users.get(call.parameters.userId))
    return {}
  },

  'customers.users.resetPassword'(call) {
    const user = usersOf(call).get(call.parameters.userId)
    user.forceChangePassword = call.body.passwordProfile.forceChangePassword ?? true
    return { data: renderUser(user, call.parameters.customerId) }
  },
}

const changeable = [
  'userPrincipalName',
  'displayName',
  'firstName',
  'lastName',
  'usageLocation',
  'phoneNumber',
  'immutableId',
] as const

/** What a body changes; `null` empties a property. */
function changesOf(body: OperationTypes['customers.users.update']['body']) {
  const given = Object.entries(pick(body, changeable))
  return Object.fromEntries(given.map(([key, value]) => [key, value ?? '']))
}

function requireFreeName(users: Users, name: string): void {
  const wanted = name.toLowerCase()
  if (!users.all().some(user => user.userPrincipalName.toLowerCase() === wanted)) return
  throw new ServiceError(409, '3000', `Another user has the name ${name}.`)
}
