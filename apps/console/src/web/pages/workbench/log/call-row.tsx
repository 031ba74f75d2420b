import { memo, useEffect, useRef, useState } from 'react'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { Mark } from '../../../ui/mark.tsx'
import { CallDetail } from './call-detail.tsx'
import classes from './call-list.module.css'
import { calledAsWords, guardWords, serviceWords } from './words.ts'

/** What a {@link CallRow} shows. */
export interface CallRowProps {
  readonly call: LoggedCall
  /** Shows it in full, and where it can be seen. */
  readonly isChosen: boolean
}

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

/** One call on a line, which opens to all that is known of it. */
export const CallRow = memo(function CallRow({ call, isChosen }: CallRowProps) {
  const { operation, method, path, as, scenario, startedAt, durationMs, drift } = call
  const [isOpen, setOpen] = useState(isChosen)
  const item = useRef<HTMLLIElement>(null)
  const [guard, service] = [guardWords(call), serviceWords(call)]
  useEffect(() => {
    if (!isChosen) return
    setOpen(true)
    item.current?.scrollIntoView({ block: 'nearest' })
    return () => setOpen(false)
  }, [isChosen])
  return (
    <li ref={item} data-operation={operation} data-chosen={isChosen || undefined}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={classes.row}>
          <time className={classes.time} dateTime={new Date(startedAt).toISOString()}>
            {clock.format(startedAt)}
          </time>
          <span className={classes.call}>
            <span className={classes.operation}>{operation}</span>
            <span className={classes.path}>
              {method} {path}
              {as !== 'user' && ` · by ${calledAsWords[as]}`}
            </span>
          </span>
          <span className={classes.scenario}>{scenario}</span>
          <span>
            <span className={classes.label}>Guard: </span>
            <Mark tone={guard.tone}>{guard.words}</Mark>
          </span>
          <span className={classes.service}>
            <span className={classes.label}>Service: </span>
            <Mark tone={service.tone}>{service.words}</Mark>
            {drift && <span className={classes.drift}>drift</span>}
          </span>
          <span className={classes.duration}>
            {durationMs}
            <span className={classes.label}> ms</span>
          </span>
        </summary>
        {isOpen && <CallDetail call={call} />}
      </details>
    </li>
  )
})
