import { isRecord } from '../internal/is-record.ts'
import { isLoopback } from '../options/hosts.ts'

/** Where the files of an export are, and what opens them. */
export interface Folder {
  readonly root: URL
  /** The shared access signature, a secret: query text without a question mark. */
  readonly signature: string
}

/** A file that a manifest names. */
export interface NamedFile {
  readonly name: string
  readonly partition: string | undefined
}

/** A manifest in either of its forms, that of Graph or that of the trial before it. */
export interface Manifest {
  /** What a newer signature is asked for by; the trial's manifests have none. */
  readonly id: string | undefined
  readonly folder: Folder
  readonly files: readonly NamedFile[]
}

/**
 * Reads a manifest.
 *
 * @throws TypeError for what is none, or leads to storage without TLS; it repeats nothing of it, as the signature is in it
 */
export function readManifest(value: unknown): Manifest {
  if (!isRecord(value)) throw new TypeError('readExport needs the manifest of an export')
  const { id, blobs } = value
  if (!Array.isArray(blobs)) throw new TypeError('manifest.blobs must be a list')
  return {
    id: typeof id === 'string' ? id : undefined,
    folder: folderOf(value),
    files: blobs.map(fileOf),
  }
}

/** @throws TypeError when the manifest says no safe place */
export function folderOf(value: Readonly<Record<string, unknown>>): Folder {
  const root = value.rootDirectory ?? value.rootFolder
  const signature = value.sasToken ?? value.rootFolderSAS
  if (typeof root !== 'string' || !URL.canParse(root)) {
    throw new TypeError('manifest.rootDirectory must be a URL')
  }
  const url = new URL(root)
  const { protocol, hostname, username, password } = url
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    throw new TypeError('manifest.rootDirectory must be https')
  }
  if (username || password) throw new TypeError('manifest.rootDirectory must name no user')
  if (typeof signature !== 'string') throw new TypeError('manifest.sasToken must be text')
  return { root: url, signature: signature.replace(/^\?/, '') }
}

/** The URL of a file, its signature included. */
export function urlOf({ root, signature }: Folder, name: string): URL {
  const url = new URL(root)
  const steps = name.split('/').map(encodeURIComponent)
  url.pathname = `${root.pathname.replace(/\/+$/, '')}/${steps.join('/')}`
  url.search = signature
  url.hash = ''
  return url
}

function fileOf(blob: unknown): NamedFile {
  const { name, partitionValue } = isRecord(blob) ? blob : {}
  if (typeof name !== 'string' || !isFileName(name)) {
    throw new TypeError('manifest.blobs must have names of files')
  }
  return { name, partition: typeof partitionValue === 'string' ? partitionValue : undefined }
}

/** A path below the folder, and none that leads out of it. */
function isFileName(name: string): boolean {
  return name.split('/').every(step => step !== '' && !/^\.{1,2}$|\\|\p{Cc}/u.test(step))
}
