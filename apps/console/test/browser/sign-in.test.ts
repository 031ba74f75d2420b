import { expect, it } from 'vitest'
import { answerMfa, pickAccount, signIn, withBrowser } from './console-page.ts'

const { open } = withBrowser()

const title = (name: string) => ({ level: 1, name, exact: true }) as const

it('asks who it is, and goes on to the page that was wanted', async () => {
  const page = await open({ path: '/customers' })
  await signIn(page, { role: 'Sales agent', mfa: 'Microsoft Entra MFA' })
  await page.getByRole('heading', title('Customers')).waitFor()
  await page.getByText('3000 customers').waitFor()
})

it('opens Overview and Service health without MFA', async () => {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'No MFA' })
  await page.getByRole('heading', title('Overview')).waitFor()
  await page.getByText('Asks for step-up').first().waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Service health' }).click()
  await page.getByRole('heading', title('Service health')).waitFor()
  await page.getByRole('region', { name: 'Services' }).getByRole('listitem').first().waitFor()
})

it('explains in place what the page without MFA may not ask Partner Center for', async () => {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'No MFA' })
  const denial = page.getByRole('region', { name: 'Denied' })
  await denial.getByText('profiles.mpn.get').waitFor()
  expect(await denial.textContent()).toContain('no-mfa')
  await denial.getByRole('link', { name: 'Sign in with Microsoft Entra MFA' }).click()
  await page.getByRole('heading', { name: 'More information required' }).waitFor()
})

it('says so when the step-up is declined, and lets somebody try again', async () => {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'No MFA' })
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await answerMfa(page, 'Deny')
  await page.getByRole('heading', title('The page did not open')).waitFor()
  await page.getByText('The sign-in was declined').waitFor()
  await page.getByRole('link', { name: 'Try again' }).click()
  await answerMfa(page, 'Register for Microsoft Entra MFA')
  await page.getByRole('heading', title('Customers')).waitFor()
})

it('does not send third-party MFA round in circles: it explains why the page stays closed', async () => {
  const page = await open({ path: '/customers' })
  await signIn(page, { role: 'Admin agent', mfa: 'Third-party MFA' })
  // Asked for MFA, the account passes the one that it has.
  await answerMfa(page, 'Approve')
  const denial = page.getByRole('region', { name: 'Denied' })
  await denial.getByText('exception-required').waitFor()
  expect(await denial.textContent()).toContain('third-party')
  await denial.getByRole('link', { name: 'Sign in with Microsoft Entra MFA' }).waitFor()
})

it('signs in as somebody else, and out', async () => {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign in as somebody else' }).click()
  await pickAccount(page, 'Global administrator', 'Microsoft Entra MFA')
  await answerMfa(page, 'Approve')
  await page.getByText(/Global administrator\.$/).waitFor()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', title('Partnergate console')).waitFor()
})
