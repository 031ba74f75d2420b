import type { Page } from 'playwright-core'

/** How much of a page jumped, as Chromium scores it, and what. */
export interface Shifts {
  /** Cumulative layout shift: of 1, what moved and how far. */
  readonly score: number
  readonly moved: readonly string[]
}

/** Has every page that is opened from now on keep its layout shifts. */
export async function measureShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { score: number; moved: string[] } = { score: 0, moved: [] }
    Object.defineProperty(window, 'layoutShifts', { value: seen })
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'hadRecentInput' in entry
    new PerformanceObserver(list => {
      for (const shift of list.getEntries().filter(isShift)) {
        if (shift.hadRecentInput) continue
        seen.score += shift.value
        for (const { node, previousRect, currentRect } of shift.sources) {
          const element = node instanceof Element ? node : node?.parentElement
          const name = element?.outerHTML.slice(0, 90) ?? 'something that is gone'
          seen.moved.push(`${name}: ${previousRect.y} -> ${currentRect.y}`)
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has shifted on the page that is open. */
export async function shifts(page: Page): Promise<Shifts> {
  return page.evaluate<Shifts>('layoutShifts')
}

/** Waits until nothing is on its way, and the page has come to rest. Some pages always have a connection open. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        let timer: number | undefined
        const isLoading = () =>
          [...document.querySelectorAll('[role="status"]')].some(one =>
            /^Loading/.test(one.textContent ?? ''),
          )
        const wait = () => {
          window.clearTimeout(timer)
          timer = window.setTimeout(look, 250)
        }
        const observer = new MutationObserver(wait)
        const look = () => {
          if (isLoading()) return wait()
          observer.disconnect()
          resolve()
        }
        observer.observe(document.body, { childList: true, subtree: true })
        wait()
      }),
  )
}

/** What TypeScript does not know of yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}
