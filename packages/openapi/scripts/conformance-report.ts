/** Prints how the document stands against the documented API, and writes it to `docs/conformance.md`. */
import { writeFile } from 'node:fs/promises'
import { describedExamples, describedIds } from '../test/conformance/catalogue.ts'
import { examples, present } from '../test/conformance/facts.ts'
import { problems } from '../test/conformance/problems.ts'
import { review } from '../test/conformance/reviewed.ts'
import { documentedExceptions } from '../test/documented-exceptions.ts'

const page = new URL('../../../docs/conformance.md', import.meta.url)

if (present) {
  const { text, unexpected } = report()
  await writeFile(page, text)
  console.log(text)
  if (unexpected > 0) process.exitCode = 1
} else {
  console.error(
    'The catalogue of the documented API is not beside the repository: nothing to report on.',
  )
  process.exitCode = 1
}

function report() {
  const checked = describedExamples.map(({ example, id }) => {
    const found = problems(example, id)
    return { example, found, unexpected: review(example.id, found).unexpected }
  })
  const passing = checked.filter(({ found }) => found.length === 0).length
  const undeclared = checked.flatMap(({ found }) =>
    found.filter(one => /: not declared$/.test(one)),
  )
  const unexpected = checked.flatMap(one => one.unexpected)
  const described = [...describedIds.values()].filter(id => id !== undefined).length
  const exceptions = checked
    .filter(({ found }) => found.length > 0)
    .map(({ example }) => {
      const reason = documentedExceptions[example.id]?.reason ?? 'not reviewed'
      return `| \`${example.id}\` | ${example.doc} | ${reason} |`
    })
  const text = `# Conformance

How the description stands against the API as Microsoft documents it: the operations that the documentation lists, and
the requests and responses that its pages print. Written by \`npm run conformance\`.

| measure | count |
| --- | --- |
| operations described / listed | ${described} / ${describedIds.size} |
| examples passing / run | ${passing} / ${checked.length} |
| examples of operations not described | ${examples.length - checked.length} |
| examples that contradict the API's own tables, reviewed | ${exceptions.length} |
| problems that nobody has reviewed | ${unexpected.length} |
| properties undeclared, all in the examples below | ${undeclared.length} |

An example passes when its URL is that of exactly one operation, its parameters and bodies validate, formats included,
and every property in them is declared. These don't, and stay so for the reason given:

| example | page | reason |
| --- | --- | --- |
${exceptions.join('\n')}
`
  return { text, unexpected: unexpected.length }
}
