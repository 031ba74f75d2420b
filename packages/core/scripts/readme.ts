/** Writes the parts of README.md that come from data: `npm run generate`. */
import { readFile, writeFile } from 'node:fs/promises'
import { exampleBlock, policyTables, withPart } from './readme-parts.ts'

const readme = new URL('../README.md', import.meta.url)
const examples = ['why-not', 'page-guard', 'exception-report']

let page = withPart(await readFile(readme, 'utf8'), 'policy', policyTables())
for (const name of examples) {
  const source = await readFile(new URL(`../examples/${name}.ts`, import.meta.url), 'utf8')
  page = withPart(page, `example ${name}`, exampleBlock(source))
}
await writeFile(readme, page)
