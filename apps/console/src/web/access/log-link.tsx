import { Anchor } from '@mantine/core'
import { Link } from 'react-router'

/** What a {@link LogLink} leads to. */
export interface LogLinkProps {
  readonly correlationId: string
}

/** Leads to a call in the log of the session's calls. */
export function LogLink({ correlationId }: LogLinkProps) {
  const to = `/workbench?call=${encodeURIComponent(correlationId)}`
  return (
    <Anchor component={Link} to={to} inherit underline="always">
      See this call in the log
    </Anchor>
  )
}
