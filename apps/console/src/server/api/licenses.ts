import { Hono } from 'hono'
import { z } from 'zod'
import {
  type HoldingsView,
  type LicenseView,
  licenseChange,
  type RoleView,
} from '../../shared/users.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const ofUser = z.object({ customerId, userId: z.guid('must be a GUID') })
const ofRole = ofUser.extend({ roleId: z.guid('must be a GUID') })
const nothing = z.strictObject({})
/** Licences that Entra ID manages, and those that it doesn't. */
const licenseGroupIds = ['group1', 'group2']

/** `/api/customers/:customerId`: the licences and roles that there are, and who holds them. */
export function licensesApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/licenses', read('param', ofCustomer), async c => {
      const { subscribedSkus } = c.var.session.client.customers
      const { items } = await subscribedSkus.list({ ...c.req.valid('param'), licenseGroupIds })
      return c.json<readonly LicenseView[]>(
        items.map(({ productSku, availableUnits = 0, totalUnits = 0 }) => ({
          ...productOf(productSku),
          total: totalUnits,
          left: availableUnits,
        })),
      )
    })
    .get('/:customerId/roles', read('param', ofCustomer), async c => {
      const { items } = await c.var.session.client.customers.directoryRoles.list(
        c.req.valid('param'),
      )
      return c.json<readonly RoleView[]>(items.map(roleOf))
    })
    .get('/:customerId/users/:userId/holdings', read('param', ofUser), async c => {
      const { users } = c.var.session.client.customers
      const names = c.req.valid('param')
      const [licenses, roles] = await Promise.all([
        users.licenses.list({ ...names, licenseGroupIds }),
        users.directoryRoles.list(names),
      ])
      return c.json<HoldingsView>({
        licenses: licenses.items.map(({ productSku }) => productOf(productSku)),
        roles: roles.items.map(roleOf),
      })
    })
    .put(
      '/:customerId/users/:userId/licenses',
      read('param', ofUser),
      read('json', licenseChange),
      async c => {
        const { assign, remove } = c.req.valid('json')
        await c.var.session.client.customers.users.licenseUpdates.create({
          ...c.req.valid('param'),
          body: {
            ...(assign.length > 0 && {
              licensesToAssign: assign.map(skuId => ({ skuId, excludedPlans: null })),
            }),
            ...(remove.length > 0 && { licensesToRemove: remove }),
          },
        })
        return c.json({})
      },
    )
    .put(
      '/:customerId/users/:userId/roles/:roleId',
      read('param', ofRole),
      read('json', nothing),
      async c => {
        const { customerId, userId: id, roleId } = c.req.valid('param')
        const { users, directoryRoles } = c.var.session.client.customers
        // Partner Center takes a member by name as well as by id.
        const { displayName = '', userPrincipalName = '' } = await users.get({
          customerId,
          userId: id,
        })
        const body = { id, displayName, userPrincipalName }
        await directoryRoles.userMembers.create({ customerId, roleId, body })
        return c.json({})
      },
    )
    .delete(
      '/:customerId/users/:userId/roles/:roleId',
      read('param', ofRole),
      read('json', nothing),
      async c => {
        await c.var.session.client.customers.directoryRoles.userMembers.delete(c.req.valid('param'))
        return c.json({})
      },
    )
}

function productOf({ id = '', name }: { readonly id?: string; readonly name?: string } = {}) {
  return { id, name: name ?? id }
}

function roleOf({ id, name }: { readonly id: string; readonly name?: string }): RoleView {
  return { id, name: name ?? id }
}
