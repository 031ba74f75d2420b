import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import type { Counters } from '../shared/outcome.ts'
import classes from './app.module.css'
import { CallCounters } from './calls/call-counters.tsx'
import { MoonIcon, SunIcon } from './ui/icons.tsx'

/** The bar at the top. */
export function Header({ counters }: { readonly counters: Counters | undefined }) {
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span className={classes.brand}>Partnergate</span>
        <span className={classes.place}>Console on an embedded mock tenant</span>
        {counters && <CallCounters counters={counters} />}
        <ColorSchemeToggle />
      </div>
    </header>
  )
}

function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className={classes.toggle}
      aria-label={isDark ? 'Use light colors' : 'Use dark colors'}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  )
}
