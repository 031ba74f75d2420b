/**
 * The rooms of the house, from the ground up, and what each may import from the others. A package that is not
 * listed may import no room, so a new one has to be given its place here first. Apps may import every package.
 */
const rooms = {
  core: {},
  openapi: { types: ['core'] },
  auth: { sources: ['core'] },
  guards: { sources: ['core'] },
  client: { sources: ['openapi', 'core'] },
  posture: { sources: ['client', 'core'] },
  sweep: { sources: ['client', 'core'] },
  testing: { sources: ['openapi', 'core'], tests: ['client', 'guards'] },
}

/** Rooms whose sources run in browsers, workers, Deno and Bun too. */
const anyRuntime = ['core', 'openapi', 'client', 'guards']

const sourcesOf = room => `^packages/${room}/src/`
const isTest = '\\.(test|test-d)\\.ts$'
const oneOf = names => `(${names.join('|')})`

function roomRules([room, { sources = [], types = [], tests = [] }]) {
  const others = allowed => `^(packages/(?!${oneOf([room, ...allowed])}/)|apps/)`
  return [
    {
      name: `${room}-imports`,
      comment: `packages/${room} may import ${[...sources, ...types].join(', ') || 'no other room'}`,
      severity: 'error',
      from: { path: `^packages/${room}/(src|bench)/`, pathNot: isTest },
      to: { path: others([...sources, ...types]) },
    },
    {
      name: `${room}-test-imports`,
      comment: `tests of packages/${room} may import ${[...sources, ...types, ...tests].join(', ') || 'no other room'}`,
      severity: 'error',
      from: { path: `^packages/${room}/(test/|.*${isTest})` },
      to: { path: others([...sources, ...types, ...tests]) },
    },
    ...types.map(target => ({
      name: `${room}-imports-${target}-as-types`,
      comment: `packages/${room} may import ${target} as types only`,
      severity: 'error',
      from: { path: sourcesOf(room), pathNot: isTest },
      to: { path: `^packages/${target}/`, dependencyTypesNot: ['type-only'] },
    })),
  ]
}

export default {
  forbidden: [
    ...Object.entries(rooms).flatMap(roomRules),
    {
      name: 'unlisted-room',
      comment: 'give the package its place in the table of rooms first',
      severity: 'error',
      from: { path: '^packages/', pathNot: `^packages/${oneOf(Object.keys(rooms))}/` },
      to: { path: '^(packages|apps)/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'any-runtime',
      comment: 'what needs Node lives behind a subpath of its own',
      severity: 'error',
      from: { path: `^packages/${oneOf(anyRuntime)}/src/`, pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-dependency',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: isTest },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-no-pkg'] },
    },
    {
      name: 'rooms-by-name',
      comment: 'a room is entered by its package name, not by a relative path',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/(src|test)/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^$1/$2/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased'],
      },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: isTest },
      to: { path: `(^(packages|apps)/[^/]+/test/|${isTest})` },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
