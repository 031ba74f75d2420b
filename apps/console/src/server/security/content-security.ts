import { NONCE, secureHeaders } from 'hono/secure-headers'

/**
 * Headers that keep the page to itself. Scripts come from this origin and from nowhere else; styles too,
 * but for Mantine's own style elements, which carry the nonce of the response.
 */
export function contentSecurity(isSecure: boolean) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Only where people come by https, through whatever puts TLS before the server.
    strictTransportSecurity: isSecure,
  })
}
