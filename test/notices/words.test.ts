import { expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { noticeWords } from '../../src/notices/words/list.ts'

/** Every text by its path, with the placeholders in it. */
const placeholdersIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string')
    return [
      [
        path,
        [...value.matchAll(/\{\w+\}/gu)]
          .map(([name]) => name)
          .sort()
          .join(' '),
      ],
    ]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => placeholdersIn(inner, `${path}.${key}`))
}

const english = placeholdersIn(noticeWords.en)

it.each(languages)('%s says all that English says, with the same values put in', language => {
  expect(placeholdersIn(noticeWords[language]).sort()).toEqual([...english].sort())
})

it.each(languages.filter(language => language !== 'en'))('%s leaves nothing in English', language => {
  const words = JSON.stringify(noticeWords[language])
  expect(words).not.toMatch(/\b(the|and|after|deleted|tickets of)\b/u)
  expect(words).not.toContain('""')
})
