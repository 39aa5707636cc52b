import type { Language } from '../../languages.ts'
import { unbroken } from '../../printable.ts'
import { withholdingGrounds } from '../found-record.ts'
import type { RefusalReason, RequestType, WithheldGroup } from '../model.ts'
import { languageOf, type Overrides, wordIn } from './languages.ts'
import { type Ground, type Letter, type letters, putIn } from './words.ts'

/** Who answers, and in which words. */
export interface House {
  /** IANA zone in which dates are told. */
  readonly timezone: string
  readonly controller?: { readonly name: string; readonly contact: string } | undefined
  /** Where the person may complain. */
  readonly authority?: string | undefined
  readonly overrides: Overrides
}

interface ValueOf {
  readonly number: string
  readonly type: RequestType
  readonly received: Date
  readonly due: Date
  readonly code: string
  readonly minutes: number
  readonly reason: string
  readonly why: RefusalReason
  readonly kept: readonly WithheldGroup[]
  /** Whether anything of what is kept goes later, by itself. */
  readonly rest: boolean
}

/** Absent: the sentence about it is left out. */
interface MayBeOf {
  /** Address of the status page with its code, or where the certificate lies. */
  readonly status?: string
  readonly link?: string
  readonly expires?: Date
  /** An operator's own words to the person. */
  readonly note?: string
}

/** What a letter of the kind has to be given. */
export type AnswerValues<L extends Letter> = Pick<ValueOf, (typeof letters)[L][number] & keyof ValueOf> &
  Pick<MayBeOf, (typeof letters)[L][number] & keyof MayBeOf>

/** Where nothing is done, or not all of it, Art 12(4) wants the person told why and where to turn. */
const tellsRights: ReadonlySet<Letter> = new Set<Letter>([
  'partly-withheld',
  'refused',
  'expired',
  'nothing-found',
])

const longest = 2000

const plain = (value: string): string => unbroken(value.slice(0, longest)).trim()

const tags: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' }

/** A day as the language writes it. */
export const dateIn = (language: Language, timezone: string, date: Date): string =>
  new Intl.DateTimeFormat(tags[language] ?? language, { dateStyle: 'long', timeZone: timezone }).format(date)

interface Speech {
  readonly language: Language
  readonly house: House
}

const kindIn = (noun: string): 'kind-ticket' | 'kind-contact' | 'kind-other' => {
  if (/^tickets?$/i.test(noun)) return 'kind-ticket'
  return /^contacts?$/i.test(noun) ? 'kind-contact' : 'kind-other'
}

/** `2 tickets (tickets:subject)` in the person's language: `Ärenden (2, delvis)`; names of fields say nothing to them. */
const whatIn = ({ language, house }: Speech, what: string): string => {
  const match = /^(\d{1,9}) ([a-z-]{1,40})( \()?/i.exec(what)
  if (!match) return plain(what)
  const [, count = '', noun = '', fields] = match
  const part = fields === undefined ? '' : `, ${wordIn(language, 'in-part', house.overrides)}`
  return `${wordIn(language, kindIn(noun), house.overrides)} (${count}${part})`
}

/** Grounds of which the case itself says something to the person; of others it is our own word: a tag, an id. */
const toldInFull: ReadonlySet<Ground> = new Set<Ground>(['statute', 'other-basis'])

/** A ground is a code, and after a colon what it is in this case: `statute: bokföringslagen 7:2`. */
const whyIn = ({ language, house }: Speech, ground: string): string => {
  const colon = ground.indexOf(':')
  const code = colon < 0 ? ground : ground.slice(0, colon)
  const known = withholdingGrounds.find(each => each === code)
  if (!known) return plain(ground)
  const detail = colon < 0 || !toldInFull.has(known) ? '' : plain(ground.slice(colon + 1))
  const why = wordIn(language, `ground-${known satisfies Ground}`, house.overrides)
  return detail === '' ? why : `${why}: ${detail}`
}

const keptIn = (speech: Speech, groups: readonly WithheldGroup[]): string => {
  const { language, house } = speech
  const line = ({ what, ground, until }: WithheldGroup): string =>
    putIn(wordIn(language, 'kept', house.overrides), {
      what: whatIn(speech, what),
      why: whyIn(speech, ground),
      until:
        until === undefined
          ? wordIn(language, 'kept-open', house.overrides)
          : // From that moment on it goes: the last day is the one before a midnight.
            putIn(wordIn(language, 'kept-until', house.overrides), {
              until: dateIn(language, house.timezone, new Date(until.getTime() - 1)),
            }),
    })
  return groups.map(line).join('\n')
}

const spelled = (speech: Speech, values: Partial<ValueOf & MayBeOf>): Record<string, string | undefined> => {
  const { language, house } = speech
  const date = (value: Date | undefined): string | undefined =>
    value && dateIn(language, house.timezone, value)
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : plain(value)
  return {
    number: text(values.number),
    type: values.type && wordIn(language, `type-${values.type}`, house.overrides),
    received: date(values.received),
    due: date(values.due),
    // Of a link that is not there nothing has to be said.
    expires: values.link === undefined ? undefined : date(values.expires),
    code: text(values.code),
    minutes: values.minutes === undefined ? undefined : String(values.minutes),
    reason: text(values.reason),
    why: values.why && wordIn(language, `refused-${values.why}`, house.overrides),
    note: text(values.note),
    status: text(values.status),
    link: text(values.link),
    kept: values.kept && keptIn(speech, values.kept),
    rest: values.rest ? wordIn(language, 'kept-rest', house.overrides) : undefined,
  }
}

/**
 * The letter to the person in the language of the locale (English for one that is not spoken here): greeting, what
 * there is to say, after a refusal where to turn, and who answers. Values are put in as plain text on one line each.
 */
export const answerFor = <L extends Letter>(
  letter: L,
  locale: string,
  values: AnswerValues<L>,
  house: House,
): { readonly subject: string; readonly text: string } => {
  const speech = { language: languageOf(locale), house }
  const word = (key: Parameters<typeof wordIn>[1]): string => wordIn(speech.language, key, house.overrides)
  const [first = '', ...rest] = word(letter).split(/\r?\n/)
  const given = spelled(speech, values)
  const { authority } = house
  const { name: controller, contact } = house.controller ?? {}
  const paragraphs = [
    word('greeting'),
    putIn(rest.join('\n'), given),
    tellsRights.has(letter) ? putIn(word('rights'), { authority: authority && plain(authority) }) : '',
    putIn(word('closing'), {
      controller: controller && plain(controller),
      contact: contact && plain(contact),
    }),
  ]
  const text = paragraphs.filter(paragraph => paragraph.trim() !== '').join('\n\n')
  return { subject: plain(putIn(first, given)), text: `${text}\n` }
}
