import { identifyLanguage } from '../redaction/language/identify.ts'

/** Less sure than this, a text is a name or a number rather than in some language. */
const sure = 0.6

/** The language a text is told under in the report: `sv`, `unknown`. */
export const textLanguage = (text: string): string => {
  const found = identifyLanguage(text)
  return found && found.certainty >= sure ? found.language : 'unknown'
}
