import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { faultOf, gapOf } from './check-address.ts'
import { rulesOf } from './country-rules.ts'

export const addressHandlers: Handlers<'validations.address' | 'countryValidationRules.get'> = {
  'validations.address'({ body }) {
    const gap = gapOf(body)
    const problem = faultOf(body) ?? (gap && `${gap} is missing`)
    return {
      data: {
        originalAddress: body,
        suggestedAddresses: [],
        status: problem ? 'None' : 'VerifiedShippable',
        validationMessage: problem ? `The address is not valid: ${problem}.` : null,
        attributes: { objectType: 'AddressValidationResponse' },
      },
    }
  },

  'countryValidationRules.get'({ parameters }) {
    const iso2Code = parameters.countryCode.toUpperCase()
    const rules = rulesOf(iso2Code)
    if (!rules)
      throw new ServiceError(404, '1000', `There are no rules of the country ${iso2Code}.`)
    const { culture, states, registrationNumber } = rules
    const registered = registrationNumber !== undefined
    return {
      data: {
        iso2Code,
        iso3Code: rules.iso3,
        defaultCulture: culture,
        isStateRequired: states !== undefined,
        supportedStatesList: [...(states ?? [])],
        supportedLanguagesList: [culture.slice(0, 2)],
        supportedCulturesList: [culture],
        countryCallingCodesList: [rules.callingCode],
        isPostalCodeRequired: true,
        postalCodeRegex: rules.postalCode.source,
        isCityRequired: true,
        isVatIdSupported: false,
        isTaxIdSupported: false,
        isTaxIdOptional: true,
        isRegistrationNumberSupported: registered,
        customerOrganizationRegistrationNumberRequired: registered,
        ...(registered && {
          customerOrganizationRegistrationNumberRegex: registrationNumber.source,
        }),
        customerOrganizationPhoneNumberRequired: false,
        geographicRegion: rules.region,
        attributes: { objectType: 'CountryInformation' },
      },
    }
  },
}
