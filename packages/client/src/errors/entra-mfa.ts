/**
 * Entra's codes for "sign in with MFA": required, older than the tenant remembers it, to be registered, an external
 * challenge. They stand in sentences, of the service as of credentials.
 */
export const entraMfaCode = /\bAADSTS(50076|50078|50079|50158)\b/i
