import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/entities.ts'
import { createReader } from '../../src/redaction/conversation.ts'
import { operatorNames } from '../../src/redaction/operator.ts'
import { rewrite } from '../../src/redaction/rewrite.ts'
import { digest, person, redactAll, redactOne, testParts } from './engine-parts.ts'

const anna = person({
  names: ['Anna Berg'],
  emails: ['Anna.Berg@Exempel.se', 'mycketlangtfornamn.efternamnsson@exempel.se'],
  phones: ['+46 70 174 06 05'],
  usernames: ['annberg77'],
})
const agent = person({ names: ['Karl Support'], usernames: ['support', 'karl.s'], fullNameOnly: true })

describe('one thing of several', () => {
  it.each([
    [
      'an e-mail in a link is an e-mail',
      'https://x.exempel.se/a?email=anna@exempel.se',
      'https://x.exempel.se/a?email=[EMAIL]',
    ],
    ['no phone in an IBAN', 'till SE45 5000 0000 0583 9825 7466 tack', 'till [IBAN] tack'],
    ['no phone in a card', 'kort 4111 1111 1111 1111 ring', 'kort [CARD] ring'],
    ['no phone in an IP', 'ip 083.12.45.67, 83.250.12.77', 'ip [IP], [IP]'],
    ['a phone after a date', '2024-10-12 070-174 06 05', '2024-10-12 [PHONE]'],
    ['a phone beside a card', '4111111111111111 070-174 06 05', '[CARD] [PHONE]'],
    ['an address with its town', 'Storgatan 5, 114 55 Stockholm, 08-465 004 00', '[ADDRESS], [PHONE]'],
    ['a birth date, no phone', 'född 01-02-1985', 'född [DATE]'],
    ['a device before a card', 'IMEI 490154203237518', 'IMEI [OTHER]'],
  ])('%s', (_, text, expected) => {
    expect(redactOne(text)).toBe(expected)
  })
})

describe('what stays', () => {
  it.each([
    'Order 4100234567 och faktura 20241012',
    'v1.2.3.4, build 10.0.19045.1, avsnitt 1.2.3.4',
    'Öppet 08.00-16.30, 2024-10-12, 1 299,00 kr',
    'org.nr 556677-8899, OCR 1234567897',
    'Ert ärende 5050-1055 är klart.',
    'Redan [EMAIL], [PERSON-3f9a2c41], [PHONE:5d41402abc4b2a76] och A*** B***, ***67, [deleted]',
    'anon-3f9a2c41@anonymised.invalid har skrivit',
    'Nät 192.168.1.0/24 och 2001:db8:1::/48',
  ])('%j', text => {
    for (const operator of operatorNames) expect(redactOne(text, { operator, known: [anna] })).toBe(text)
  })

  it('the organisation’s own addresses and numbers', () => {
    const allow = ['support@exempel.se', '@butik.example', '08-465 004 00', 'Storgatan 5, 114 55 Stockholm']
    const own = 'Support@Exempel.se, kassa@butik.example, 08 - 465 00 400, Storgatan 5, 114 55 Stockholm'
    expect(redactOne(own, { allow })).toBe(own)
    expect(redactOne('anna.support@exempel.se 08-465 004 001', { allow })).toBe('[EMAIL] [PHONE]')
    expect(redactOne('support@exempel.sex', { allow })).toBe('[EMAIL]')
    const spelled = 'support (at) exempel.se, support[at]exempel.se, support @ exempel.se'
    expect(redactOne(spelled, { allow })).toBe(spelled)
    expect(redactOne('anna (at) exempel.se', { allow })).toBe('[EMAIL]')
  })
})

describe('what the record knows', () => {
  it.each([
    ['ANNA.BERG@EXEMPEL.SE', '[EMAIL]'],
    ['mycketlangtfornamn.efter', 'mycketlangtfornamn.efter'],
    ['mycketlangtfornamn.eftern', '[EMAIL]'],
    ['mycketlangtfornamn.efternamnsson@exe', '[EMAIL]'],
    ['nr 0701740605', 'nr [PHONE]'],
    ['order 070 1740605 x', 'order [PHONE] x'],
    ['0046 70 17 40 605', '[PHONE]'],
    ['(070)174-0605', '[PHONE]'],
    ['AnnBerg77 loggade in', '[USERNAME] loggade in'],
    ['xannberg77', 'xannberg77'],
    ['Annas och Anna Berg', '[PERSON] och [PERSON]'],
    ['support hjälpte, karl.s också', 'support hjälpte, [USERNAME] också'],
  ])('%s → %s', (text, expected) => {
    expect(redactOne(text, { known: [anna, agent] })).toBe(expected)
  })

  it.each([
    ['_vreb__scan_1.pdf', '[PERSON]_scan_1.pdf'],
    ['/uploads/attachment__se__vreb__cv.pdf', '/uploads/attachment_[PERSON]_cv.pdf'],
    ['Attachment bj_rn_lind.pdf was added', 'Attachment [PERSON].pdf was added'],
    ['Attachment _se_vreb__cv.pdf, x_se_vreb_2.pdf', 'Attachment [PERSON]_cv.pdf, x[PERSON]2.pdf'],
    ['lind_2.pdf, attachment_bjornlind.pdf', 'lind_2.pdf, attachment_bjornlind.pdf'],
    ['attachment_bj_rn_2.pdf, lind_bj_rn.pdf', 'attachment_bj_rn_2.pdf, lind_bj_rn.pdf'],
    ['_bc_vreb.pdf bj_rn_lindblad.pdf', '_bc_vreb.pdf bj_rn_lindblad.pdf'],
  ])('people as desks write them in names of files: %s → %s', (text, expected) => {
    const known = [person({ names: ['Åse Øvrebø'] }), person({ names: ['Björn Lind'], fullNameOnly: true })]
    expect(redactOne(text, { known })).toBe(expected)
  })

  it.each([
    ['Attachment lind_faktura_2.pdf was added.', 'Attachment [PERSON]_faktura_2.pdf was added.'],
    ['attachment_cv_karinlind.pdf', 'attachment_cv_[PERSON].pdf'],
    ['Under en lind, lindblad_1.pdf', 'Under en lind, lindblad_1.pdf'],
  ])('people whom another text names, in names of files: %s → %s', (text, expected) => {
    const known = [person({ names: ['Karin Lind'], fullNameOnly: true })]
    expect(redactAll(['Hälsningar Karin Lind', text], { known })[1]?.text).toBe(expected)
  })

  it('gives one person one token, in every spelling and text', () => {
    const texts = ['Hej Anna', 'ANNA.BERG@exempel.se', 'Anna Bergs bil', '070-1740605 / +46701740605']
    const results = redactAll(texts, { operator: 'token', known: [anna] })
    const tokens = (entity: string) =>
      results.flatMap(({ text }) => text.match(new RegExp(`\\[${entity}-[0-9a-f]{8}\\]`, 'gu')) ?? [])
    expect(new Set(tokens('PERSON')).size).toBe(1)
    expect(tokens('PERSON')).toHaveLength(2)
    expect(tokens('PHONE')).toHaveLength(2)
    expect(new Set(tokens('PHONE')).size).toBe(1)
  })
})

describe('the source', () => {
  it('keeps tags and everything else, unit for unit', () => {
    const html = '<p  class=x>Hej <b>An</b>na\u00a0<i>Berg</i>&nbsp;!</p>\r\n<br>'
    expect(redactOne(html, { known: [anna], format: 'html' })).toBe(
      '<p  class=x>Hej <b>[PERSON]</b><i></i>&nbsp;!</p>\r\n<br>',
    )
  })

  it('reports offsets in the text that was given', () => {
    const text = 'A\u030asa: anna＠exempel.se, ip 83.250.12.77'
    const [result] = redactAll([text])
    expect(result?.text).toBe('A\u030asa: [EMAIL], ip [IP]')
    expect(result?.findings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'anna＠exempel.se',
      '83.250.12.77',
    ])
  })

  it('leaves entities that are not asked for', () => {
    const parts = testParts()
    const input = { text: 'anna@exempel.se 4111111111111111', format: 'plain' as const }
    const [result] = rewrite(
      parts,
      createReader(parts),
      { texts: [input], known: [] },
      {
        operator: 'replace',
        digest,
        entities: new Set(['CARD'] as const),
      },
    )
    expect(result?.text).toBe('anna@exempel.se [CARD]')
    expect(result?.findings.map(({ entity }) => entity)).toEqual(['CARD'])
  })

  it.each([
    [
      ['CARD', 'ID_NUMBER'],
      'Sie erreichen mich unter 0049 160 21697139. Die Kartennummer ist 5100-1153-4344-5338.',
      'Sie erreichen mich unter 0049 160 21697139. Die Kartennummer ist [CARD].',
    ],
    [
      ['CARD', 'ID_NUMBER'],
      'Ring meg gjerne på 490 29 461 etter 17.30. Personnummer 54036006830',
      'Ring meg gjerne på 490 29 461 etter 17.30. Personnummer [ID_NUMBER]',
    ],
    [['CARD', 'IP'], 'Tlf. 41.19.81.97, fra 83.250.12.77', 'Tlf. 41.19.81.97, fra [IP]'],
    [['CARD', 'IP'], 'Mit mobilnummer er 40.19.10.57.', 'Mit mobilnummer er 40.19.10.57.'],
    [
      ['CARD', 'IP'],
      'Fang mig på bo@exempel.dk eller 40.19.10.57.',
      'Fang mig på bo@exempel.dk eller 40.19.10.57.',
    ],
    [
      ['ID_NUMBER'],
      '0612021967 er mit cpr, 651780759264758 står på girokortet',
      '[ID_NUMBER] er mit cpr, 651780759264758 står på girokortet',
    ],
  ] as const)('leaves a phone where %s go: %s', (entities, text, expected) => {
    const once = (given: string): string => redactOne(given, { entities: new Set<Entity>(entities) })
    expect(once(text)).toBe(expected)
    expect(once(expected)).toBe(expected)
  })

  it('takes a number everywhere once it is called what is asked for anywhere', () => {
    const parts = testParts()
    const texts = ['BSN 06-14810921', 'tel 06-14810921, tel 070-174 06 05']
    const inputs = texts.map(text => ({ text, format: 'plain' as const }))
    const entities = new Set(['ID_NUMBER'] as const)
    const results = rewrite(
      parts,
      createReader(parts),
      { texts: inputs, known: [] },
      { operator: 'replace', digest, entities },
    )
    expect(results.map(({ text }) => text)).toEqual(['BSN [ID_NUMBER]', 'tel [PHONE], tel 070-174 06 05'])
  })

  it('reads again what comes together when something goes', () => {
    const text = 'tel https://exempel.se/?token=abcdefghijklmnopqrstuv 41234567'
    const [once] = redactAll([text], { operator: 'drop' })
    expect(redactOne(once?.text ?? '', { operator: 'drop' })).toBe(once?.text)
    for (const { start, end } of once?.findings ?? [])
      expect(text.slice(start, end)).toMatch(/^(?:abc.*v|41234567)$/u)
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    'Anna',
    'Anna Berg',
    'Annas',
    'hej',
    'order',
    'tel',
    'född',
    'version',
    'kort',
    'Storgatan 5',
    '114 55 Stockholm',
    'anna.berg@exempel.se',
    'bo (at) exempel punkt se',
    '070-174 06 05',
    '+47 412 34 567',
    '0701740605',
    '41234567',
    'SE45 5000 0000 0583 9825 7466',
    '4111 1111 1111 1111',
    '4111 11** **** 1111',
    '1985-03-12',
    '83.250.12.77',
    '2001:db8::1:7',
    '00:1A:2B:3C:4D:5E',
    'https://exempel.se/reset/a8f3k29dk3jf0s?x=1',
    '@anna_b',
    'annberg77',
    'username: bobo',
    'Lösenord: Hemligt1!',
    '[EMAIL]',
    '[PERSON-3f9a2c41]',
    'A***',
    '***67',
    '<b>',
    '</b>',
    '<a href="x">',
    '\n',
    ' ',
    ',',
    '.',
    '-',
    ':',
    '(',
    ')',
    '/',
    '0',
    '12',
    '7',
    's',
    'å',
    '\u200b',
    '–',
    '@',
    '%40',
    '*',
    '8601.11.17947',
  )
  const glued = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n', ', ')), { maxLength: 14 })
    .map(parts => parts.flat().join(''))

  it.each(operatorNames.filter(name => name !== 'surrogate'))('redacting twice equals once: %s', operator => {
    fc.assert(
      fc.property(
        fc.array(glued, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('plain', 'html'),
        (texts, format) => {
          const options = { operator, known: [anna], format: format as 'plain' | 'html' }
          const once = redactAll(texts, options).map(({ text }) => text)
          expect(redactAll(once, options).map(({ text }) => text)).toEqual(once)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('redacting some kinds twice equals once', () => {
    const kinds = fc.subarray<Entity>([
      'EMAIL',
      'IP',
      'IBAN',
      'ID_NUMBER',
      'CARD',
      'DATE',
      'PHONE',
      'USERNAME',
    ])
    fc.assert(
      fc.property(fc.array(glued, { minLength: 1, maxLength: 3 }), kinds, (texts, entities) => {
        const options = { known: [anna], entities: new Set(entities) }
        const once = redactAll(texts, options).map(({ text }) => text)
        expect(redactAll(once, options).map(({ text }) => text)).toEqual(once)
      }),
      { numRuns: 150 },
    )
  })

  it('a surrogate is the same for the same person, and never the person', () => {
    const texts = ['Hej Anna Berg, anna.berg@exempel.se', 'Anna Bergs nummer 070-174 06 05']
    const [first, second] = redactAll(texts, { operator: 'surrogate', known: [anna] })
    expect(redactAll(texts, { operator: 'surrogate', known: [anna] })[0]).toEqual(first)
    expect(first?.text).toMatch(/^Hej \p{Lu}\p{L}+.*, [a-z.]+\.[0-9a-f]{6}@surrogate\.example$/u)
    const name = /^Hej (.*),/u.exec(first?.text ?? '')?.[1]
    expect(name).not.toContain('Anna')
    expect(second?.text.startsWith(`${name} nummer 070-174 06 `)).toBe(true)
  })

  it('findings are in order, within the text, and apart', () => {
    fc.assert(
      fc.property(glued, text => {
        const [result] = redactAll([text], { known: [anna] })
        let last = 0
        for (const { start, end } of result?.findings ?? []) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }),
    )
  })
})
