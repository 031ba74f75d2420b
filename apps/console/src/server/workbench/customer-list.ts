import { randomUUID } from 'node:crypto'
import type { CallResult, PartnerCenter } from '@partnergate/client'
import type { CustomersView, CustomerView } from '../../shared/views.ts'
import { type CallIds, newIds, type TriedCall, tryCall } from './try-call.ts'
import type { Workspace } from './workspace.ts'

const pageSize = 10

type CustomerPage = Awaited<ReturnType<PartnerCenter['customers']['list']>>

/** A list that was begun and has further pages. */
interface OpenList {
  readonly cursor: string
  readonly client: PartnerCenter
  readonly ids: CallIds
  readonly pages: AsyncGenerator<CustomerPage, void, undefined>
  readonly mfa: CallResult<CustomerPage>['mfa']
}

/** A session's list of customers. One list is open at a time. */
export interface CustomerList {
  /** Begins a list: its first customers. */
  readonly begin: () => Promise<CustomersView>
  /** The next customers; `undefined` when the list is not open any more, or was begun by another client. */
  readonly more: (cursor: string) => Promise<CustomersView | undefined>
}

/** Creates the list of a session. Pages are asked for one by one, as somebody wants to see them. */
export function createCustomerList(workspace: Workspace): CustomerList {
  let open: OpenList | undefined

  function viewOf({ outcome, data }: TriedCall<CustomerPage>): CustomersView {
    const customers = (data?.items ?? []).map(customerView)
    const cursor = open && { cursor: open.cursor }
    return { outcome, counters: workspace.counters(), customers, ...cursor }
  }
  const operation = 'customers.list'
  const count = (page: CustomerPage) => page.items?.length ?? 0

  return {
    async begin() {
      const { client } = workspace
      const ids = newIds()
      const list = client.customers.list({ size: pageSize }, ids)
      open = undefined
      const call = async () => {
        const first = await list.withResponse()
        const pages = list.pages()
        await pages.next()
        if (hasMore(first.data)) {
          open = { cursor: randomUUID(), client, ids, pages, mfa: first.mfa }
        }
        return first
      }
      return viewOf(await tryCall(workspace, { operation, ids, count, call }))
    },
    async more(cursor) {
      const list = open
      if (list?.cursor !== cursor || list.client !== workspace.client) return undefined
      open = undefined
      const call = async () => {
        const { value: data = { items: [] } } = await list.pages.next()
        if (hasMore(data)) open = { ...list, cursor: randomUUID() }
        return { data, mfa: list.mfa }
      }
      return viewOf(await tryCall(workspace, { operation, ids: list.ids, count, call }))
    },
  }
}

function hasMore({ links }: CustomerPage): boolean {
  return links?.next !== undefined
}

function customerView({
  id,
  companyProfile,
}: NonNullable<CustomerPage['items']>[number]): CustomerView {
  const { companyName, domain } = companyProfile ?? {}
  return { id: id ?? '', name: companyName ?? 'Without a name', domain: domain ?? '' }
}
