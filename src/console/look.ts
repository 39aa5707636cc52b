import type { FastifyRequest } from 'fastify'
import { isLanguage } from '../languages.ts'
import { askedFor } from '../requests/answers/languages.ts'
import { keptLook } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { formatsOf } from './formats.ts'
import { type Look, type Theme, themes } from './visit.ts'
import { shellWords } from './words.ts'

export const isTheme = (text: string | undefined): text is Theme => themes.some(theme => theme === text)

/** How a call wants to be answered: by what this browser was told, or by what it asks for. */
export const lookOf = (
  { timezone, clock }: Pick<ConsoleDesk, 'timezone' | 'clock'>,
  call: FastifyRequest,
): Look => {
  const kept = keptLook(call)
  const language = isLanguage(kept.language) ? kept.language : askedFor(call.headers['accept-language'])
  return {
    language,
    words: shellWords[language],
    show: formatsOf(language, timezone),
    theme: isTheme(kept.theme) ? kept.theme : 'auto',
    path: call.url.split('?')[0] ?? '/',
    now: clock(),
  }
}
