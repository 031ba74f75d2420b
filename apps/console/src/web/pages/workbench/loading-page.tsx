import { VisuallyHidden } from '@mantine/core'
import classes from '../../ui/side-columns.module.css'
import loading from './loading-page.module.css'

/** The page's outline until the server has answered, in the places that things will take. */
export function LoadingPage({ isWaiting }: { readonly isWaiting: boolean }) {
  return (
    <div className={classes.columns}>
      {isWaiting && <VisuallyHidden role="status">Loading</VisuallyHidden>}
      <div className={classes.side} aria-hidden="true">
        <div className={loading.persona} />
        <div className={loading.rules} />
      </div>
      <div className={classes.main} aria-hidden="true">
        <div className={loading.summary} />
        <div className={loading.matrix} />
        <div className={loading.pages} />
      </div>
    </div>
  )
}
