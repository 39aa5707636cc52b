import type { Language } from '../../languages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { sv } from './sv.ts'
import type { NoticeWords } from './words.ts'

/** Every language by its code. A new one: a file here, a line in this list. */
export const noticeWords: Readonly<Record<Language, NoticeWords>> = { sv, nb, da, fi, nl, de, en }
