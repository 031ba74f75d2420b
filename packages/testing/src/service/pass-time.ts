import type { State } from './state.ts'

/**
 * Lets what is due happen as soon as the clock is advanced, without anybody reading it: months close, and migrations begin
 * and complete. Terms renew or end when they are next looked at; there may be very many customers.
 */
export function passTime({ billing, migrations, migrationSchedules }: State): void {
  migrationSchedules.all()
  migrations.all()
  billing.tell()
}
