import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useNavigation } from 'react-router'
import { consoleQuery } from '../data/console-query.ts'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { SessionNotice } from './session-notice.tsx'
import classes from './shell.module.css'
import { useKeptFocus } from './use-kept-focus.ts'

/** What is around every page: the way past it for keyboards, the header, the navigation. */
export function Shell() {
  const { data: session } = useSuspenseQuery(consoleQuery)
  useKeptFocus()
  const isOnItsWay = useNavigation().state !== 'idle'
  return (
    <>
      <a href="#content" className={classes.skip}>
        Skip to the content
      </a>
      <Header session={session} />
      <div className={classes.columns}>
        <Navigation session={session} />
        <main id="content" tabIndex={-1} className={classes.content} aria-busy={isOnItsWay}>
          <Outlet />
        </main>
      </div>
      <SessionNotice standing={session.standing} now={session.view.user} />
    </>
  )
}
