/**
 * The rooms of the house, from the ground up, and what each may import. A room that is not listed
 * may import nothing, so a new package has to be given its place here first.
 */
const rooms = {
  core: [],
  openapi: { typesOnly: ['core'] },
  auth: ['core'],
  guards: ['core'],
  client: ['openapi', 'core'],
  posture: ['client', 'core'],
  sweep: ['client', 'core'],
  testing: { sources: ['openapi', 'core'], tests: ['openapi', 'core', 'client'] },
}
