import type { Page } from 'playwright-core'

/** The rules that the demo's partner is under. */
export interface Rules {
  readonly edition?: '2022-03' | '2026-04'
  readonly exception?: boolean
}

/** Chooses the rules in the header, and waits until they hold. */
export async function chooseRules(page: Page, { edition, exception }: Rules): Promise<void> {
  const opener = page.getByRole('button', { name: /^Rules: / })
  await opener.click()
  const menu = page.getByRole('dialog', { name: 'Rules' })
  if (edition) await menu.getByText(edition, { exact: true }).click()
  if (edition) await opener.filter({ hasText: edition }).waitFor()
  if (exception !== undefined) {
    const granted = menu.getByRole('switch', { name: 'Exception granted' })
    if ((await granted.isChecked()) !== exception) await granted.click()
    const words = { hasText: ', exception' }
    await opener.filter(exception ? words : { hasNotText: words.hasText }).waitFor()
  }
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })
}
