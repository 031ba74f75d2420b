import { readdir, readFile } from 'node:fs/promises'
import { parse, YAMLParseError } from 'yaml'
import { BuildError } from './build-error.ts'
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
      return parseArea(file, text)
    }),
  )
}

/**
 * Reads the text of an area.
 *
 * @throws {BuildError} when it is no YAML.
 */
export function parseArea(file: string, text: string): AreaFile {
  try {
    return { file, area: (parse(text) as Area | null) ?? {} }
  } catch (error) {
    if (error instanceof YAMLParseError) throw new BuildError([`${file}: ${error.message}`])
    throw error
  }
}
