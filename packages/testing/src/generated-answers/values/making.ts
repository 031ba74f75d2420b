import type { World } from '../../service/world.ts'
import type { Path } from './voice.ts'

/** What a resource is made with. */
export interface Making {
  readonly world: World
  /** What the call does: the last word of its operation. */
  readonly action: string
  /** Its id, which its etag is made from. */
  readonly id: string
  /** What is known of it by the names of properties, folded: facts of the tenant and what the request says. */
  readonly known: ReadonlyMap<string, unknown>
  /** Address of the resource, for its links. */
  readonly self: string
}

/** Where a value stands in a resource. */
export interface Spot {
  readonly path: Path
  /** The property's name; empty for the resource itself. */
  readonly name: string
  /** Components that it is in, the outermost first. */
  readonly components: readonly string[]
}

/** A name without regard to case and underscores, which differ between parameters and properties. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '')
}
