import { BuildError } from './build-error.ts'
import type { Components, Document, PathItem } from './document.ts'
import { entries } from './document.ts'
import { otherHosts } from './hosts.ts'

/** A file under `areas/`: the paths of one subject and the components they use. */
export interface Area extends Partial<Omit<Components, 'securitySchemes'>> {
  tag?: { name: string; description: string }
  host?: string
  paths?: Record<string, PathItem>
}

export interface AreaFile {
  file: string
  area: Area
}

const sections = ['parameters', 'headers', 'responses', 'schemas'] as const

/**
 * Merges the areas into one document and puts each area's tag and host on its operations.
 *
 * @throws {BuildError} when a name or a path is described twice, a key has no value, or a tag or host is missing.
 */
export function mergeAreas(base: Document, files: AreaFile[]): Document {
  const document = { ...base, tags: [], paths: {}, components: { ...base.components } } as Document
  for (const section of sections) document.components[section] = {}
  const from = new Map<unknown, string>()
  const problems: string[] = []

  for (const { file, area } of files) {
    problems.push(...emptyKeys(file, area))
    for (const section of sections) add(file, document.components[section], area[section])
    add(file, document.paths, area.paths)
    if (area.tag) document.tags.push(area.tag)
    else if (area.paths) problems.push(`${file}: an area with paths needs a tag`)
    if (area.host !== undefined && !Object.hasOwn(otherHosts, area.host)) {
      problems.push(`${file}: host ${area.host} is not one of ${Object.keys(otherHosts)}`)
    }
    label(document, area)
  }
  if (problems.length > 0) throw new BuildError(problems)
  return document

  function add(file: string, target: object, source: object = {}): void {
    for (const [name, value] of Object.entries(source)) {
      const other = from.get(Reflect.get(target, name))
      if (other) problems.push(`${file}: ${name} is described in ${other} too`)
      else Reflect.set(target, name, value)
      from.set(value, file)
    }
  }
}

function label(document: Document, area: Area): void {
  const host = otherHosts[area.host as keyof typeof otherHosts]
  for (const { operation } of entries({ ...document, paths: area.paths ?? {} })) {
    if (area.tag) operation.tags = [area.tag.name]
    if (!host) continue
    operation.servers = [host.server]
    operation.security = [{ [host.security]: [] }]
  }
}

/** In `{ description: One, two }` YAML makes `two` a key of its own; an empty key is nearly always such a comma. */
function emptyKeys(where: string, node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    value === null && !Array.isArray(node)
      ? [`${where}: "${key}" has no value; a text with a comma needs quotes`]
      : emptyKeys(where, value),
  )
}
