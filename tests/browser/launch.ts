import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** The package's switches that would turn off what is tested here, or that serve tiny machines only. */
const unwanted = ['--disable-web-security', '--allow-running-insecure-content', '--single-process']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A real browser, headless; its binary comes with a package, so that none has to be installed. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter(arg => !unwanted.includes(arg)), ...quiet],
  })
}
