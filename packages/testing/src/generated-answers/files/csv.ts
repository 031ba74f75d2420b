/** A CSV file as the service writes its own: every field in quotes, lines ended by CR and LF. */
export function csv(rows: readonly (readonly (string | number)[])[]): Blob {
  const lines = rows.map(row => `${row.map(quoted).join(',')}\r\n`)
  return new Blob(lines, { type: 'text/csv' })
}

const quoted = (field: string | number) => `"${String(field).replaceAll('"', '""')}"`
