import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages.ts'
import { type AnswerValues, answerFor, type House } from '../../../src/requests/answers/answer-for.ts'
import { authorityOf } from '../../../src/requests/answers/authorities.ts'
import { languageOf, shipped } from '../../../src/requests/answers/languages.ts'
import { problemsIn } from '../../../src/requests/answers/load-overrides.ts'
import { statusWords } from '../../../src/requests/answers/status-words.ts'
import { type AnswerKey, type Letter, letters, placeholders } from '../../../src/requests/answers/words.ts'
import { withholdingGrounds } from '../../../src/requests/found-record.ts'
import { refusalReasons, requestStates } from '../../../src/requests/model.ts'
import { requestSettings } from '../../../src/requests/settings.ts'

const house: House = {
  timezone: 'Europe/Stockholm',
  controller: { name: 'Nordbutiken AB', contact: 'kundservice@example.se' },
  authority: 'IMY, www.imy.se',
  overrides: {},
}
const values = {
  number: 'WS-2026-0117',
  type: 'erasure',
  received: new Date('2026-11-22T08:30:00Z'),
  due: new Date('2026-12-22T22:59:59.999Z'),
  code: '12345678',
  minutes: 60,
  reason: 'many records in three systems',
  why: 'unfounded',
  note: 'The same was decided in May.',
  kept: [
    {
      what: '2 tickets (tickets:subject, tickets:issue)',
      ground: 'statute: bokföringslagen 7:2',
      until: new Date('2033-12-31T23:00:00Z'),
    },
    { what: '1 contact', ground: 'hold: hold by tag "vip-customer"' },
  ],
  rest: true,
  status: 'https://example.se/status',
  link: 'https://example.se/archive',
  expires: new Date('2026-12-01T12:00:00Z'),
} as const satisfies AnswerValues<Letter>
const everyLetter = Object.keys(letters) as Letter[]

describe.each(languages)('the shipped words in %s', language => {
  test('say what they must and name no placeholder that is none', () => {
    for (const [key, text] of Object.entries(shipped[language]))
      expect(problemsIn(key as AnswerKey, text, `${language}/${key}`)).toEqual([])
    expect(Object.keys(shipped[language]).sort()).toEqual([...placeholders.keys()].sort())
  })

  test('use every placeholder of a letter', () => {
    for (const letter of everyLetter)
      for (const name of letters[letter]) expect(shipped[language][letter]).toContain(`{${name}}`)
  })

  test.each(everyLetter)('letter %s', letter => {
    const { subject, text } = answerFor(letter, language, values, house)
    expect(subject).toContain('WS-2026-0117')
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null|\n\n\n/)
    expect(text).toContain('Nordbutiken AB')
    expect(text.endsWith('kundservice@example.se\n')).toBe(true)
    const tells = ['partly-withheld', 'refused', 'expired', 'nothing-found'].includes(letter)
    expect(text.includes('IMY')).toBe(tells)
    expect(/\b77\b/.test(text) && /\b79\b/.test(text)).toBe(tells)
  })

  test('nobody is promised the rest where none of it ever comes due', () => {
    const promise = shipped[language]['kept-rest']
    expect(answerFor('partly-withheld', language, values, house).text).toContain(promise)
    const { text } = answerFor('partly-withheld', language, { ...values, rest: false }, house)
    expect(text).not.toContain(promise)
    expect(text).not.toMatch(/[{}]|\n\n\n/)
  })

  test('every refusal and every ground has its own words', () => {
    const refused = refusalReasons.map(why => answerFor('refused', language, { ...values, why }, house).text)
    expect(new Set(refused).size).toBe(refusalReasons.length)
    const kept = withholdingGrounds.map(
      ground =>
        answerFor('partly-withheld', language, { ...values, kept: [{ what: '1 ticket', ground }] }, house)
          .text,
    )
    expect(new Set(kept).size).toBe(withholdingGrounds.length)
  })

  test('the status page', () => {
    const words = statusWords(language, {})
    expect(words.language).toBe(language)
    for (const state of requestStates) expect(words.states[state]).toMatch(/\.$/)
  })
})

test('a Swedish letter as the person reads it', () => {
  const { link: _, ...withoutLink } = values
  const { subject, text } = answerFor('partly-withheld', 'sv-SE', withoutLink, house)
  expect(subject).toBe('Svar på din begäran WS-2026-0117')
  expect(text).toBe(`Hej!

Vi har gjort det du bad om, utom i en del. Här står vad som är undantaget, varför och hur länge.

Nummer: WS-2026-0117
Gäller: radering av personuppgifter
Mottagen: 22 november 2026

– Ärenden (2, delvis): måste sparas enligt lag (artikel 17.3 b i dataskyddsförordningen): bokföringslagen 7:2. Sparas till och med den 31 december 2033.
– Kontaktuppgifter (1): måste bevaras på grund av ett pågående rättsligt ärende, en granskning eller en begränsning av behandlingen. Sparas så länge skälet finns kvar.

När tiden för ett undantag är slut gör vi resten utan att du behöver be om det igen.

Du kan klaga hos en tillsynsmyndighet för dataskydd (artikel 77) och vända dig till domstol (artikel 79 i dataskyddsförordningen).

Tillsynsmyndighet: IMY, www.imy.se

Med vänlig hälsning
Nordbutiken AB
kundservice@example.se
`)
})

test('what has no value is left out with its paragraph', () => {
  const { text } = answerFor(
    'refused',
    'en',
    { ...values, note: '' },
    { ...house, controller: undefined, authority: undefined },
  )
  expect(text.endsWith('Kind regards\n')).toBe(true)
  expect(text).not.toContain('Supervisory authority:')
  expect(text).toContain('complaint')
})

test.each([
  ['a second line', 'one\r\nBcc: someone@example.org'],
  ['a placeholder', '{code} {contact}'],
  ['a sign that turns the text', 'a\u202eb'],
  ['a null', 'a\u0000b'],
])('%s in a value stays in its line', (_, note) => {
  const { text } = answerFor('refused', 'en', { ...values, note }, house)
  const line = text
    .split('\n')
    .find(each => each.startsWith(note.slice(0, 1)) && each.includes(note.slice(-1)))
  expect(line).toBe(note.replace('\r\n', ' ').replace('\u202e', ' ').replace('\u0000', ' '))
})

test('a subject is one line, whatever the number', () => {
  const { subject } = answerFor('revoked', 'en', { ...values, number: 'A\r\nBcc: x@example.org' }, house)
  expect(subject).toBe('Your request A Bcc: x@example.org has been withdrawn')
})

test.each([
  ['sv-SE', 'sv'],
  ['nn-NO', 'nb'],
  ['no', 'nb'],
  ['DE', 'de'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('locale %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

test.each([
  ['an objection', 'other-basis: Art. 6(1)(b)', /Artikel 21 Absatz 1 DSGVO\): Art\. 6\(1\)\(b\)\. /],
  ['a statute', 'statute: § 147 AO', /Buchstabe b DSGVO\): § 147 AO\. /],
  // What our own people call it is none of the person's business, and in no language of theirs.
  [
    'a hold',
    'hold: hold by tag "vip-customer"',
    /einer Prüfung oder einer Einschränkung der Verarbeitung\. /,
  ],
  ['a doubt', 'doubtful: not sure that it is the same person', /nicht verändert\. /],
])('%s is told with what the law has to do with it, and no word of our own', (_, ground, line) => {
  const kept = [{ what: '2 tickets', ground }]
  const { text } = answerFor('partly-withheld', 'de-DE', { ...values, kept }, house)
  const told = text.split('\n').find(each => each.startsWith('–'))
  expect(told).toMatch(line)
  expect(told?.endsWith('Aufbewahrt, solange der Grund besteht.')).toBe(true)
})

test('a person may complain to whom the installation says, else to the authority of its country', () => {
  const named = (settings: object) => authorityOf(requestSettings.parse(settings))
  expect(named({})).toBe('Integritetsskyddsmyndigheten (IMY), Box 8114, 104 20 Stockholm, www.imy.se')
  expect(named({ country: 'FI' })).toMatch(/^Tietosuojavaltuutetun toimisto, /)
  expect(named({ country: 'DE' })).toBeUndefined()
  const controller = { name: 'A', contact: 'a@example.org', authority: 'LfDI Baden-Württemberg' }
  expect(named({ country: 'DE', controller })).toBe('LfDI Baden-Württemberg')
})
