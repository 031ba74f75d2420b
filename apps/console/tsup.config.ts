import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/server/server.ts'],
  outDir: 'dist/server',
  format: ['esm'],
  sourcemap: true,
  clean: true,
  target: 'node24',
  tsconfig: 'tsconfig.build.json',
})
