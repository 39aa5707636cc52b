import type { TokenText } from './tokens.ts'
import { createWordFilter } from './word-filter.ts'

/** Languages that the finder treats in ways of their own; every other is read alike. */
export type TextLanguage = 'fi' | 'de' | 'other' | 'unknown'

/** Words that stand in nearly every message of a language and hardly in those of the others. Accents off. */
const tellingWords: Readonly<Record<Exclude<TextLanguage, 'unknown'>, string>> = {
  fi: 'ja on ei etta mutta kun tai jos han se ole oli minun mina olen voi vain viela nyt mita tama kiitos olisi teidan meidan kuin niin myos ovat hei moi terveisin voitteko onko kanssa mukaan puhelin kertoi soita jo',
  de: 'und ist nicht ich sie das der die ein eine mit auf fur von zu bitte wir haben habe mich wenn oder auch bei aus dem den wurde werden mein meine ihre ihr kann noch hallo danke sehr geehrte uns als nach im am zum',
  other:
    'och att det som jag inte med har till ett men kan min hej tack vi ar pa av en og jeg ikke er for til hei takk hos vi mig dig tak the and you is to my have not with your for are this please het ik een niet van met zijn voor dank mijn maar ook wij was',
}

const languageOfWord = new Map<string, TextLanguage>(
  Object.entries(tellingWords).flatMap(([language, words]) =>
    words.split(' ').map(word => [word, language as TextLanguage] as const),
  ),
)

const mayTell = createWordFilter(languageOfWord.keys())

/** Enough for a verdict; a long mail says no more than its beginning. */
const maxWords = 200

const hinted = (lang: string | undefined): TextLanguage | undefined => {
  const code = lang?.slice(0, 2).toLowerCase()
  if (code === undefined || code === '') return undefined
  return code === 'fi' || code === 'de' ? code : 'other'
}

/** The hint, or what the text's commonest words say; `unknown` where they say nothing. */
export const languageOf = ({ tokens }: TokenText, lang: string | undefined): TextLanguage => {
  const hint = hinted(lang)
  if (hint) return hint
  const counts = { fi: 0, de: 0, other: 0, unknown: 0 }
  for (let at = 0; at < Math.min(tokens.length, maxWords); at++) {
    const token = tokens[at]
    const language = token && mayTell(token.key, token.stem) ? languageOfWord.get(token.key) : undefined
    if (language) counts[language]++
  }
  const best = Math.max(counts.fi, counts.de, counts.other)
  if (best === 0) return 'unknown'
  if (counts.fi === best) return 'fi'
  return counts.de === best ? 'de' : 'other'
}
