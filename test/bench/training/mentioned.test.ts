import { describe, expect, it } from 'vitest'
import { nameDrawer } from '../../../bench/conversations/names.ts'
import { seededRandom } from '../../../bench/conversations/random.ts'
import { mentionsOf } from '../../../bench/training/mention-phrases.ts'
import { mentioned } from '../../../bench/training/mentioned.ts'
import { fewNames } from '../conversations/names-of-nobody.ts'

const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const
const names = nameDrawer(fewNames)
const written = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 700 }, (_, at) =>
    mentioned({ language: languages[at % languages.length] ?? 'sv', names, random }),
  )
}

describe('mentions', () => {
  it('are filled in every language, and name people in most texts', () => {
    const made = written(3)
    expect(made.filter(({ text }) => /[{}]/.test(text))).toEqual([])
    for (const language of languages) {
      const own = made.filter(each => each.language === language)
      expect(own.filter(({ persons }) => persons.length > 0).length).toBeGreaterThan(own.length / 3)
    }
  })

  it('mark names without the white space around them', () => {
    const held = written(4).flatMap(({ text, persons }) =>
      persons.map(({ start, end }) => text.slice(start, end)),
    )
    expect(held.length).toBeGreaterThan(300)
    expect(held.filter(name => name !== name.trim() || name === '')).toEqual([])
  })

  it('are the same for the same seed', () => {
    expect(written(5)).toEqual(written(5))
  })

  it.each(languages)('are many: %s', language => {
    const { roles, relations, mentions, ordinary } = mentionsOf(language)
    expect(roles.length).toBeGreaterThan(200)
    expect(relations.length).toBeGreaterThan(80)
    expect(mentions.length).toBeGreaterThan(350)
    expect(ordinary.length).toBeGreaterThan(250)
  })
})
