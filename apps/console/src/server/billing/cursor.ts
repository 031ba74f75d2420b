import { z } from 'zod'

/** Where line items go on. */
export type Position =
  /** In a list, by the service's token. */
  | { readonly token: string }
  /** In a list that has no tokens, by the number of items before. */
  | { readonly offset: number }
  /** In the files of an export, by the number of lines before. */
  | { readonly manifestId: string; readonly line: number }

/** A {@link Position} as text that the page keeps, and gives back unread. */
export const cursor = z
  .string()
  .max(4000)
  .regex(
    /^(?:token:.+|offset:\d{1,9}|export:[\da-f-]{36}:\d{1,9})$/i,
    'is no position in this list',
  )
  .transform((text): Position => {
    const [kind, ...values] = text.split(':')
    if (kind === 'offset') return { offset: Number(values[0]) }
    if (kind === 'export') return { manifestId: values[0] ?? '', line: Number(values[1]) }
    return { token: values.join(':') }
  })

/** The text of a position. */
export function cursorOf(position: Position): string {
  if ('token' in position) return `token:${position.token}`
  if ('offset' in position) return `offset:${position.offset}`
  return `export:${position.manifestId}:${position.line}`
}
