import type { Language } from '../language.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'

/** The languages of the demo. A new one: a file here, a line in this list, its names in `people.ts`. */
export const languages: readonly Language[] = [sv, nb, da, fi, nl, de, en]
