import type { Language } from '../languages.ts'

/** Words of one part of the console, in all of its languages: one that is missing does not compile. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>
