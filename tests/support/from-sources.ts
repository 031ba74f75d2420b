import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

/** Where each name is, as the type checker finds it: in the sources, so that no build is needed. */
const { compilerOptions } = JSON.parse(
  readFileSync(new URL('../../tsconfig.base.json', import.meta.url), 'utf8'),
)
const paths: [name: string, files: [string]][] = Object.entries(compilerOptions.paths)

// For processes that tests start: `node --import tests/support/from-sources.ts program.ts`.
registerHooks({
  resolve(specifier, context, next) {
    for (const [name, [file]] of paths) {
      const [before = '', after] = name.split('*')
      const fits = after === undefined ? specifier === name : specifier.startsWith(before)
      if (!fits) continue
      const path = file.replace('*', specifier.slice(before.length))
      return next(new URL(`../../${path}`, import.meta.url).href, context)
    }
    return next(specifier, context)
  },
})
