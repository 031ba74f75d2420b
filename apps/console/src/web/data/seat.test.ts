import { expect, it } from 'vitest'
import type { UserView } from '../../shared/session-view.ts'
import { createSeat } from './seat.ts'

const user = (userName: string, token = 'first') => ({ userName, token }) as UserView

it('is free until somebody signs in', () => {
  const seat = createSeat()
  expect(seat.compare(undefined)).toBe('free')
  expect(seat.token).toBeUndefined()
  expect(seat.compare(user('ada'))).toBe('taken')
  expect(seat.token).toBe('first')
})

it('goes on with a new sign-in of the same person', () => {
  const seat = createSeat()
  seat.compare(user('ada'))
  expect(seat.compare(undefined)).toBe('ended')
  expect(seat.user?.userName).toBe('ada')
  expect(seat.compare(user('ada', 'second'))).toBe('taken')
  expect(seat.token).toBe('second')
})

it('never becomes somebody else’s', () => {
  const seat = createSeat()
  seat.compare(user('ada'))
  expect(seat.compare(user('grace', 'second'))).toBe('lost')
  expect(seat.token).toBe('first')
  expect(seat.user?.userName).toBe('ada')
})
