/**
 * How much of the proof is run: a tenth with everything else, all of it where `PARTNERGATE_RESILIENCE` is `full`, as in
 * CI and by `npm run resilience`.
 */
export const isFull = process.env.PARTNERGATE_RESILIENCE === 'full'

/** A tenth of a number, or all of it. */
export function scaled(all: number): number {
  return isFull ? all : Math.ceil(all / 10)
}

/** Longest time of a proof, in milliseconds. */
export const patience = isFull ? 600_000 : 60_000
