import {
  encryptedStore,
  isAuthError,
  secureApplicationModel,
  type TokenStore,
} from '@partnergate/auth'

const partnerCenter = 'https://api.partnercenter.microsoft.com/.default'

/** A token for Partner Center, or what a person has to do to get one. */
export async function partnerToken(store: TokenStore, settings: NodeJS.ProcessEnv) {
  const { TENANT_ID = '', CLIENT_ID = '', CLIENT_SECRET, REFRESH_TOKEN, STORE_KEY = '' } = settings
  const credential = secureApplicationModel({
    tenantId: TENANT_ID,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    refreshToken: REFRESH_TOKEN, // of the dedicated user's sign-in with MFA
    store: encryptedStore(store, [{ id: '2026-11', key: STORE_KEY }]),
  })
  try {
    return await credential.getToken(partnerCenter)
  } catch (error) {
    if (isAuthError(error)) return error.remedy
    throw error
  }
}
