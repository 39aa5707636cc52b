import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/requests/matcher.ts'
import { requestId, type Subject } from '../../src/requests/model.ts'
import { spellingsOf } from '../../src/requests/spellings.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { nobody } from '../support/nobody.ts'

const asa: Subject = {
  emails: ['asa.lindqvist@example.se', 'kund@bücher.example'],
  phones: ['+46 70 123 45 67'],
  names: ['Åsa Lindqvist'],
  usernames: ['asa.l85'],
  ids: [{ store: storeId('helpdesk'), id: recordId('665f1c0e8b3e4a0012345678') }],
  values: ['19850101-1234', 'SE45 5000 0000 0583 9825 7466', 'Storgatan 12, 753 20 Uppsala'],
  changes: [],
}
const of = (subject: Partial<Subject>): Subject => ({ ...nobody, ...subject })
const [first, second, third] = ['req-1', 'req-2', 'req-3'].map(requestId) as [never, never, never]
const people = [
  { key: first, spellings: spellingsOf(asa) },
  { key: second, spellings: spellingsOf(of({ names: ['Matti Virtanen'], emails: ['matti@gmail.com'] })) },
  { key: third, spellings: spellingsOf(of({ names: ['Anna-Karin Müller'], phones: ['091 234 5678'] })) },
]
const matcher = createMatcher(people)
const told = (text: string): string[] =>
  matcher.find(text).map(({ key, evidence, weak }) => `${key} ${evidence}${weak ? ' weak' : ''}`)

const percent = (text: string) => Buffer.from(text).toString('hex').replace(/../gu, '%$&')
const quoted = (text: string) => percent(text).toUpperCase().replaceAll('%', '=')
const references = (text: string, write: (code: number) => string) =>
  [...text].map(sign => write(sign.codePointAt(0) ?? 0)).join('')
const escaped = (text: string) =>
  text.replace(/[\s\S]/gu, unit =>
    [...unit]
      .flatMap(sign => sign.split(''))
      .map(half => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
const base64 = (text: string) => Buffer.from(text).toString('base64')
const wideForms = (text: string) =>
  text.replace(/[!-~]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

const encodings: Record<string, (text: string) => string> = {
  nothing: text => text,
  'capital letters': text => text.toUpperCase(),
  'full width': wideForms,
  'decomposed letters': text => text.normalize('NFD'),
  'letters nobody sees': text => [...text].join('\u200B'),
  'soft hyphens': text => [...text].join('\u00AD'),
  'spaces that do not break': text => text.replaceAll(' ', '\u00A0'),
  'a link': encodeURIComponent,
  'a form': text => encodeURIComponent(text).replaceAll('%20', '+'),
  'percent signs throughout': percent,
  'percent signs twice': text => encodeURIComponent(percent(text)),
  'named references': text =>
    text
      .replaceAll('Å', '&Aring;')
      .replaceAll('@', '&commat;')
      .replaceAll(' ', '&nbsp;')
      .replaceAll('ü', '&uuml;'),
  'decimal references': text => references(text, code => `&#${code};`),
  'references in hex': text => references(text, code => `&#x${code.toString(16)};`),
  'references twice': text => references(text, code => `&amp;#${code};`),
  'quoted-printable': quoted,
  'folded lines of quoted-printable': text => `${text.slice(0, 3)}=\r\n${text.slice(3)}`,
  'JSON escapes': escaped,
  'JSON in JSON': text => JSON.stringify(JSON.stringify({ was: `x\n${escaped(text)}` })),
  base64,
  'base64 after one sign': text => base64(`<${text}`),
  'base64 after two signs': text => base64(`: ${text}`),
  'base64 glued to a word': text => `id${base64(text)}`,
  'base64 in a link': text => encodeURIComponent(base64(text)),
  'base64 of JSON': text => base64(JSON.stringify({ who: escaped(text) })),
  'base64 with the alphabet for links': text => Buffer.from(`>>>???${text}`).toString('base64url'),
  'base64 in lines': text =>
    base64(`${'some words before it, so that the line is long. '.repeat(3)}${text}`).replace(
      /.{76}/gu,
      '$&\r\n',
    ),
  'a word of a mail header in Q': text => `=?utf-8?Q?${quoted(text)}?=`,
  'a word of a mail header in B': text => `=?utf-8?B?${base64(text)}?=`,
  'tags inside words': text => `<p>${text.slice(0, 4)}<b class="x">${text.slice(4)}</b></p>`,
}

describe.each(Object.entries(encodings))('in %s', (_, encode) => {
  test.each([
    ['asa.lindqvist@example.se', 'email'],
    ['Åsa Lindqvist', 'name'],
    ['kund@bücher.example', 'email'],
  ])('%s is met', (value, evidence) => {
    expect(told(`Hello ${encode(value)} and others`)).toContain(`${first} ${evidence}`)
    expect(told(`Hello ${encode(`x ${value} x`)}, and others`)).toContain(`${first} ${evidence}`)
  })
})

test.each([
  ['Asa.Lindqvist+shop@EXAMPLE.se', 'req-1 email'],
  ['<mailto:asa.lindqvist@example.se>', 'req-1 email'],
  ['asa.lindqvist (at) example (dot) se', 'req-1 email'],
  ['asa.lindqvist[snabel-a]example[punkt]se', 'req-1 email'],
  ['asa.lindqvist @ example.se', 'req-1 email'],
  ['scans/asa.lindqvist@example.se.pdf', 'req-1 email'],
  ['?from=asa.lindqvist@example.se&x=1', 'req-1 email'],
  ['<a href="/u?e=asa.lindqvist%40example.se&amp;x=1">her</a>', 'req-1 email'],
  ['<a href="mailto:&#97;sa.lindqvist&commat;example.se">here</a>', 'req-1 email'],
  ['&lt;a href="/u?e=asa.lindqvist%40example.se"&gt;here&lt;/a&gt;', 'req-1 email'],
  ['<a href=3D"/u?e=3Dasa.lindqvist%2540example.se">here</a>', 'req-1 email'],
  ['<img alt="&Aring;sa Lindqvist" src="x.png">', 'req-1 name'],
  ['<a href="/s?q=%C3%85sa%20Lindqvist">here</a>', 'req-1 name'],
  ['kund@xn--bcher-kva.example', 'req-1 email'],
  ['m.a.t.t.i+news@googlemail.com', 'req-2 email'],
  ['ring 070-123 45 67 efter 17', 'req-1 phone'],
  ['order 1042 0701234567 tack', 'req-1 phone'],
  ['tel:+46701234567', 'req-1 phone'],
  ['+46 (0)70 - 123 45 67', 'req-1 phone'],
  ['0046 70.123.45.67', 'req-1 phone'],
  ['070&nbsp;123&nbsp;45&nbsp;67', 'req-1 phone'],
  ['LINDQVIST, ÅSA', 'req-1 name'],
  ['Aasa Lindqvist', 'req-1 name'],
  ['Asa Lindqvists pärm', 'req-1 name'],
  ['cv_asa-lindqvist_2024.pdf', 'req-1 name'],
  ['AsaLindqvist.docx', 'req-1 name'],
  ['Åsa\n   Lindqvist', 'req-1 name'],
  ['<td>Åsa</td><td>Lindqvist</td>', 'req-1 name'],
  ['Matti Virtasen lasku', 'req-2 name'],
  ['Matti Virtaselle', 'req-2 name'],
  ['Anna Karin Mueller', 'req-3 name'],
  ['Anna Muller', 'req-3 name'],
  ['A. Lindqvist', undefined],
  ['Å. Lindqvist', 'req-1 name weak'],
  ['Karin Müller', 'req-3 name weak'],
  ['@asa.l85: hej', 'req-1 username'],
  ['/users/asa.l85/', 'req-1 username'],
  ['contact_665F1C0E8B3E4A0012345678', 'req-1 id'],
  ['850101-1234', 'req-1 id'],
  ['1985 01 01 12 34', 'req-1 id'],
  ['IBAN SE4550000000058398257466', 'req-1 id'],
  ['Storgatan 12\n753 20 UPPSALA', 'req-1 id'],
])('%s tells of %s', (text, who) => {
  // `Å.` may be written `A.`, so that one is met as weak too.
  expect(told(text)).toContain(who ?? 'req-1 name weak')
})

test.each([
  'Åsa Berg och Karin Lindqvist',
  'Åsa',
  'Lindqvist',
  'Tack Åsa! Med vänlig hälsning och på återseende, Lindqvist',
  'other.asa.lindqvist@example.se',
  'asa.lindqvist@example.sex',
  'asa.lindqvist@example.se.evil.example',
  'Anna Karin kommer',
  '070-123 45 68',
  '97012345671',
  'asa.l850',
  'Storgatan 12',
])('%s tells of nobody', text => {
  expect(told(text).filter(each => !each.includes('name'))).toEqual([])
  expect(told(text).filter(each => !each.includes('weak') && each.includes('name'))).toEqual(
    text.startsWith('other.') || text.includes('@') ? expect.anything() : [],
  )
})

test('several people in one text are told apart', () => {
  expect(told('Åsa Lindqvist skrev till matti@gmail.com om Anna-Karin Müller')).toEqual(
    expect.arrayContaining(['req-1 name', 'req-2 email', 'req-3 name']),
  )
})

test('two people of one name are both met', () => {
  const twins = createMatcher([
    { key: 'a', spellings: spellingsOf(of({ names: ['Åsa Lindqvist'] })) },
    { key: 'b', spellings: spellingsOf(of({ names: ['Asa Lindqvist'] })) },
  ])
  expect(twins.find('Åsa Lindqvist').map(({ key }) => key)).toEqual(['a', 'b'])
})

test.each([
  ['Lindqvist, Åsa', true],
  ['Lindqvist\nÅsa', true],
  ['</td><td>Lindqvist</td><td>Åsa', true],
  ['Å. Lindqvist', true],
  ['Hälsa Deirdre Lindqvist. Åsa Holm svarar.', false],
  ['<p>Är det Lindqvist?</p><p>Åsa Holm</p>', false],
])('a name does not go on in the next sentence: %s', (text, isThere) => {
  expect(told(text).length > 0).toBe(isThere)
})

test('whatever stands around an address does not hide it', () => {
  const around = fc
    .string({ unit: 'binary', maxLength: 40 })
    .filter(text => !/[\p{L}\p{N}\p{M}]$/u.test(text))
  fc.assert(
    fc.property(around, around, fc.constantFrom(...Object.values(encodings)), (before, after, encode) => {
      const text = `${before} ${encode('asa.lindqvist@example.se')} ${after}`
      expect(told(text)).toContain('req-1 email')
    }),
    { numRuns: 150, seed: 5 },
  )
})

const cpu = (work: () => unknown): number => {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

const pieces: Record<string, string> = {
  words: 'Åsa Anna Lindqvist ',
  'first names': 'Åsa ',
  digits: '0 7 0 1 ',
  'long digits': '0701234567',
  signs: '@',
  'addresses without an end': 'a.a@a.',
  letters: 'a',
  'letters with accents': 'å',
  base64: 'QWxhZGRpbjpvcGVuIHNlc2FtZQ',
  percents: '%25',
  backslashes: '\\',
  'escaped backslashes': '\\u005c',
  references: '&amp;',
  'open tags': '<a ',
  'equal signs': '=3D',
  'header words': '=?utf-8?q?',
  brackets: '( at',
  spaces: ' ',
  'invisible letters': '\u200B',
  accents: '\u0301',
}

test.each(Object.entries(pieces))('time grows with the length for %s', (_, piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const [short, long] = [text(20_000), text(160_000)]
  matcher.find(short)
  const once = Math.max(
    cpu(() => matcher.find(short)),
    2,
  )
  expect(cpu(() => matcher.find(long))).toBeLessThan(once * 8 * 6)
})

test('time does not grow with the number of people', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    key: requestId(`req-${at}`),
    spellings: spellingsOf(
      of({ names: [`Anna Person${at}`], emails: [`anna${at}@example.se`], phones: [`0701${100_000 + at}`] }),
    ),
  }))
  const text = 'Anna Berg skrev till anna@example.org om order 1042, ring 070-123 45 67. '.repeat(400)
  const [few, many] = [createMatcher(crowd.slice(0, 2)), createMatcher(crowd)]
  for (const each of [few, many]) each.find(text)
  const base = Math.max(
    cpu(() => few.find(text)),
    5,
  )
  expect(cpu(() => many.find(text))).toBeLessThan(base * 5)
})
