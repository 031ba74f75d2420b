import type { components } from '@partnergate/openapi'
import type { Call } from '../../protocol/call.ts'
import { makeItems } from '../lists/items.ts'
import { csv } from './csv.ts'

type Margin = components['schemas']['Margin']

/** The margins that `margins.list` lists, in the columns of the documentation's sample, which has no header. */
export function marginsFile(call: Call, country: string): Blob {
  const margins = makeItems(call, { $ref: '#/components/schemas/Margin' }) as Margin[]
  const blank = Array.from({ length: 8 }, () => '')
  return csv(
    margins.map(margin => [
      margin.id ?? '',
      country,
      'Percentage',
      margin.productTitle ?? '',
      margin.productId ?? '',
      margin.skuTitle ?? '',
      margin.skuId ?? '',
      '',
      margin.productType ?? '',
      '',
      margin.publisherName ?? '',
      margin.marginPercentage ?? 0,
      ...blank,
      margin.startDate ?? '',
      margin.endDate ?? '',
      margin.status ?? '',
      margin.statusDate ?? '',
    ]),
  )
}
