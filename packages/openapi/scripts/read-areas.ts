import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Document } from './document.ts'
import type { Area, AreaFile } from './merge-areas.ts'

const root = new URL('../', import.meta.url)

/** Reads `openapi.yaml`, which holds what no area does. */
export async function readBase(): Promise<Document> {
  return parse(await readFile(new URL('openapi.yaml', root), 'utf8'))
}

/** Reads every file under `areas/`, in the order of their names. A file that is still empty is an empty area. */
export async function readAreas(): Promise<AreaFile[]> {
  const files = (await readdir(new URL('areas/', root))).filter(name => name.endsWith('.yaml'))
  return Promise.all(
    files.sort().map(async file => {
      const text = await readFile(new URL(`areas/${file}`, root), 'utf8')
      return { file, area: (parse(text) as Area | null) ?? {} }
    }),
  )
}
