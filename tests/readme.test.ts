import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

it('shows the example that runs here, and the example does what the README says', async () => {
  expect(read('README.md')).toContain(`\`\`\`ts\n${read('examples/first-call.ts')}\`\`\``)

  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('../examples/first-call.ts')
  const lines = print.mock.calls.map(([line]) => String(line))
  expect(lines).toHaveLength(26)
  expect(lines.at(-1)).toMatch(/^gdap\.relationships\.list was not sent\. .*no exception covers it/)
})
