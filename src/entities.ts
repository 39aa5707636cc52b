/**
 * The words for what a finding is. `scan` prints them, policies name them, data maps use them.
 * Personal entities are the ones detection is measured on; of the neutral ones a recogniser emits only
 * what is personal all the same: DATE a date of birth, URL the part of a link that carries a token,
 * OTHER a device identifier (MAC, IMEI, number plate) or a secret.
 */
export const personalEntities = [
  'PERSON',
  'EMAIL',
  'IP',
  'ID_NUMBER',
  'PHONE',
  'ADDRESS',
  'IBAN',
  'CARD',
  'USERNAME',
] as const

export const neutralEntities = ['LOCATION', 'ORG', 'DATE', 'URL', 'OTHER'] as const

export const entities = [...personalEntities, ...neutralEntities] as const

export type Entity = (typeof entities)[number]

/** How a stored text is written: decides what counts as visible and how an edit goes back into the source. */
export const textFormats = ['plain', 'html', 'markdown', 'email', 'json', 'filename'] as const

export type TextFormat = (typeof textFormats)[number]
