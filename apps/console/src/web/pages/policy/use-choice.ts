import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { addressOf, type Choice, choiceOf } from './choice.ts'
import { turnsBetween, type Verdict } from './verdicts.ts'

/** The choice, how to change it, and what turned with the last change. */
export interface ChoiceState {
  readonly choice: Choice
  readonly choose: (change: Partial<Choice>) => void
  /** `undefined` until something was chosen. */
  readonly turns: readonly Verdict[] | undefined
}

/** Keeps the choice in the address, so that it can be passed on, and survives a reload. */
export function useChoice(): ChoiceState {
  const [address, setAddress] = useSearchParams()
  const [seen, setSeen] = useState<{ address: string; turns: readonly Verdict[] | undefined }>({
    address: address.toString(),
    turns: undefined,
  })
  const choice = choiceOf(address)
  // Also when the address changed by the browser's own buttons.
  if (seen.address !== address.toString()) {
    const before = choiceOf(new URLSearchParams(seen.address))
    setSeen({ address: address.toString(), turns: turnsBetween(before, choice) })
  }
  return {
    choice,
    turns: seen.turns,
    choose: change =>
      setAddress(addressOf({ ...choice, ...change }), { replace: true, preventScrollReset: true }),
  }
}
