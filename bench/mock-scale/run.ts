/** Measures a mock tenant with very many customers beside an array of records made in advance; see README.md. */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { subjects } from './subjects.ts'

type Figures = Readonly<Record<string, number>>

const rounds = 3
const counts = [1_000, 10_000, 100_000]
const [, , subject, given] = process.argv

if (subject === undefined) report()
else console.log(JSON.stringify(await measure(subject, Number(given))))

/** Runs in a process of its own, so that no subject works with what another has warmed up or left behind. */
async function measure(name: string, count: number): Promise<Figures> {
  const figures: Record<string, number> = {}
  const take = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    figures[what] = performance.now() - began
    return result
  }
  const { make } = await load(name)
  const before = heap()
  const tenant = await take('start, ms', () => make(count))
  figures['memory, bytes a customer'] = (heap() - before) / count
  const id = await take('first page of 500, ms', () => tenant.firstPage(500))
  await take('first filter by name, ms', () => tenant.filter('Smi'))
  await take('second filter by name, ms', () => tenant.filter('Will'))
  await take('one by its id, ms', () => tenant.get(id))
  const seen = await take('page through all, ms', () => tenant.pageThrough(500))
  if (seen !== count) throw new Error(`${name} showed ${seen} of ${count} customers`)
  figures['memory after all, bytes a customer'] = (heap() - before) / count
  return figures
}

async function load(name: string) {
  const subject = Object.entries(subjects).find(([known]) => known === name)?.[1]
  if (!subject) throw new Error(`There is no subject ${name}`)
  return { make: await subject() }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function report(): void {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, medians of ${rounds}`,
  )
  for (const count of counts) {
    const [ours, theirs] = ['mock tenant', 'array'].map(name => median(name, count))
    console.log(`\n### ${count.toLocaleString('en')} customers\n`)
    console.log('| measure | mock tenant | array | ratio |\n| --- | --- | --- | --- |')
    for (const [what, value = 0] of Object.entries(ours ?? {})) {
      const other = theirs?.[what] ?? 0
      console.log(`| ${what} | ${shown(value)} | ${shown(other)} | ${(value / other).toFixed(2)} |`)
    }
  }
}

function median(name: string, count: number): Figures {
  const self = fileURLToPath(import.meta.url)
  const runs = Array.from({ length: rounds }, (): Figures => {
    const parameters = ['--expose-gc', self, name, String(count)]
    return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' }))
  })
  const names = Object.keys(runs[0] ?? {})
  return Object.fromEntries(
    names.map(what => [
      what,
      runs.map(run => run[what] ?? 0).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0,
    ]),
  )
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2)
}
