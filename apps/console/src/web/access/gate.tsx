import type { Page } from '@partnergate/core'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useSession } from '../data/use-session.ts'
import { SignIn } from '../pages/sign-in/sign-in.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Denied } from './denied.tsx'
import { StepUp } from './step-up.tsx'

/** What a {@link Gate} keeps. */
export interface GateProps {
  readonly title: string
  /** The portal's page whose rules hold; any user may pass without one. */
  readonly page?: Page | undefined
  readonly children: ReactNode
}

/**
 * Shows a page to whom it opens for. Others are sent to sign in or to step up, or are told why it doesn't open. The
 * server decides the same again for every call.
 */
export function Gate({ title, page, children }: GateProps) {
  const { user } = useSession()
  const { pathname, search } = useLocation()
  if (!user) return <SignIn to={pathname + search} />
  const view = page && user.pages[page]
  if (!view || view.opens) return children
  if (view.denial.stepUp && !user.steppedUp) return <StepUp title={title} to={pathname + search} />
  return (
    <>
      <PageTitle title={title} />
      <Denied denial={view.denial} />
    </>
  )
}
