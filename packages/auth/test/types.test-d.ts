import Keyv from 'keyv'
import { expectTypeOf, test } from 'vitest'
import {
  type AnyAuthError,
  type AuthErrorCode,
  appOnly,
  type deviceCode,
  isAuthError,
  type StepUp,
  secureApplicationModel,
  type TokenCredential,
  type TokenStore,
} from '../src/index.ts'

declare const error: unknown
const application = { tenantId: 'contoso.example', clientId: 'id', clientSecret: 'secret' }

test('a Keyv is a store', () => {
  expectTypeOf(new Keyv()).toExtend<TokenStore>()
})

test('the global fetch fits', () => {
  expectTypeOf(appOnly({ ...application, fetch })).toEqualTypeOf<TokenCredential>()
})

test('the sign-in of an interactive credential answers a step-up', () => {
  expectTypeOf<ReturnType<typeof deviceCode>['signIn']>().toExtend<StepUp>()
})

test('a typo in an option does not compile', () => {
  // @ts-expect-error -- clientSecert
  appOnly({ tenantId: 'x', clientId: 'y', clientSecert: 'z' })
  // @ts-expect-error -- refreshtoken
  secureApplicationModel({ ...application, refreshtoken: 'z' })
})

test('the code tells errors apart', () => {
  if (!isAuthError(error)) return
  expectTypeOf(error).toEqualTypeOf<AnyAuthError>()
  expectTypeOf<typeof error.code>().toEqualTypeOf<AuthErrorCode>()
  if (error.code === 'ERR_MFA_REQUIRED')
    expectTypeOf<typeof error.name>().toEqualTypeOf<'MfaRequiredError'>()
})
