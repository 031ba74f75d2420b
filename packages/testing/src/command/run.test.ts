import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

async function ran(...argv: string[]) {
  const printed: string[] = []
  const complaints: string[] = []
  const code = await run(argv, {
    print: text => void printed.push(text),
    complain: text => void complaints.push(text),
  })
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') }
}

test.each([
  [['--prot', '1'], 2, 'did you mean --port?'],
  [['--port', 'http'], 2, "--port takes a whole number from 0, not 'http'"],
  [['--port', '70000'], 2, 'port takes a whole number from 0 to 65535'],
  [['--port'], 2, 'argument missing'],
  [['--https', 'yes'], 2, "'yes'"],
  [['serve'], 2, "'serve'"],
  [['--customers', '-1'], 2, '--customers'],
  [['--customers', 'many'], 2, '--customers takes a whole number'],
  [['--now', 'soon'], 2, '--now takes a time'],
  [['--mfa', 'sometimes'], 2, '--mfa takes off, report, a percentage or on'],
  [['--mfa', '101'], 2, 'from 0 to 100'],
  [['--port', '0', '--host', '203.0.113.1'], 1, 'no address of this machine'],
  [['--snapshot', 'missing.json'], 1, 'missing.json'],
])('%j is refused with what is wrong', async (argv, code, said) => {
  const result = await ran(...argv)
  expect(result).toMatchObject({ code, printed: '' })
  expect(result.complaints).toContain(said)
})

test('a file that holds no snapshot is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mock-tenant-'))
  const file = join(folder, 'tenant.json')
  await writeFile(file, '{}')
  expect(await ran('--snapshot', file)).toMatchObject({
    code: 1,
    complaints: expect.stringContaining("can't be restored"),
  })
  await rm(folder, { recursive: true })
})

test.each(['--version', '-v'])('%s tells the version of the package', async option => {
  expect(await ran(option)).toMatchObject({ code: 0, printed: manifest.version })
})

test('--help names every option', async () => {
  const { code, printed } = await ran('-h')
  expect(code).toBe(0)
  for (const option of ['port', 'host', 'https', 'seed', 'customers', 'now', 'throttling', 'mfa'])
    expect(printed).toContain(`--${option}`)
})
