/** Installs the packed packages into an empty folder and uses them there; see README.md. */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'partnergate-consumer-'))
const published = ['packages', 'apps']
  .flatMap(parent => readdirSync(join(root, parent)).map(name => join(root, parent, name)))
  .map(path => ({ path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }))
  .filter(({ manifest }) => !manifest.private)

const compilers = { 'typescript-5': '5.9', 'typescript-6': '6', 'typescript-7': '7' }
const settings = [
  { module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'], types: [] },
  { module: 'nodenext', lib: ['es2023'], types: ['node'] },
  { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: ['node'] },
]

function run(command: string, ...parameters: string[]): string {
  return execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

function check(what: string, action: () => void): boolean {
  try {
    action()
    console.log(`ok   ${what}`)
    return true
  } catch (error) {
    const { stdout = '', message } = error as { stdout?: string; message: string }
    console.error(`FAIL ${what}\n${stdout || message}`)
    return false
  }
}

function install(): void {
  for (const { path } of published) {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: path })
  }
  const tarballs = readdirSync(folder).filter(name => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const aliases = Object.entries(compilers).map(
    ([name, range]) => `${name}@npm:typescript@${range}`,
  )
  run(
    'npm',
    'install',
    '--silent',
    ...tarballs.map(name => `./${name}`),
    ...aliases,
    '@types/node@24',
  )
}

function typecheck(compiler: string, compilerOptions: object): void {
  const project = join(folder, 'tsconfig.json')
  const common = { strict: true, noEmit: true, target: 'es2023', exactOptionalPropertyTypes: true }
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, files: ['consumer.ts'] }),
  )
  run(process.execPath, join(folder, 'node_modules', compiler, 'bin/tsc'), '-p', project)
}

const results: boolean[] = []
try {
  install()
  for (const { manifest } of published.filter(({ manifest }) => manifest.exports['.'])) {
    const { name } = manifest
    results.push(
      check(`import ${name}`, () => run(process.execPath, '-e', `import('${name}')`)),
      check(`require ${name}`, () =>
        run(process.execPath, '--input-type=commonjs', '-e', `require('${name}')`),
      ),
    )
  }
  copyFileSync(join(root, 'tests/consumer/consumer.ts'), join(folder, 'consumer.ts'))
  for (const compiler of Object.keys(compilers)) {
    for (const setting of settings) {
      const { module, lib, types } = setting
      results.push(
        check(`${compiler} ${module} lib=${lib} types=${types}`, () =>
          typecheck(compiler, setting),
        ),
      )
    }
  }
  results.push(
    check('partnergate --help', () => run('npx', '--no-install', 'partnergate', '--help')),
    check('partnergate-mock --help', () =>
      run('npx', '--no-install', 'partnergate-mock', '--help'),
    ),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const failed = results.filter(passed => !passed).length
console.log(`consumer: ${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
