/** Opens the built console cold, as a phone on a slow line and as a desktop; see apps/console/README.md. */
import { launchBrowser } from '../../tests/browser/launch.ts'
import { startConsole } from './console-process.ts'
import { type Figures, measure, type Profile, profiles } from './measure.ts'

const rounds = 3

const browser = await launchBrowser()
console.log(
  '| first page | started | transferred | requests | first paint | largest paint | quiet | blocked | jumps |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
try {
  for (const profile of profiles) {
    const visits: Record<'cold' | 'again', Figures[]> = { cold: [], again: [] }
    for (let round = 0; round < rounds; round++) {
      const server = await startConsole()
      const context = await browser.newContext(profile.context)
      try {
        visits.cold.push(await measure(context, server, profile))
        visits.again.push(await measure(context, { ...server, startedMs: 0 }, profile))
      } finally {
        await context.close()
        await server.stop()
      }
    }
    for (const [visit, figures] of Object.entries(visits)) print(profile, visit, figures)
  }
} finally {
  await browser.close()
}

function print({ name }: Profile, visit: string, figures: readonly Figures[]) {
  const middle = (key: keyof Figures) =>
    figures.map(one => one[key]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  const ms = (key: keyof Figures) => `${Math.round(middle(key))} ms`
  const cells = [
    `${name}, ${visit === 'cold' ? 'cold' : 'once more'}`,
    visit === 'cold' ? ms('startedMs') : '–',
    `${Math.round(middle('bytes') / 1000)} kB`,
    middle('requests'),
    ...[ms('firstPaintMs'), ms('largestPaintMs'), ms('quietMs'), ms('blockedMs')],
    middle('jumps').toFixed(3),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
