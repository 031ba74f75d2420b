import { expect, it } from 'vitest'
import { withBrowser } from './console-page.ts'

const { open } = withBrowser()

it('comes small: its parts packed and kept for good, and without what other pages need', async () => {
  const page = await open({ path: '/sign-in' })
  const parts: Promise<{ name: string; headers: Record<string, string>; text: string }>[] = []
  page.on('response', response => {
    const { pathname } = new URL(response.url())
    if (!pathname.startsWith('/assets/')) return
    const read = async () => {
      const headers = await response.allHeaders()
      return { name: pathname, headers, text: await response.text() }
    }
    parts.push(read())
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('table').waitFor()
  const loaded = await Promise.all(parts)
  expect(loaded.length).toBeGreaterThan(3)
  for (const { name, headers, text } of loaded) {
    expect([name, headers['cache-control']]).toEqual([name, 'public, max-age=31536000, immutable'])
    // Smaller ones would grow.
    if (text.length > 1000) expect([name, headers['content-encoding']]).toEqual([name, 'br'])
    // What zod and recharts say nowhere else but in themselves.
    expect([name, /ZodError|recharts-/.test(text)]).toEqual([name, false])
  }
})
