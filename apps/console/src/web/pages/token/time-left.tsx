import { useEffect, useState } from 'react'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { type Lifetime, lifetimeOf } from './lifetime.ts'

const tones: Readonly<Record<Lifetime['state'], Tone>> = {
  live: 'allowed',
  expired: 'denied',
  'not-yet': 'waiting',
  unknown: 'neutral',
}

/** How long a token is still good for, as time passes. Screen readers read it when asked, not every second. */
export function TimeLeft({ claims }: { readonly claims: Readonly<Record<string, unknown>> }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(clock)
  }, [])
  const { state, words } = lifetimeOf(claims, now)
  return (
    <div role="timer" aria-label="Time left">
      <Mark tone={tones[state]} strong>
        {words}
      </Mark>
    </div>
  )
}
