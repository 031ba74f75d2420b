import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const report = process.env.PARTNERGATE_TEST_REPORT

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    restoreMocks: true,
    // By default one core is left to vitest itself, which is half of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Of the policy alone, which `npm run coverage` runs: to watch every file would slow all tests down.
    coverage: {
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      reporter: ['text-summary'],
      thresholds: { 100: true },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          // A file starts in no time where the rooms are loaded already. Whatever a test changes for all, it puts back.
          isolate: false,
          include: ['{packages,apps}/*/{src,test,scripts}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['apps/console/test/browser/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/{src,test}/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['apps/console/test/browser/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page that is loaded anew on a busy machine takes longer than the second that is the default.
          expect: { poll: { timeout: 20_000 } },
          globalSetup: ['tests/browser/unpack.ts', 'apps/console/test/browser/console-setup.ts'],
          // After the others: a browser needs a core and more.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
