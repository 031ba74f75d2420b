import type { GdapList, GdapView } from '../../../../shared/gdap.ts'

/** A relationship, and the groups that can have access by it. */
export interface AccessProps extends Pick<GdapList, 'groups'> {
  readonly customerId: string
  readonly relationship: GdapView
}
