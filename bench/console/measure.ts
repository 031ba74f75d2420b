import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import type { ConsoleProcess } from './console-process.ts'

/** What a visit came to. */
export interface Figures {
  readonly startedMs: number
  /** Over the wire, headers included. */
  readonly bytes: number
  readonly requests: number
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  /** When the last long task of the main thread had ended, or the first paint: from then on the page answers at once. */
  readonly quietMs: number
  /** How much longer than 50 ms its long tasks took together after the first paint. */
  readonly blockedMs: number
  /** Cumulative layout shift. */
  readonly jumps: number
}

/** A device and its line. */
export interface Profile {
  readonly name: string
  readonly context: BrowserContextOptions
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number }
  /** How many times slower than this machine. */
  readonly slowdown: number
}

const kilobits = 1000 / 8

/** Lighthouse's two presets, with the throttling that it applies in the browser. */
export const profiles: readonly Profile[] = [
  {
    name: 'phone, slow 4G, a quarter of the speed',
    context: {
      ...{ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 },
      ...{ isMobile: true, hasTouch: true },
    },
    network: { latency: 562.5, down: 1474.56 * kilobits, up: 675 * kilobits },
    slowdown: 4,
  },
  {
    name: 'desktop',
    context: { viewport: { width: 1350, height: 940 } },
    slowdown: 1,
  },
]

/** Opens the first page in a tab of the context, and waits until it has been quiet for a second. */
export async function measure(
  context: BrowserContext,
  { url, startedMs }: Pick<ConsoleProcess, 'url' | 'startedMs'>,
  { network, slowdown }: Profile,
): Promise<Figures> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  let [bytes, requests] = [0, 0]
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await devtools.send('Network.enable')
  if (network) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down,
      uploadThroughput: network.up,
    })
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(
    () => performance.now() - Number(Reflect.get(window, 'seen').lastMs) > 1000,
  )
  const seen = await page.evaluate<Omit<Figures, 'startedMs' | 'bytes' | 'requests'>>('seen')
  await page.close()
  return { ...seen, startedMs, bytes, requests }
}

/** Runs in the page, before anything else of it. */
function observe() {
  const seen = { firstPaintMs: 0, largestPaintMs: 0, quietMs: 0, blockedMs: 0, jumps: 0, lastMs: 0 }
  Object.defineProperty(window, 'seen', { value: seen })
  const on = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) hear(entry)
      seen.lastMs = performance.now()
    }).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaintMs = startTime
    seen.quietMs = Math.max(seen.quietMs, startTime)
  })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaintMs = startTime
  })
  on('longtask', ({ startTime, duration }) => {
    seen.quietMs = Math.max(seen.quietMs, startTime + duration)
    if (startTime + duration > seen.firstPaintMs) seen.blockedMs += duration - 50
  })
  on('layout-shift', entry => {
    if ('value' in entry && typeof entry.value === 'number') seen.jumps += entry.value
  })
}
