import type { Client } from '../call/client.ts'
import { anyOf } from '../internal/any-of.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import type { ExportFile, ExportLines } from './export-types.ts'
import { bytesOf } from './file-bytes.ts'
import { type NamedFile, readManifest } from './manifest.ts'
import { createStorage, type Storage } from './storage.ts'
import { textLines } from './text-lines.ts'
import { unpack } from './unpack.ts'

/**
 * Reads an export by its manifest: files of JSON lines, packed by gzip, one after the other, each as it arrives.
 *
 * @throws TypeError for what is no manifest
 */
export function readExport(
  client: Client,
  manifest: unknown,
  call: CallSettings,
): ExportLines<unknown> {
  const known = readManifest(manifest)
  const storage = createStorage(client, known, call)
  const files = known.files.map(file => exportFile(storage, file, call))
  return Object.freeze({
    files: () => files,
    async *[Symbol.asyncIterator]() {
      for (const file of files) yield* file
    },
  })
}

function exportFile(
  storage: Storage,
  { name, partition }: NamedFile,
  call: CallSettings,
): ExportFile<unknown> {
  return Object.freeze({
    name,
    partition,
    async *[Symbol.asyncIterator]() {
      const closing = new AbortController()
      const signal = anyOf(call.signal, closing.signal)
      const packed = bytesOf(storage, name, { ...call, signal })
      const failure = () => storage.unreadable(name, 'is no whole gzip')
      const bytes = unpack(packed, failure, closing)
      let number = 0
      for await (const line of textLines(bytes)) {
        number += 1
        yield parsed(line, () => storage.unreadable(name, `is not JSON in line ${number}`))
      }
    },
  })
}

/** The parser's own message would repeat part of the line. */
function parsed(line: string, failure: () => Error): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw failure()
  }
}
