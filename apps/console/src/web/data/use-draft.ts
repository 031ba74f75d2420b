import { useState } from 'react'
import { seat } from './seat.ts'

/** What somebody types, until it is sent. */
export interface Draft<Value extends object> {
  /** What is shown: what there is, with what was typed over it. */
  readonly value: Value
  readonly isTouched: boolean
  readonly change: (change: Partial<Value>) => void
  readonly clear: () => void
}

/**
 * Keeps what somebody types in this tab, also while they are away to sign in again or to step up. It is theirs alone: whoever
 * signs in next does not find it.
 *
 * @param name - of what is typed into, the same for the same thing
 * @param current - what there is without the draft
 */
export function useDraft<Value extends object>(name: string, current: Value): Draft<Value> {
  const key = keyOf(name)
  const [drafts, setDrafts] = useState<Readonly<Record<string, Partial<Value>>>>({})
  const typed = drafts[key] ?? readDraft<Value>(key)
  const keep = (draft: Partial<Value>) => {
    setDrafts(known => ({ ...known, [key]: draft }))
    if (Object.keys(draft).length > 0) sessionStorage.setItem(key, JSON.stringify(draft))
    else sessionStorage.removeItem(key)
  }
  return {
    value: { ...current, ...typed },
    isTouched: Object.keys(typed).length > 0,
    change: change => keep({ ...typed, ...change }),
    clear: () => keep({}),
  }
}

/** Forgets the drafts of things whose names begin alike. */
export function dropDrafts(name: string): void {
  const start = keyOf(name)
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(start)) sessionStorage.removeItem(key)
  }
}

const keyOf = (name: string) => `draft ${seat.user?.userName ?? ''} ${name}`

function readDraft<Value>(key: string): Partial<Value> {
  const kept = sessionStorage.getItem(key)
  return kept === null ? {} : (JSON.parse(kept) as Partial<Value>)
}
