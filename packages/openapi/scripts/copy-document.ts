import { copyFile } from 'node:fs/promises'

const root = new URL('../', import.meta.url)
await copyFile(new URL('src/generated/openapi.json', root), new URL('dist/openapi.json', root))
