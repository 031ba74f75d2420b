import { Button, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Notice } from './notice.tsx'

/** What {@link Throttled} counts down. */
export interface ThrottledProps {
  readonly seconds: number
  readonly onRetry: () => void
}

/** Partner Center asked to slow down: counts down, and then asks again by itself. */
export function Throttled({ seconds, onRetry }: ThrottledProps) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (left <= 0) return onRetry()
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, onRetry])
  return (
    <Notice
      tone="caution"
      title="Partner Center asks to slow down"
      action={
        <Button variant="default" size="sm" onClick={() => setLeft(0)}>
          Try now
        </Button>
      }
    >
      It is asked again in {/* Heard once, and not at every second. */}
      <VisuallyHidden>{seconds}</VisuallyHidden>
      <span aria-hidden="true">{Math.max(0, left)}</span> seconds.
    </Notice>
  )
}
