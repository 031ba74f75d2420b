import { Button, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import { readToken } from './read-token.ts'
import classes from './token-page.module.css'
import { TokenReport } from './token-report.tsx'

/** Reads a pasted token in the browser: it is in this page's memory only, and gone when the page is left. */
export default function TokenPage() {
  const [text, setText] = useState('')
  const reading = readToken(text)
  // A page that the browser keeps for "back" would keep the token too.
  useEffect(() => {
    const clear = () => setText('')
    addEventListener('pagehide', clear)
    return () => removeEventListener('pagehide', clear)
  }, [])
  return (
    <>
      <PageTitle
        title="Token inspector"
        lead="What an access token proves, and what the policy makes of it. It is read in this tab: nothing is sent or stored, and leaving the page clears it."
      />
      <div className={classes.page}>
        <Section title="Token">
          <Textarea
            label="Access token"
            description="With or without Bearer."
            rows={5}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            error={reading.kind === 'malformed'}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            // Some browsers send what they check.
            spellCheck={false}
            classNames={{ input: classes.input ?? '' }}
          />
          <Button
            mt="sm"
            size="xs"
            variant="default"
            disabled={text === ''}
            onClick={() => setText('')}
          >
            Clear
          </Button>
          <p role="status" className={classes.status}>
            {reading.kind === 'malformed' && reading.problem}
            {reading.kind === 'token' && 'The token was read; what it says follows.'}
          </p>
        </Section>
        {reading.kind === 'token' && <TokenReport claims={reading.claims} />}
      </div>
    </>
  )
}
