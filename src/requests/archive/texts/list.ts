import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'
import type { ArchiveWords } from './words.ts'

/** Every language by its code. A new one: a file here, a line in this list. */
const languages: Readonly<Record<string, ArchiveWords>> = { sv, nb, da, fi, nl, de, en, no: nb, nn: nb }

/** The words for a locale such as `sv-SE`; English where we do not speak its language. */
export const wordsFor = (locale: string): ArchiveWords =>
  languages[locale.toLowerCase().split(/[-_]/u)[0] ?? ''] ?? en
