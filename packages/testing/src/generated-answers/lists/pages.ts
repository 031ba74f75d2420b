import type { Pagination } from '@partnergate/openapi'
import type { Reply } from '../../protocol/call.ts'
import { continuedPage, offsetPage } from '../../protocol/collection.ts'
import type { ODataOptions } from '../../protocol/odata.ts'
import { odataPage } from '../../protocol/odata.ts'
import { pick } from '../../service/pick.ts'
import type { Asked } from './asked.ts'
import { askedOf } from './asked.ts'
import { envelopeOf } from './envelope.ts'
import type { List } from './list.ts'

type Page = (list: List, asked: Asked) => Reply

/** Generated lists are not filtered or sorted: what is in them is made up anyway. */
const odataOptions = ['$top', '$count', '$select', '$skipToken'] as const

const itself = (item: unknown) => item

const byToken: Page = (list, asked) => ({ data: tokenPage(list, asked) })

const counted: Page = (list, { size = list.items.length, offset = 0 }) => {
  const end = offset + size
  return { data: envelopeOf(list, list.items.slice(offset, end), end) }
}

/** How each style shows a part of a list and leads to the next. */
const pages: Readonly<Record<Pagination, Page>> = {
  none: counted,
  page: counted,
  'next-link': counted,
  continuation: byToken,
  seek: byToken,
  header(list, asked) {
    const { items, links } = tokenPage(list, asked)
    const token = links.next?.headers?.[0]?.value
    return {
      data: envelopeOf(list, items),
      ...(token !== undefined && { headers: { 'MS-ContinuationToken': token } }),
    }
  },
  offset: ({ call, items }, { size, offset }) => ({
    data: offsetPage(items, itself, { url: call.url, size, offset }),
  }),
  odata({ call, view, items }) {
    const { url, operation } = call
    const parameters = pick(call.parameters as ODataOptions, odataOptions)
    const asked = { url, operation, parameters }
    const page = odataPage(items as object[], '', asked, item => item)
    return { data: { ...page, '@odata.context': `${url.origin}/v1.0/$metadata#${view.component}` } }
  },
}

/** The part of a list that a request asks for. */
export function pageOf(list: List): Reply {
  const { pagination, parameters } = list.call.operation
  const goesOn = parameters.some(({ name }) => name === 'continuationToken')
  const needsToken = pagination === 'continuation' || pagination === 'seek'
  const page = needsToken && !goesOn ? counted : pages[pagination]
  return page(list, askedOf(list.call))
}

function tokenPage({ call, view, items }: List, asked: Asked) {
  const tokenInBody = view.properties.has('continuationToken')
  const rules = { defaultSize: 100, maxSize: 2000, tokenInBody }
  return continuedPage(items, itself, { ...asked, url: call.url }, rules)
}
