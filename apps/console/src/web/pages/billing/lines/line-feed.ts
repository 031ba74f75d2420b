import type { LinesRecord, LineView } from '../../../../shared/billing.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { readRecords } from './read-records.ts'

/** How far a feed is. Lists only ever grow, so that `shown.length` tells whether there is more. */
export interface FeedState {
  readonly status: 'idle' | 'reading' | 'stopped' | 'failed' | 'done'
  /** Why it broke off. */
  readonly error?: unknown
  /** Whether the service makes files of them first, which takes its time. */
  readonly isPreparing?: boolean
  /** Line items that have arrived. */
  readonly arrived: number
  /** Line items that there are in all, once the service has said. */
  readonly total?: number | undefined
  /** Those that have arrived and that the filter lets through. */
  readonly shown: readonly LineView[]
  /** What {@link shown} adds up to. */
  readonly sums: Ledger['sums']
}

/** Line items as they arrive, kept whatever happens on the way. */
export interface LineFeed {
  readonly subscribe: (listener: () => void) => () => void
  readonly state: () => FeedState
  /** Begins to read, or goes on after what has arrived. */
  readonly start: () => void
  /** Stops reading; what has arrived stays. */
  readonly stop: () => void
  /** Lets through items whose customer or product has the text in it. */
  readonly filter: (text: string) => void
}

/** What a feed reads from. */
export type OpenLines = (
  cursor: string | undefined,
  signal: AbortSignal,
) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>

/** Pages that arrive within this time, in milliseconds, are shown together: a page a frame would be too many. */
const togetherMs = 150

/** Creates a feed; nothing is read until it is started. */
export function createLineFeed(open: OpenLines): LineFeed {
  const listeners = new Set<() => void>()
  const lines: LineView[] = []
  let wanted = ''
  let shown: LineView[] = []
  let ledger = createLedger()
  let cursor: string | undefined
  let isWhole = false
  let reading: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: FeedState = { status: 'idle', arrived: 0, shown, sums: ledger.sums }

  function tell(change: Partial<FeedState> = {}) {
    clearTimeout(timer)
    timer = undefined
    const isPreparing = false
    state = { ...state, isPreparing, arrived: lines.length, shown, sums: ledger.sums, ...change }
    for (const listener of listeners) listener()
  }

  function admit(line: LineView) {
    if (!has(line, wanted)) return
    shown.push(line)
    ledger.add(line)
  }

  function take({ lines: more, total, cursor: next }: LinesRecord) {
    for (const line of more) {
      lines.push(line)
      admit(line)
    }
    cursor = next
    isWhole = next === undefined
    if (total !== undefined) state = { ...state, total }
    timer ??= setTimeout(tell, togetherMs)
  }

  async function read(stop: AbortController) {
    const { signal } = stop
    try {
      for await (const record of readRecords(await open(cursor, signal))) {
        if (signal.aborted) return
        if ('lines' in record) take(record)
        else tell({ isPreparing: true })
      }
      if (!signal.aborted) tell({ status: 'done' })
    } catch (error) {
      if (signal.aborted) return
      // What breaks off after the last page has lost nothing.
      tell(isWhole ? { status: 'done' } : { status: 'failed', error })
    } finally {
      if (reading === stop) reading = undefined
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    start() {
      if (reading || state.status === 'done') return
      reading = new AbortController()
      tell({ status: 'reading', error: undefined })
      void read(reading)
    },
    stop() {
      if (!reading) return
      reading.abort()
      reading = undefined
      tell({ status: 'stopped' })
    },
    filter(text) {
      const next = text.trim().toLowerCase()
      if (next === wanted) return
      wanted = next
      shown = []
      ledger = createLedger()
      for (const line of lines) admit(line)
      tell()
    },
  }
}

function has({ customer, product, detail }: LineView, text: string): boolean {
  return text === '' || `${customer}\n${product}\n${detail}`.toLowerCase().includes(text)
}
