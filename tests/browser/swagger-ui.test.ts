import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { operations } from '@partnergate/openapi'
import { expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'

const swaggerUi = import.meta.resolve('swagger-ui-dist/package.json')
const origin = 'http://swagger-ui.test'
const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' }
const page = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/swagger-ui.css">
<div id="ui"></div>
<script src="/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', docExpansion: 'list' })</script>`

function answer(path: string) {
  if (path === '/') return { contentType: 'text/html', body: page }
  if (path === '/openapi.json') {
    const document = new URL('../../packages/openapi/dist/openapi.json', import.meta.url)
    return { contentType: 'application/json', body: readFileSync(document, 'utf8') }
  }
  const body = readFileSync(new URL(`.${path}`, swaggerUi), 'utf8')
  return { contentType: types[extname(path)] ?? 'text/plain', body }
}

it('Swagger UI loads the document and shows every operation', async ({ onTestFinished }) => {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  // What is out of sight is not rendered, so everything has to be in sight.
  const tab = await browser.newPage({ viewport: { width: 1280, height: 60_000 } })
  const errors: string[] = []
  tab.on('pageerror', error => errors.push(error.message))
  await tab.route(`${origin}/**`, route =>
    route.fulfill(answer(new URL(route.request().url()).pathname)),
  )
  await tab.goto(`${origin}/`)
  const shown = tab.locator('.opblock')
  await expect.poll(() => shown.count(), { timeout: 30_000 }).toBe(Object.keys(operations).length)
  expect(await tab.locator('.errors-wrapper').count()).toBe(0)
  expect(errors).toEqual([])
})
