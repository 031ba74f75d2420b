import { Skeleton, VisuallyHidden } from '@mantine/core'
import classes from './app.module.css'

/** The page's outline while the server is asked, in the places that things will take. */
export function LoadingPage() {
  return (
    <div className={classes.columns}>
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      <div className={classes.side}>
        <Skeleton height={210} radius="lg" />
        <Skeleton height={220} radius="lg" />
        <Skeleton height={420} radius="lg" />
      </div>
      <div className={classes.main}>
        <Skeleton height={64} radius="lg" />
        <Skeleton height={540} radius="lg" />
        <Skeleton height={240} radius="lg" />
      </div>
    </div>
  )
}
