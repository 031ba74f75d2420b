import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { ConsoleView, UserView } from '../../../shared/session-view.ts'
import { LivePanel } from './log/live-panel.tsx'
import { useCallLog } from './log/use-call-log.ts'
import { TryCalls } from './trials/try-calls.tsx'

/** What a {@link Workbench} shows. */
export interface WorkbenchProps {
  readonly user: UserView
  readonly kind: ConsoleView['kind']
}

/** Calls to try, and what becomes of them and of all others. `?call=` in the address names one by its correlation id. */
export function Workbench({ user, kind }: WorkbenchProps) {
  const state = useCallLog(user.token)
  const [query] = useSearchParams()
  const [tried, setTried] = useState<string>()
  return (
    <Stack gap="md">
      <TryCalls evidence={user.evidence} isDemo={kind === 'demo'} onTried={setTried} />
      <LivePanel state={state} chosen={tried ?? query.get('call') ?? undefined} />
    </Stack>
  )
}
