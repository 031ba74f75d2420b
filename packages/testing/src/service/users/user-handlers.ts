import type { OperationTypes } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { continuedPage } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import { pick } from '../pick.ts'
import { checkUser } from './check-user.ts'
import { renderUser } from './render.ts'
import type { User } from './user.ts'

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
    const { body, state, parameters } = call
    const users = usersOf(call)
    checkUser(state, state.customers.get(parameters.customerId), body)
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
    const { parameters, body, state } = call
    const users = usersOf(call)
    const user = users.getAny(parameters.userId)
    const restored = user.state === 'inactive'
    if (restored && body.state !== 'active') users.get(parameters.userId)
    const name = body.userPrincipalName ?? (restored ? user.userPrincipalName : undefined)
    const customer = state.customers.get(parameters.customerId)
    checkUser(state, customer, { ...body, userPrincipalName: name }, user)
    const before = renderUser(user, parameters.customerId)
    if (restored) users.restore(user)
    Object.assign(user, changesOf(body))
    const renamed = user.userPrincipalName !== before.userPrincipalName
    const operation = restored
      ? 'restore_customer_user'
      : renamed
        ? 'update_customer_user_principal_name'
        : 'update_customer_user'
    return {
      data: renderUser(user, parameters.customerId),
      happened: { before, operation },
    }
  },

  'customers.users.delete'(call) {
    const { customerId, userId } = call.parameters
    const users = usersOf(call)
    const user = users.get(userId)
    const before = renderUser(user, customerId)
    users.delete(user)
    return { happened: { before } }
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
