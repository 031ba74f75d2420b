import { useCallback, useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../../shared/settings.ts'
import type { CallView, SessionView } from '../../../../shared/views.ts'
import { server } from '../server.ts'

/** The page's state and what can be done to it. */
export interface Console {
  /** `undefined` until the server has answered. */
  readonly session: SessionView | undefined
  /** What was chosen last, which the session follows as soon as the server has answered. */
  readonly settings: Settings | undefined
  /** What went wrong last, for people. */
  readonly problem: string | undefined
  readonly load: () => void
  readonly choose: (choice: Partial<Settings>) => void
  /** Takes note of a call. */
  readonly note: (call: CallView) => void
  readonly report: (error: unknown) => void
}

/** Keeps the session as the server has it. */
export function useConsole(): Console {
  const [session, setSession] = useState<SessionView>()
  const [pending, setPending] = useState<Settings>()
  const [problem, setProblem] = useState<string>()
  const line = useRef<Promise<void>>(Promise.resolve())
  const asked = useRef(0)

  const report = useCallback((error: unknown) => {
    setProblem(error instanceof Error ? error.message : 'Something went wrong.')
  }, [])

  // Questions wait in line, so that the server sees choices in their order. Only the last answer is shown.
  const ask = useCallback(
    (question: () => Promise<SessionView>) => {
      const turn = ++asked.current
      line.current = line.current.then(async () => {
        try {
          const answer = await question()
          if (turn !== asked.current) return
          setSession(answer)
          setProblem(undefined)
        } catch (error) {
          report(error)
        }
        if (turn === asked.current) setPending(undefined)
      })
    },
    [report],
  )

  const load = useCallback(() => ask(server.session), [ask])
  const choose = useCallback(
    (choice: Partial<Settings>) => {
      if (!session) return
      setPending(known => ({ ...(known ?? session.settings), ...choice }))
      ask(() => server.choose(choice))
    },
    [ask, session],
  )
  const note = useCallback(({ outcome, counters }: CallView) => {
    setProblem(undefined)
    setSession(known => known && { ...known, calls: [outcome, ...known.calls], counters })
  }, [])

  useEffect(load, [load])
  return { session, settings: pending ?? session?.settings, problem, load, choose, note, report }
}
