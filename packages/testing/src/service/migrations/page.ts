import type { Call } from '../../protocol/call.ts'
import { continuedPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'

type Listing = Call<'migrations.newCommerce.list' | 'migrations.newCommerce.schedules.list'>

/** What a migration or a schedule is looked for by. */
interface Listed {
  readonly customerId: string
  readonly currentSubscriptionId?: string
  readonly externalReferenceId?: string | undefined
  readonly body?: {
    readonly currentSubscriptionId: string
    readonly externalReferenceId?: string | null
  }
}

/**
 * A page of a bare array, whose next page's token comes in a header.
 *
 * @throws ServiceError 400 with 3000 when none of the three ids is named
 */
export function pageOf<Entry extends Listed, Item>(
  { parameters, url }: Listing,
  all: readonly Entry[],
  render: (entry: Entry) => Item,
): { data: Item[]; headers: Record<string, string> } {
  const { CustomerTenantId: customer, CurrentSubscriptionId: subscription } = parameters
  const { ExternalReferenceId: reference, PageSize: size, continuationToken } = parameters
  if (!customer && !subscription && !reference) {
    const names = 'CustomerTenantId, CurrentSubscriptionId or ExternalReferenceId'
    throw new ServiceError(400, '3000', `Name a ${names}.`)
  }
  const found = all.filter(
    one =>
      fits(customer, one.customerId) &&
      fits(subscription, one.currentSubscriptionId ?? one.body?.currentSubscriptionId) &&
      fits(reference, one.externalReferenceId ?? one.body?.externalReferenceId),
  )
  const page = continuedPage(
    found,
    render,
    { url, size, continuationToken },
    { defaultSize: 300, maxSize: 300, tokenInBody: true },
  )
  const token = page.continuationToken
  return { data: page.items, headers: token ? { 'MS-ContinuationToken': token } : {} }
}

const fits = (wanted: string | undefined, value: string | null | undefined) =>
  wanted === undefined || value?.toLowerCase() === wanted.toLowerCase()
