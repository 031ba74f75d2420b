import type { Operation } from '@partnergate/openapi'
import { encoded, scalarText } from './encode.ts'

/**
 * The operation's path with the parameters filled in and percent-encoded. What could change the path's shape is
 * refused rather than encoded, because a proxy on the way may decode it again.
 */
export function fillPath(operation: Operation, given: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = scalarText(given[name])
    const step = text !== undefined && isStep(text) ? encoded(text) : undefined
    if (step !== undefined) return step
    throw new TypeError(
      `${operation.id}: ${name} is one step of a path; it must be text, not empty, '.' or '..', and without slashes`,
    )
  })
}

function isStep(text: string): boolean {
  return text.trim() !== '' && !/^\.{1,2}$|[/\\\p{Cc}]/u.test(text)
}
