import { expect, it } from 'vitest'
import { findings } from '../accessible.ts'
import { signIn, withBrowser } from '../console-page.ts'

const { open } = withBrowser()
const path = '/workbench/adoption'

it('draws who comes with MFA and who without, and says what to do about whom', async () => {
  const page = await open({ path })
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  const requests = page.getByRole('region', { name: 'Requests', exact: true })
  await requests.getByText(/[\d,]+ requests with MFA, [\d,]+ without: \d+\s?% have it/).waitFor()
  const daily = requests.getByRole('figure', { name: 'By day' })
  await daily.locator('svg').first().waitFor()
  await daily.getByText('Show as table').click()
  const days = daily.getByRole('table').locator('tbody tr')
  await expect.poll(() => days.count()).toBe(30)
  await page.getByRole('radiogroup', { name: 'Period' }).getByText('7 days').click()
  await expect.poll(() => days.count()).toBe(7)
  await requests.getByLabel('Application').selectOption({ label: 'Invoice export' })
  await expect
    .poll(() => requests.getByRole('figure', { name: 'By day' }).textContent())
    .toMatch(/\d+ requests with MFA/)

  const accounts = page.getByRole('region', { name: 'Accounts without MFA' })
  const guest = accounts.getByRole('article').filter({ hasText: 'guest' }).first()
  expect(await guest.textContent()).toContain('Guests are covered too')
  expect(await findings(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBeLessThanOrEqual(0)
})

it('explains in the dark, too, why it is denied without MFA, and leads to the call in the log', async () => {
  const page = await open({ path, colorScheme: 'dark' })
  await signIn(page, { role: 'Sales agent', mfa: 'No MFA' })
  const denied = page.getByRole('region', { name: 'Denied' })
  await denied.getByText('no-mfa').waitFor()
  expect(await findings(page)).toEqual([])
  await denied.getByRole('link', { name: 'See this call in the log' }).click()
  const call = page.getByRole('region', { name: 'Live log' }).locator('li[data-chosen]')
  await call.getByText('What to do').waitFor()
  expect(await call.textContent()).toContain(path)
})
