import type { CueWords } from './cue-words.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'

/** Every language's cues. A new one: a file here and a line in this list. */
export const cueLanguages: readonly CueWords[] = [sv, nb, da, fi, nl, de, en]
