import { z } from 'zod'

/** Where a list of line items goes on: by the service's token, or where it gives none, by the number of items before. */
export type Position = { readonly token: string } | { readonly offset: number }

/** A {@link Position} as text that the page keeps, and gives back unread. */
export const cursor = z
  .string()
  .max(4000)
  .regex(/^(?:token:.+|offset:\d{1,9})$/, 'is no position in this list')
  .transform((text): Position => {
    const [, kind, value = ''] = /^([a-z]+):(.*)$/s.exec(text) ?? []
    return kind === 'offset' ? { offset: Number(value) } : { token: value }
  })

/** The text of a position. */
export function cursorOf(position: Position): string {
  return 'token' in position ? `token:${position.token}` : `offset:${position.offset}`
}
