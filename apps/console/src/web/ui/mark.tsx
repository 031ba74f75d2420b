import type { ReactNode } from 'react'
import { CheckIcon, ClockIcon, CrossIcon, DashIcon, KeyIcon } from './icons.tsx'
import classes from './mark.module.css'

/** How a verdict, or a status, feels: `caution` is what a key would open, `waiting` what time brings. */
export type Tone = 'allowed' | 'denied' | 'caution' | 'waiting' | 'neutral'

const icons: Readonly<Record<Tone, () => ReactNode>> = {
  allowed: CheckIcon,
  denied: CrossIcon,
  caution: KeyIcon,
  waiting: ClockIcon,
  neutral: DashIcon,
}

/** What a {@link Mark} shows. */
export interface MarkProps {
  readonly tone: Tone
  readonly children: ReactNode
  /** With a tinted ground, for the word that counts. */
  readonly strong?: boolean
  /** Leaves the words to screen readers where there is little room. */
  readonly compact?: boolean
}

/** A verdict: an icon and a word, never a colour alone. */
export function Mark({ tone, children, strong = false, compact = false }: MarkProps) {
  const Icon = icons[tone]
  return (
    <span className={classes.mark} data-tone={tone} data-strong={strong || undefined}>
      <Icon />
      <span className={compact ? classes.compact : undefined}>{children}</span>
    </span>
  )
}
