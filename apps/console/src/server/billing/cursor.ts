import { z } from 'zod'

/** Where a list goes on: by the service's token, or where it gives none, by the number of items before. */
export type ListPosition = { readonly token: string } | { readonly offset: number }

/** Where the files of an export go on: by the number of lines before. */
export interface FilePosition {
  readonly manifestId: string
  readonly line: number
}

/** Where line items go on. */
export type Position = ListPosition | FilePosition

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
