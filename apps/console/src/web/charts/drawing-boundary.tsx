import { Component, type ReactNode } from 'react'
import classes from './chart.module.css'

/** Keeps a page whole when a picture cannot be drawn or fetched: its words and its table are there. */
export class DrawingBoundary extends Component<{ readonly children: ReactNode }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <p className={classes.nothing}>The picture cannot be drawn; the table has its values.</p>
  }
}
