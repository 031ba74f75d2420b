import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Denied } from '../access/denied.tsx'
import { LogLink } from '../access/log-link.tsx'
import { Failure } from '../data/failure.ts'
import { Notice } from './notice.tsx'
import { Throttled } from './throttled.tsx'

/** What {@link Failed} shows. */
export interface FailedProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Why there is nothing to show: denied, throttled, offline or out of order, each with what to do. */
export function Failed({ error, onRetry }: FailedProps): ReactNode {
  const problem = error instanceof Failure ? error.problem : undefined
  const retry = (
    <Button variant="default" size="sm" onClick={onRetry}>
      Try again
    </Button>
  )
  if (problem?.denial) {
    return <Denied denial={problem.denial} correlationId={problem.correlationId} />
  }
  if (problem?.code === 'throttled') {
    return <Throttled seconds={problem.retryAfterSeconds ?? 1} onRetry={onRetry} />
  }
  if (error instanceof Failure && error.code === 'offline') {
    return (
      <Notice tone="caution" title="You are offline" action={retry}>
        The console’s server does not answer. Check your connection, and that it is running.
      </Notice>
    )
  }
  return (
    <Notice
      tone="denied"
      title={titles[problem?.status ?? 0] ?? 'That did not work'}
      action={retry}
    >
      {problem?.detail ?? 'Something went wrong on this page. Reload it and try again.'}
      {problem?.correlationId && (
        <small>
          Correlation id: {problem.correlationId} ·{' '}
          <LogLink correlationId={problem.correlationId} />
        </small>
      )}
    </Notice>
  )
}

const titles: Readonly<Record<number, string>> = {
  401: 'You are signed out',
  403: 'You may not do this',
  404: 'There is nothing here',
  409: 'That clashes with what there is',
  412: 'Somebody changed this meanwhile',
  502: 'Partner Center is out of order',
  503: 'Out of order for a moment',
}
