import classes from './drift-badge.module.css'

/** Marks a call where the guard and the service disagree. */
export function DriftBadge() {
  return (
    <span className={classes.badge} title="The guard and the service disagree about this call">
      drift
    </span>
  )
}
