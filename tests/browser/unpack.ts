import chromium from '@sparticuz/chromium'

/** Unpacks the browser before files need it, since several at once would unpack it over each other. */
export default async function unpack(): Promise<void> {
  await chromium.executablePath()
}
