import { expect, it } from 'vitest'
import { withBrowser } from '../console-page.ts'
import { walkEveryPage } from './walk.ts'

const { open, complaints } = withBrowser()

it('on a phone in the dark every page is accessible, fits, and does not jump while the service is slow', {
  timeout: 240_000,
}, async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  expect(await walkEveryPage(page, ['dark'])).toEqual({})
  complaints.splice(0)
})
