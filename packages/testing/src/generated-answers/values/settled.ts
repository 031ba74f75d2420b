import type { Schema } from '../../validation/document.ts'
import { viewOf } from './schema-view.ts'

/** How things are called that have come to a good end, the most final first. */
const settled = [
  /^(succeeded|success|completed?|finished|registered)$/i,
  /^(approved|accepted|verified|passed|valid)$/i,
  /^(active|enabled|live|open)$/i,
]

/**
 * The known state that a generated thing is in: the one that the call brings about, else one that nobody has to wait for
 * the end of.
 *
 * @param action - what the call does, `cancel`
 */
export function settledOf(name: string, values: readonly unknown[], action: string): unknown {
  if (!/(status|state)$/i.test(name)) return undefined
  const stem = action.slice(0, 5)
  const brought = stem && new RegExp(`^${stem}`, 'i')
  for (const pattern of [...(brought ? [brought] : []), ...settled]) {
    const found = values.find(value => typeof value === 'string' && pattern.test(value))
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a branch of a union says of itself that it succeeded. */
export function isSuccess(branch: Schema): boolean {
  return [...viewOf(branch).properties.values()].some(property =>
    /success/i.test(String(viewOf(property).keywords.const ?? '')),
  )
}
