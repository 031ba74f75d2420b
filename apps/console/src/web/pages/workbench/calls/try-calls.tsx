import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { TriedOperation } from '../../../../shared/call-catalog.ts'
import type { CallOutcome } from '../../../../shared/outcome.ts'
import type { Settings } from '../../../../shared/settings.ts'
import type { CallView } from '../../../../shared/views.ts'
import { Section } from '../../../ui/section.tsx'
import { server } from '../server.ts'
import { CallList } from './call-list.tsx'
import { ClientOptions } from './client-options.tsx'
import { OutcomeDetail } from './outcome-detail.tsx'
import classes from './try-calls.module.css'
import { callVerdict } from './words.ts'

/** What {@link TryCalls} need. */
export interface TryCallsProps {
  readonly settings: Settings
  readonly onChoose: (choice: Partial<Settings>) => void
  readonly onCall: (call: CallView) => void
  readonly onProblem: (error: unknown) => void
}

const guardHints: Readonly<Record<Settings['guard'], string>> = {
  enforce: 'Denied calls stop here.',
  warn: 'Denied calls are sent, with a warning.',
  off: 'Denied calls are sent.',
}

/** Sends one call at a time through the client, and shows what became of it. */
export function TryCalls({ settings, onChoose, onCall, onProblem }: TryCallsProps) {
  const [pending, setPending] = useState<TriedOperation>()
  const [outcome, setOutcome] = useState<CallOutcome>()

  async function send(operation: TriedOperation) {
    if (pending !== undefined) return
    setPending(operation)
    try {
      const call = await server.tryCall(operation)
      setOutcome(call.outcome)
      onCall(call)
    } catch (error) {
      onProblem(error)
    } finally {
      setPending(undefined)
    }
  }

  return (
    <Section
      title="Try a call"
      lead={`The client decides on the persona’s token before it sends. ${guardHints[settings.guard]}`}
      aside={<ClientOptions settings={settings} onChoose={onChoose} />}
    >
      <div className={classes.columns}>
        <CallList
          pending={pending}
          shown={outcome?.operation}
          relationship={settings.relationship}
          onTry={send}
        />
        <OutcomeDetail outcome={outcome} />
      </div>
      <VisuallyHidden role="status">
        {outcome && `${outcome.operation}: ${callVerdict(outcome).words}`}
      </VisuallyHidden>
    </Section>
  )
}
