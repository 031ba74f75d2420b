/** One file of an export; iterating it gives its lines. */
export interface ExportFile<Line> extends AsyncIterable<Line> {
  readonly name: string
  /** Value of the partition that the file belongs to. */
  readonly partition: string | undefined
  [Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined>
}

/** An export as it is read: iterated, the lines of all its files, in the order of the manifest. */
export interface ExportLines<Line> extends AsyncIterable<Line> {
  /** The files themselves. */
  files(): readonly ExportFile<Line>[]
  [Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined>
}
