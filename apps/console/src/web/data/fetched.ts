import { api, ask } from './api.ts'

/**
 * Code that is fetched when it is needed.
 *
 * @throws Failure (`offline`) when there is no server to fetch it from; what the import threw otherwise
 */
export async function fetched<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    await ask(api.console.$get())
    throw error
  }
}
