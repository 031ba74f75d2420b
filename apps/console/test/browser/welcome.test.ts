import { expect, it } from 'vitest'
import { findings } from './accessible.ts'
import { answerMfa, withBrowser } from './console-page.ts'

const { open } = withBrowser()

const title = (name: string) => ({ level: 1, name, exact: true }) as const

it('begins a story under its rules, and goes on to where it shows', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Try third-party MFA' }).click()
  await answerMfa(page, 'Approve')
  // The page asks for MFA, and the account passes the one that it has.
  await answerMfa(page, 'Approve')
  await page.getByRole('region', { name: 'Denied' }).getByText('exception-required').waitFor()
})

it('tells by scenario what the sign-in may ask for', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Try the exception' }).click()
  await answerMfa(page, 'Approve')
  await page.getByRole('heading', title('Customers')).waitFor()
  await page.getByRole('button', { name: 'Rules: 2022-03, exception' }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
  const calls = page.getByRole('region', { name: 'Calls' }).getByRole('listitem')
  await calls.first().waitFor()
  expect(await calls.filter({ hasText: 'Allowed' }).count()).toBe(4)
  expect(await calls.filter({ hasText: 'Granular admin' }).textContent()).toContain(
    'exception-not-supported',
  )
})

it('is accessible, and fits a phone', async () => {
  const page = await open({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
  await page.getByRole('table').waitFor()
  expect(await findings(page)).toEqual([])
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
})
