import { expect, it } from 'vitest'
import { withBrowser } from '../console-page.ts'
import { walkEveryPage } from './walk.ts'

const { open, complaints } = withBrowser()

it('on a wide screen every page is accessible in light and dark, fits, and does not jump while the service is slow', {
  timeout: 240_000,
}, async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } })
  expect(await walkEveryPage(page, ['light', 'dark'])).toEqual({})
  complaints.splice(0)
})
