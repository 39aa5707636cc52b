/** What programs, not people, write round the text, by language; with slots. */
export interface ShapeWords {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly sent: string
  /** The line above a quotation. */
  readonly wrote: readonly string[]
  readonly customer: readonly string[]
  readonly support: readonly string[]
  readonly forwarded: string
  readonly noteHeads: readonly string[]
  readonly voicemailHeads: readonly string[]
  readonly invoice: readonly string[]
  readonly letter: readonly string[]
  readonly titles: readonly string[]
  readonly events: readonly string[]
}
