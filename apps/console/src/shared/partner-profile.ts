/** Who the partner is, to Partner Center. */
export interface PartnerProfile {
  readonly name: string
  readonly mpnId?: string
}
