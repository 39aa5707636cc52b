import { identifyLanguage, languages } from '../language/identify.ts'
import type { TokenText } from './tokens.ts'

/** Languages that the finder treats in ways of their own; every other is read alike. */
export type TextLanguage = 'fi' | 'de' | 'other' | 'unknown'

const byCode = (code: string): TextLanguage => (code === 'fi' || code === 'de' ? code : 'other')

/** `nb` of `nn-NO` and `no`: languages as the tagger and the word lists know them. */
export const codeOf = (lang: string | undefined): string | undefined =>
  lang
    ?.slice(0, 2)
    .toLowerCase()
    .replace(/^n[no]$/, 'nb')

/** A text that may be in one language as well as in another is read as in none. */
const leastCertain = 0.6

/** The hint, or what the text says of itself; `unknown` where it says nothing. */
export const languageOf = ({ text }: TokenText, lang: string | undefined): TextLanguage => {
  if (lang) return byCode(lang.slice(0, 2).toLowerCase())
  const found = identifyLanguage(text, languages)
  return found && found.certainty >= leastCertain ? byCode(found.language) : 'unknown'
}
