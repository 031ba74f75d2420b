import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { listen } from './listen.ts'

const app = new Hono().get('/', c => c.text('here'))

it('serves the app on a port of the system’s choice', async () => {
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 })
  expect(await (await fetch(url)).text()).toBe('here')
  await close()
  await expect(fetch(url)).rejects.toThrow()
})

it('takes the next free port, when it may', async () => {
  const first = await listen(app, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(first.url).port)
  const second = await listen(app, { host: '127.0.0.1', port, tries: 20 })
  expect(second.url).not.toBe(first.url)
  await Promise.all([first.close(), second.close()])
})

it('says that a port is taken, when it has no choice', async () => {
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(url).port)
  await expect(listen(app, { host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE')
  await close()
})
