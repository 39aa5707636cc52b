import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { operatorNames } from '../../../src/redaction/operator.ts'
import { prepare } from '../../../src/redaction/prepare.ts'
import { digest, person } from '../engine-parts.ts'
import { everyLocale, mark, markAll } from './marked.ts'

describe('what one text gives away', () => {
  it('is found in the others, in its parts and cases', () => {
    expect(
      markAll([
        'Mvh\nTorbjörn Zorvald',
        'Vi har hört av Zorvald. Zorvalds dator och Torbjörns bil, torbjörn zorvald',
        'zorvald är ett ord',
      ]),
    ).toEqual([
      'Mvh\n⟦Torbjörn Zorvald⟧',
      'Vi har hört av ⟦Zorvald⟧. ⟦Zorvalds⟧ dator och ⟦Torbjörns⟧ bil, ⟦torbjörn zorvald⟧',
      'zorvald är ett ord',
    ])
  })

  it('in Finnish as well', () => {
    const [, answer] = markAll(['Terveisin\nKvilla Zorvinen', 'Soitin Zorviselle ja Kvillalle eilen'], {
      lang: 'fi',
    })
    expect(answer).toBe('Soitin ⟦Zorviselle⟧ ja ⟦Kvillalle⟧ eilen')
  })

  it('is not spread where it was a guess', () => {
    const [, other] = markAll(['Name: Drucker', 'Der Drucker ist kaputt'], { lang: 'de' })
    expect(other).toBe('Der Drucker ist kaputt')
  })
})

describe('sentences the desk writes', () => {
  const templates = [
    '{PERSON} was set as assignee',
    'Attachment {OTHER} was added.',
    '{PERSON} moved it to {GROUP}',
  ]
  it.each([
    '⟦Kvilla⟧ was set as assignee',
    '⟦Support⟧ was set as assignee',
    '⟦zorv brontwick iii⟧ was set as assignee',
    'Attachment ⟦cv.pdf⟧ was added.',
    '⟦Kvilla⟧ moved it to Second line',
    '[PERSON] was set as assignee',
    'Anonymised was set as assignee',
    'Status was set to Closed',
  ])('%s', text => {
    expect(mark(text, { templates })).toBe(text)
  })

  it('keep their entity', () => {
    const inputs = [{ prepared: prepare('Attachment cv.pdf was added.'), templates }]
    expect(everyLocale.findEach([{ texts: inputs, known: [] }])[0]?.[0]).toMatchObject([
      { entity: 'OTHER', start: 11, end: 17 },
    ])
  })
})

const texts = [
  'Hej Anna,\n\nJag heter Torbjörn Zorvald. Min fru Åsa Lindqvist har ringt.\n\nMvh\nTorbjörn Zorvald\nSäljare\nExempel AB',
  'Den 3 maj 2024 kl. 10:12 skrev Åsa Lindqvist <asa@exempel.se>:\n> Hej Torbjörn Tack för hjälpen\n> Mvh Åsa och Erik',
  'Sehr geehrte Frau Müller,\nHerr Dr. Brontmann und meine Kollegin Ute Groß\nMit freundlichen Grüßen\nMax Muster',
  'Hei Mikko!\nPuhuin Virtasen kanssa.\nYst. terv. Päivi Mäkelä',
  'From: Berg, Anna <anna.berg@example.com>\nTo: Emma Smith\nThanks,\nAnna',
]

describe('redacting twice', () => {
  const redactor = createRedactor({ locales: ['sv-SE', 'fi-FI', 'de-DE', 'en-GB'] })
  const known = [
    person({ names: ['Åsa Lindqvist'], emails: ['asa@exempel.se'] }),
    person({ names: ['Mikko Virtanen'] }),
  ]
  const once = (inputs: readonly string[], operator: (typeof operatorNames)[number]): string[] =>
    redactor
      .redact(
        inputs.map(text => ({ text, format: 'plain' })),
        known,
        { operator, digest },
      )
      .map(({ text }) => text)

  it.each(operatorNames.filter(name => name !== 'surrogate'))('equals once: %s', operator => {
    const first = once(texts, operator)
    expect(once(first, operator)).toEqual(first)
  })

  it('leaves no name', () => {
    const left = once(texts, 'replace').join('\n')
    expect(left).not.toMatch(
      /Anna|Torbjörn|Zorvald|Åsa|Lindqvist|Erik|Müller|Brontmann|Ute|Muster|Mikko|Virtasen|Päivi|Mäkelä|Smith/u,
    )
    expect(left).toContain('Exempel AB')
  })

  it('equals once for any mixture of cues, names and placeholders', () => {
    const word = fc.constantFrom(
      ...[
        'Hej',
        'Mvh',
        'Anna',
        'Berg',
        'Zorvald',
        'Åsa',
        'Lindqvists',
        'och',
        'skrev',
        'Herr',
        'min',
        'man',
        'Namn:',
      ],
      ...[
        'Tack',
        'Support',
        '[PERSON]',
        '\n',
        ',',
        '.',
        '/',
        'jag heter',
        'von',
        'A.',
        'AB',
        'is',
        '<a@exempel.se>',
        ':',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.constantFrom('replace', 'token', 'mask'),
        (words, operator) => {
          const first = once([words.join(' ')], operator as 'replace')
          expect(once(first, operator as 'replace')).toEqual(first)
        },
      ),
      { numRuns: 400 },
    )
  })
})
