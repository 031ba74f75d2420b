import type { State } from './state.ts'

/**
 * Lets what is due happen as soon as the clock is advanced, without anybody reading it: terms renew or end, months close,
 * migrations begin and complete. Only customers that somebody has dealt with are looked at; there may be very many.
 */
export function passTime({ customers, billing, migrations, migrationSchedules }: State): void {
  migrationSchedules.all()
  migrations.all()
  for (const customer of customers.touched()) customer.commerce().subscriptions.all()
  billing.tell()
}
