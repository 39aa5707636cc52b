/** Everything the archive says to a person in their language. `{…}` is filled in. */
export interface ArchiveWords {
  /** BCP 47, for the page. */
  readonly lang: string
  /** BCP 47, for dates where `lang` says too little: `en` alone is American. */
  readonly dates?: string
  /** One and several, where Unicode's word (CLDR) is not the one of everyday speech. */
  readonly days?: { readonly one: string; readonly other: string }
  readonly title: { readonly access: string; readonly portability: string }
  readonly intro: { readonly access: string; readonly portability: string }
  readonly hidden: string
  readonly contents: string
  readonly request: string
  readonly reference: string
  readonly received: string
  readonly made: string
  readonly controller: string
  readonly contact: string
  readonly contactHeading: string
  readonly contactNone: string
  readonly notShown: string
  readonly ticketsHeading: string
  readonly partyHeading: string
  readonly mentionedHeading: string
  readonly mentionedNote: string
  readonly none: string
  readonly ticket: string
  readonly store: string
  readonly field: string
  readonly value: string
  readonly category: string
  readonly status: string
  readonly priority: string
  readonly channel: string
  readonly tags: string
  readonly created: string
  readonly closed: string
  readonly lastActivity: string
  readonly details: string
  readonly messages: string
  readonly note: string
  readonly event: string
  readonly files: string
  readonly notIncluded: {
    readonly missing: string
    readonly elsewhere: string
    readonly refused: string
    readonly unreachable: string
    readonly 'too-large': string
    readonly 'of-another-person': string
  }
  readonly you: string
  readonly agent: string
  /** With `{n}`. */
  readonly other: string
  readonly unknown: string
  readonly processingHeading: string
  readonly purpose: string
  readonly purposeSupport: string
  readonly basis: string
  readonly why: string
  readonly retention: string
  readonly noPolicy: string
  readonly ofContact: string
  readonly ofNoCategory: string
  /** With `{time}` and `{clock}`. */
  readonly stage: { readonly redact: string; readonly anonymise: string; readonly delete: string }
  readonly yearEnd: string
  /** With `{time}` and `{statute}`. */
  readonly atLeast: string
  /** What periods are counted from. */
  readonly clocks: {
    readonly closed_at: string
    readonly last_activity_at: string
    readonly created_at: string
    readonly delivered_at: string
    readonly last_ticket_closed_at: string
    readonly event: string
  }
  readonly recipientsHeading: string
  readonly recipientsNone: string
  /** Art 15(1)(b). */
  readonly kindsHeading: string
  readonly kinds: {
    readonly contact: string
    readonly ticket: string
    readonly message: string
    readonly file: string
  }
  /** Art 15(2). */
  readonly transfersHeading: string
  readonly transfersNone: string
  /** Art 15(1)(h). */
  readonly automatedHeading: string
  readonly automatedNone: string
  readonly sourceHeading: string
  readonly source: string
  readonly rightsHeading: string
  readonly rights: readonly string[]
  /** With `{authority}`. */
  readonly complaint: string
  readonly anyAuthority: string
  /** The page behind the link in the mail. */
  readonly link: {
    readonly title: string
    readonly text: string
    readonly sealed: string
    readonly button: string
    readonly goneTitle: string
    readonly gone: string
  }
  /** Paragraphs of README.txt: what each entry is. */
  readonly readme: readonly string[]
}
