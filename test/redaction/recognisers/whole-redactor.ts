import { expect } from 'vitest'
import type { Entity } from '../../../src/entities.ts'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { knownLocales } from '../../../src/redaction/locales.ts'

const redactor = createRedactor({ locales: knownLocales })
const named = new Set<Entity>(['PERSON', 'ORG', 'LOCATION', 'URL', 'DATE', 'OTHER'])

/** Texts by the language they are in. */
export type Texts = Readonly<Record<string, readonly string[]>>

export const casesOf = (texts: Texts) =>
  Object.entries(texts).flatMap(([language, each]) => each.map(text => [language, text] as const))

/** What the whole redactor finds of identifiers, addresses and user names, with all countries on. */
export const identifiersIn = (text: string, only?: Entity): string[] => {
  const [findings = []] = redactor.find([{ text, format: 'plain' }], [])
  return findings
    .filter(({ entity }) => (only ? entity === only : !named.has(entity)))
    .map(({ start, end }) => text.slice(start, end))
}

/** Finds what stands between the brackets of the example, and nothing else. */
export const expectMarked = (example: string, only?: Entity): void => {
  const pieces = [...example.matchAll(/⟦([^⟧]*)⟧/gu)].map(hit => hit[1])
  expect(pieces.length).toBeGreaterThan(0)
  expect(identifiersIn(example.replace(/[⟦⟧]/gu, ''), only)).toEqual(pieces)
}
