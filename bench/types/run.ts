/** Type-checks two programs of fifty calls, ours and openapi-fetch's; see README.md. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Operation, operations } from '@partnergate/openapi'
import document from '@partnergate/openapi/openapi.json' with { type: 'json' }

const here = fileURLToPath(new URL('.', import.meta.url))
const work = `${here}/programs`
const rounds = 3
const fifty = (Object.values(operations) as Operation[])
  .filter(({ body, path }) => body === undefined && Object.hasOwn(document.paths, path))
  .slice(0, 50)
const figures = ['Instantiations', 'Types', 'Memory used', 'Check time', 'Total time'] as const

type Measure = Record<(typeof figures)[number], number>

const programs = {
  partnergate: [
    "import { createPartnerCenter } from '@partnergate/client'",
    'declare const pc: ReturnType<typeof createPartnerCenter>',
    ...fifty.map((operation, index) => {
      const { id, parameters } = operation
      return `export const a${index} = await pc.${id}({ ${given(parameters)} })`
    }),
  ],
  'openapi-fetch': [
    "import createClient from 'openapi-fetch'",
    "import type { paths } from '@partnergate/openapi'",
    'declare const pc: ReturnType<typeof createClient<paths>>',
    ...fifty.map(
      ({ method, path, parameters }, index) =>
        `export const a${index} = await pc.${method}('${path}', { params: { ${placed(parameters)} } })`,
    ),
  ],
}

rmSync(work, { recursive: true, force: true })
mkdirSync(work)
const measures = new Map<string, Measure[]>(Object.keys(programs).map(name => [name, []]))
for (const [name, lines] of Object.entries(programs)) {
  writeFileSync(`${work}/${name}.ts`, `${lines.join('\n')}\n`)
}
for (let round = 0; round < rounds; round++) {
  const names = round % 2 === 0 ? Object.keys(programs) : Object.keys(programs).reverse()
  for (const name of names) measures.get(name)?.push(measure(`${work}/${name}.ts`))
}
rmSync(work, { recursive: true, force: true })

const ours = medians(measures.get('partnergate') ?? [])
const theirs = medians(measures.get('openapi-fetch') ?? [])
const table = [
  '| measure | partnergate | openapi-fetch | ratio |',
  '| --- | --- | --- | --- |',
  ...figures.map(
    name =>
      `| ${name} | ${ours[name]} | ${theirs[name]} | ${(ours[name] / theirs[name]).toFixed(2)} |`,
  ),
].join('\n')
const [processor] = cpus()
const text = `${cpus().length} × ${processor?.model}, ${fifty.length} of ${Object.keys(operations).length} operations\n\n${table}\n`
console.log(text)
const page = `${here}/README.md`
const [words] = readFileSync(page, 'utf8').split('\n## Result')
writeFileSync(page, `${words?.trimEnd()}\n\n## Result\n\n${text}`)

/** Required parameters with a value of whatever type they have. */
function given(parameters: Operation['parameters'], spelled: 'name' | 'wire' = 'name'): string {
  const required = parameters.filter(parameter => parameter.required)
  return required.map(parameter => `'${parameter[spelled]}': 'x' as never`).join(', ')
}

function placed(parameters: Operation['parameters']): string {
  const places = ['path', 'query', 'header'] as const
  return places
    .map(place => parameters.filter(({ in: its, required }) => its === place && required))
    .filter(own => own.length > 0)
    .map(own => `${own[0]?.in}: { ${given(own, 'wire')} }`)
    .join(', ')
}

function measure(file: string): Measure {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--extendedDiagnostics']
  const target = ['--target', 'es2023', '--module', 'nodenext', '--types', 'node']
  const output = execFileSync(process.execPath, [tsc, ...options, ...target, file], {
    encoding: 'utf8',
    cwd: here,
  })
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1])
  return Object.fromEntries(figures.map(name => [name, read(name)])) as Measure
}

function medians(all: Measure[]): Measure {
  const middle = (name: (typeof figures)[number]) =>
    all.map(one => one[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return Object.fromEntries(figures.map(name => [name, middle(name)])) as Measure
}
