import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { PageTitle } from '../../ui/page-title.tsx'

/** For addresses that lead nowhere. */
export default function NotFoundPage() {
  return (
    <>
      <PageTitle title="There is no such page" />
      <Anchor component={Link} to="/">
        Go to the overview
      </Anchor>
    </>
  )
}
