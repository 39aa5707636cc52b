import { describe, expect, test } from 'vitest'
import { nameDrawer } from '../../../bench/conversations/names.ts'
import { seededRandom } from '../../../bench/conversations/random.ts'
import type { Marked } from '../../../bench/training/corpus.ts'
import { withNamedThing } from '../../../bench/training/inserted.ts'
import { staged } from '../../../bench/training/staged.ts'
import { swapped } from '../../../bench/training/swapped.ts'
import { shippedModel } from '../../../src/redaction/tagger/model.ts'
import { fewNames } from '../conversations/names-of-nobody.ts'

const names = nameDrawer(fewNames)
const { lexicon } = shippedModel()
const held = ({ text, persons }: Marked) => persons.map(({ start, end }) => text.slice(start, end))

describe('staged documents', () => {
  const random = seededRandom(5)
  const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const
  const made = Array.from({ length: 2000 }, (_, at) =>
    staged({
      ...{ language: languages[at % languages.length] ?? 'sv', names, random },
      ...{ sentences: ['Det regnar i dag.', 'Vi kommer, sa hon.'], nouns: ['bord', 'avtal', 'fönster'] },
      drawFirm: () => 'Berg Bord AB',
    }),
  )

  test('mark whole words and nothing around them', () => {
    const wrong = made.filter(({ text, persons }) =>
      persons.some(({ start, end }) => {
        const around = (text[start - 1] ?? ' ') + (text[end] ?? ' ')
        return text.slice(start, end).trim() !== text.slice(start, end) || /\p{L}/u.test(around)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('mark neither firms nor nouns', () => {
    expect(made.flatMap(held).filter(name => /bord|avtal|fönster/iu.test(name))).toEqual([])
  })

  test('leave no mark of a template', () => {
    expect(
      made.filter(({ text }) => /(?<!\p{L})[FPN](?= (?:och|eller|og|ja|en|und|and|kr)\b)/u.test(text)),
    ).toEqual([])
  })
})

describe('other people in real text', () => {
  const random = seededRandom(6)
  const drawFirm = () => 'Ek Glas AB'
  const marked = (text: string, language: string, ...persons: string[]): Marked => ({
    ...{ source: 'test', language, text },
    persons: persons.map(name => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  })

  test('stand where the others stood, the same one for the same word', () => {
    const given = marked('Sedan gick Anna Holm hem. Anna sov.', 'sv', 'Anna Holm')
    const { text, persons } = given
    const twice = {
      ...given,
      persons: [...persons, { start: text.lastIndexOf('Anna'), end: text.lastIndexOf('Anna') + 4 }],
    }
    const made = swapped(twice, lexicon, names, drawFirm, random)
    const [full = '', alone = ''] = held(made)
    expect(made.text).toBe(`Sedan gick ${full} hem. ${alone} sov.`)
    expect(full.toLowerCase().startsWith(alone.toLowerCase())).toBe(true)
  })

  test.each([
    ['fi', 'Kerroin Matille siitä.', 'Matille', /lle$|:lle$/u],
    ['sv', 'Det är Lindqvists bil.', 'Lindqvists', /[sxz]$/u],
    ['da', 'Kan ANNA HOLM komme?', 'ANNA HOLM', /^[^\p{Ll}]+$/u],
  ])('keep the form they had (%s)', (language, text, name, form) => {
    for (let count = 0; count < 20; count++) {
      const [made = ''] = held(swapped(marked(text, language, name), lexicon, names, drawFirm, random))
      expect(made).toMatch(form)
    }
  })

  test('are no handles', () => {
    const text = 'Tack @ anna_holm och hej'
    expect(swapped(marked(text, 'en', 'anna_holm'), lexicon, names, drawFirm, random).text).toBe(text)
  })
})

test('a thing that bears a name moves the marks behind it and is none', () => {
  const text = 'Hon köpte en stol av Anna.'
  const marked: Marked = { source: 'test', language: 'sv', text, persons: [{ start: 21, end: 25 }] }
  const random = seededRandom(7)
  for (let count = 0; count < 50; count++) {
    const made = withNamedThing(marked, names, random)
    expect(made && held(made)).toEqual(['Anna'])
    expect(made?.text).not.toBe(text)
  }
  expect(withNamedThing({ ...marked, text: 'Hej du', persons: [] }, names, random)).toBeUndefined()
})
