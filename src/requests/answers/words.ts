import { withholdingGrounds } from '../found-record.ts'
import { type RefusalReason, type RequestType, refusalReasons, requestTypes } from '../model.ts'

/** Letters to the person, and what may stand in each. The first line of a letter is its subject. */
export const letters = {
  receipt: ['number', 'type', 'received', 'due', 'status'],
  'identity-asked': ['number', 'type', 'code', 'minutes'],
  extension: ['number', 'type', 'received', 'due', 'reason'],
  'completed-erasure': ['number', 'received', 'status'],
  'completed-access': ['number', 'received', 'link', 'expires'],
  'completed-rectification': ['number', 'received', 'status'],
  'completed-restriction': ['number', 'received', 'status'],
  'completed-portability': ['number', 'received', 'link', 'expires'],
  'completed-objection': ['number', 'received', 'status'],
  'partly-withheld': ['number', 'type', 'received', 'kept', 'rest', 'link', 'expires'],
  refused: ['number', 'type', 'received', 'why', 'note'],
  revoked: ['number', 'type'],
  expired: ['number', 'type', 'received'],
  'nothing-found': ['number', 'type', 'received'],
} as const
export type Letter = keyof typeof letters

/** What letters and the status page are put together from. */
const parts = {
  greeting: [],
  rights: ['authority'],
  closing: ['controller', 'contact'],
  kept: ['what', 'why', 'until'],
  'kept-until': ['until'],
  'kept-open': [],
  'kept-rest': [],
  'in-part': [],
  'kind-ticket': [],
  'kind-contact': [],
  'kind-other': [],
  'page-title': [],
  'page-code': [],
  'page-show': [],
  'page-number': [],
  'page-type': [],
  'page-state': [],
  'page-received': [],
  'page-due': [],
  'page-unknown': [],
  'page-proof': [],
  'page-confirm': [],
  'page-wrong': [],
  'page-again': [],
  'page-send': [],
  'page-sent': [],
  'page-certificate': [],
  'page-wait': [],
  'page-language': [],
  'page-promise': ['received', 'due'],
  'page-identity': ['received'],
  'page-longer': [],
  'page-late': ['received', 'due'],
  'page-answered': ['received', 'ended'],
  'page-closed': ['received', 'ended'],
} as const

/** What the status page says of a request, in this order; several states of the program are one to the person. */
export const personStates = [
  'received',
  'identity-asked',
  'searching',
  'reviewing',
  'carrying-out',
  'telling-others',
  'completed',
  'partly-withheld',
  'refused',
  'revoked',
  'expired',
] as const
export type PersonState = (typeof personStates)[number]

type Part = keyof typeof parts
export type Ground = (typeof withholdingGrounds)[number]

/** A text by its name: `answers/sv/receipt.txt` changes `receipt` in Swedish. */
export type AnswerKey =
  | Letter
  | Part
  | `ground-${Ground}`
  | `refused-${RefusalReason}`
  | `type-${RequestType}`
  | `status-${PersonState}`

export type Words = Readonly<Record<AnswerKey, string>>

const none = (prefix: string, names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map(name => [`${prefix}-${name}`, []]))

/** Text → the placeholders that may stand in it. */
export const placeholders: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...letters,
    ...parts,
    ...none('ground', withholdingGrounds),
    ...none('refused', refusalReasons),
    ...none('type', requestTypes),
    ...none('status', personStates),
  }),
)

export const isLetter = (key: string): key is Letter => Object.hasOwn(letters, key)

/** What a text has to say, whoever rewrites it: without it the law's duty is not met, or the letter is of no use. */
export const required: Readonly<Partial<Record<AnswerKey, readonly string[]>>> = {
  receipt: ['number', 'due'],
  'identity-asked': ['code'],
  extension: ['due', 'reason'],
  'completed-access': ['link'],
  'completed-portability': ['link'],
  'partly-withheld': ['kept'],
  refused: ['why'],
  'page-promise': ['due'],
  'page-late': ['due'],
  kept: ['what', 'why', 'until'],
}

const braces = /\{([^{}\n]{0,60})\}/g

/** Every `{name}` of a text, and where it begins. */
export const namesIn = (text: string): { readonly name: string; readonly at: number }[] =>
  [...text.matchAll(braces)].map(({ 1: name = '', index }) => ({ name, at: index }))

/**
 * Puts values in, each as it is: braces in a value are no placeholders. A line with a placeholder that has no value
 * is left out, and with it a paragraph of which nothing remains.
 */
export const putIn = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*){1,9}/)
    .map(paragraph =>
      paragraph
        .split(/\r?\n/)
        .filter(line => namesIn(line).every(({ name }) => (values[name] ?? '') !== ''))
        .map(line => line.replace(braces, (_, name: string) => values[name] ?? ''))
        .join('\n'),
    )
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
