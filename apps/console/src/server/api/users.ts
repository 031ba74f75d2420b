import { randomBytes } from 'node:crypto'
import type { Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  type UserCreated,
  type UserForm,
  type UserOfCustomer,
  type UsersPage,
  userForm,
} from '../../shared/users.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const ofUser = z.object({ customerId, userId: z.guid('must be a GUID') })
const nothing = z.strictObject({})
const listQuery = z.object({
  state: z.enum(['active', 'deleted']).default('active'),
  /** Where the list goes on: what the page before gave. */
  cursor: z.string().max(2000).optional(),
})
const pageSize = 100
const deletedOnly = JSON.stringify({ Field: 'UserState', Value: 'Inactive', Operator: 'equals' })

/** `/api/customers/:customerId/users`: who is in a customer's directory. */
export function usersApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/users', read('param', ofCustomer), read('query', listQuery), async c => {
      const { state, cursor } = c.req.valid('query')
      const { items, continuationToken, links } = await c.var.session.client.customers.users.list({
        ...c.req.valid('param'),
        size: pageSize,
        ...(state === 'deleted' && { filter: deletedOnly }),
        ...(cursor !== undefined && { seekOperation: 'Next', continuationToken: cursor }),
      })
      const next = links?.next && continuationToken
      return c.json<UsersPage>({ users: items.map(viewOf), ...(next && { cursor: next }) })
    })
    .post('/:customerId/users', read('param', ofCustomer), read('json', userForm), async c => {
      const password = newPassword()
      const user = await c.var.session.client.customers.users.create({
        ...c.req.valid('param'),
        body: {
          ...bodyOf(c.req.valid('json')),
          passwordProfile: { password, forceChangePassword: true },
        },
      })
      return c.json<UserCreated>({ user: viewOf(user), password })
    })
    .patch('/:customerId/users/:userId', read('param', ofUser), read('json', userForm), async c => {
      const user = await c.var.session.client.customers.users.update({
        ...c.req.valid('param'),
        body: { ...bodyOf(c.req.valid('json')), attributes: { objectType: 'CustomerUser' } },
      })
      return c.json<UserOfCustomer>(viewOf(user))
    })
    .delete('/:customerId/users/:userId', read('param', ofUser), read('json', nothing), async c => {
      await c.var.session.client.customers.users.delete(c.req.valid('param'))
      return c.json({})
    })
    .post(
      '/:customerId/users/:userId/restore',
      read('param', ofUser),
      read('json', nothing),
      async c => {
        const user = await c.var.session.client.customers.users.update({
          ...c.req.valid('param'),
          body: { state: 'active', attributes: { objectType: 'CustomerUser' } },
        })
        return c.json<UserOfCustomer>(viewOf(user))
      },
    )
}

function bodyOf({ userName, name, firstName, lastName, country }: UserForm) {
  return {
    userPrincipalName: userName,
    displayName: name,
    ...{ firstName, lastName },
    usageLocation: country === '' ? null : country,
  }
}

/** One that Entra's rules take: three kinds of characters in any case. */
function newPassword(): string {
  return `${randomBytes(12).toString('base64url')}-a1A`
}

function viewOf(user: Schemas['CustomerUser']): UserOfCustomer {
  const { id, userPrincipalName = '', displayName, softDeletionTime } = user
  return {
    id,
    userName: userPrincipalName,
    name: displayName || userPrincipalName || 'Without a name',
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    country: user.usageLocation ?? '',
    ...(softDeletionTime && { deleted: softDeletionTime }),
  }
}
