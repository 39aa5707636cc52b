import type { Language } from '../template.ts'
import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { nl } from './words/nl.ts'
import type { ShapeWords } from './words/shape-words.ts'
import { sv } from './words/sv.ts'

/** By language; the words themselves stand in one file each. */
export const shapeWords: Readonly<Record<Language, ShapeWords>> = { sv, nb, da, fi, nl, de, en }
