import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startRedis } from './redis-server.ts'
import { isMissing } from './server-programs.ts'

async function say(url: string, lines: string): Promise<string> {
  const { port, password } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8')
  socket.end(`AUTH ${password}\r\n${lines}QUIT\r\n`)
  let answer = ''
  for await (const part of socket) answer += part
  return answer
}

test.skipIf(isMissing('redis'))(
  'a test gets a Redis of its own, which is gone when it is stopped',
  { timeout: 30_000 },
  async () => {
    const [one, two] = await Promise.all([startRedis(), startRedis()])
    try {
      expect(await say(one.url, 'SET key one\r\n')).toBe('+OK\r\n+OK\r\n+OK\r\n')
      expect(await say(two.url, 'GET key\r\n')).toBe('+OK\r\n$-1\r\n+OK\r\n')
    } finally {
      await Promise.all([one.stop(), two.stop()])
    }
    const [error] = await once(connect(Number(new URL(one.url).port), '127.0.0.1'), 'error')
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  },
)
