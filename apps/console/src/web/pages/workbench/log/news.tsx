import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { countCalls } from './filter.ts'
import { newsWords } from './words.ts'

/** Shortest time between two announcements, in milliseconds: whoever listens has to get on with their work. */
const pauseMs = 5000

/** What {@link News} tell of. */
export interface NewsProps {
  readonly calls: readonly LoggedCall[]
  /** Says nothing for now. */
  readonly isQuiet: boolean
}

/** Tells screen readers of new calls: what came together is one sentence, and there are pauses between two. */
export function News({ calls, isQuiet }: NewsProps) {
  const [words, setWords] = useState('')
  // What was there when the page was opened is no news.
  const told = useRef<number>(undefined)
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  const lastId = calls.at(-1)?.id

  useEffect(() => {
    if (lastId === undefined) return
    if (told.current === undefined || lastId < told.current) told.current = lastId
    if (isQuiet || lastId === told.current) return
    const timer = setTimeout(
      () => {
        const since = told.current ?? lastId
        setWords(newsWords(countCalls(calls.filter(({ id }) => id > since))))
        told.current = lastId
        saidAt.current = performance.now()
      },
      Math.max(300, saidAt.current + pauseMs - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [calls, isQuiet, lastId])

  return <VisuallyHidden role="status">{words}</VisuallyHidden>
}
