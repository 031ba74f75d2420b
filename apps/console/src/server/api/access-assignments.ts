import type { Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  type AssignmentView,
  assignmentChange,
  newAssignment,
  seenVersion,
} from '../../shared/gdap.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { accessOf, ofRelationship, relationshipOf, roleIdsOf } from './gdap-relationship.ts'
import { read } from './read.ts'

const all = '/:customerId/gdap/:relationshipId/assignments'
const one = `${all}/:accessAssignmentId` as const
const ofAssignment = ofRelationship.extend({ accessAssignmentId: z.guid('must be a GUID') })

/** `/api/customers/:customerId/gdap/:relationshipId/assignments`: which of the partner's groups have which roles. */
export function accessAssignmentsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get(all, read('param', ofRelationship), async c => {
      const { client } = c.var.session
      const { id: relationshipId } = await relationshipOf(client, c.req.valid('param'))
      const assignments: AssignmentView[] = []
      for await (const found of client.gdap.relationships.accessAssignments.list({
        relationshipId,
      })) {
        assignments.push(viewOf(found))
      }
      return c.json<readonly AssignmentView[]>(assignments)
    })
    .post(all, read('param', ofRelationship), read('json', newAssignment), async c => {
      const { client } = c.var.session
      const { id: relationshipId } = await relationshipOf(client, c.req.valid('param'))
      const { groupId, roleIds } = c.req.valid('json')
      const created = await client.gdap.relationships.accessAssignments.create({
        relationshipId,
        body: {
          accessContainer: { accessContainerId: groupId, accessContainerType: 'securityGroup' },
          accessDetails: accessOf(roleIds),
        },
      })
      return c.json<AssignmentView>(viewOf(created))
    })
    .patch(one, read('param', ofAssignment), read('json', assignmentChange), async c => {
      const { client } = c.var.session
      const { accessAssignmentId, ...names } = c.req.valid('param')
      const { id: relationshipId } = await relationshipOf(client, names)
      const { etag: ifMatch, roleIds } = c.req.valid('json')
      // The change goes on after its answer; the list shows when it is through.
      await client.gdap.relationships.accessAssignments.update({
        ...{ relationshipId, accessAssignmentId, ifMatch },
        body: { accessDetails: accessOf(roleIds) },
      })
      return c.json({})
    })
    .delete(one, read('param', ofAssignment), read('json', seenVersion), async c => {
      const { client } = c.var.session
      const { accessAssignmentId, ...names } = c.req.valid('param')
      const { id: relationshipId } = await relationshipOf(client, names)
      const { etag: ifMatch } = c.req.valid('json')
      await client.gdap.relationships.accessAssignments.delete({
        ...{ relationshipId, accessAssignmentId, ifMatch },
      })
      return c.json({})
    })
}

function viewOf(assignment: Schemas['DelegatedAdminAccessAssignment']): AssignmentView {
  const { id, status = '', accessContainer, accessDetails } = assignment
  return {
    id,
    groupId: accessContainer?.accessContainerId ?? '',
    roleIds: roleIdsOf(accessDetails),
    status,
    etag: assignment['@odata.etag'],
  }
}
