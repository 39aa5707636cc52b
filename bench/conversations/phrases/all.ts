import type { Language, Phrases } from '../template.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'

/** Every language's phrases; a language is one file and one line here. */
export const phrasesOf: ReadonlyMap<Language, Phrases> = new Map<Language, Phrases>([
  ['sv', sv],
  ['nb', nb],
  ['da', da],
  ['fi', fi],
  ['nl', nl],
  ['de', de],
  ['en', en],
])
