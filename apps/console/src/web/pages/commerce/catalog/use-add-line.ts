import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { NewLine } from '../../../../shared/carts.ts'
import type { PossiblePurchase, SkuView } from '../../../../shared/catalog.ts'
import { api, ask } from '../../../data/api.ts'
import { cartsKey } from '../cart/cart-query.ts'
import { lineOf, type OfferDraft } from './offer-draft.ts'

interface Wish {
  readonly sku: SkuView
  readonly purchase: PossiblePurchase
  readonly value: OfferDraft
}

/** Puts lines into a customer's cart. What is sent again after a failure is sent under the same key, and is in it once. */
export function useAddLine(customerId: string) {
  const client = useQueryClient()
  const failed = useRef<NewLine>(undefined)
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: ({ line }: { readonly line: NewLine; readonly onAdded: () => void }) =>
      ask(api.customers[':customerId'].cart.lines.$post({ param: { customerId }, json: line })),
    onError: (_, { line }) => {
      failed.current = line
    },
    onSuccess: (_, { onAdded }) => {
      failed.current = undefined
      onAdded()
      return client.invalidateQueries({ queryKey: cartsKey(customerId) })
    },
  })
  return {
    data,
    error,
    isPending,
    send({ sku, purchase, value }: Wish, onAdded: () => void) {
      const line = lineOf(sku, purchase, value)
      const known = failed.current
      const isSame =
        known && JSON.stringify({ ...known, key: '' }) === JSON.stringify({ key: '', ...line })
      mutate({ line: { key: isSame ? known.key : crypto.randomUUID(), ...line }, onAdded })
    },
    again: () => variables && mutate(variables),
  }
}
