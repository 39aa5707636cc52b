import { languageOf } from '../redaction/names/language.ts'
import { tokenise } from '../redaction/names/tokens.ts'
import { prepare } from '../redaction/prepare.ts'

/** The language a text is told under in the report. */
export const textLanguage = (text: string): string => languageOf(tokenise(prepare(text)), undefined)
