import type { FastifyRequest } from 'fastify'
import { isLanguage } from '../languages.ts'
import { askedFor } from '../requests/answers/languages.ts'
import { keptLook } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { formatsOf } from './formats.ts'
import { type Look, type Theme, themes } from './visit.ts'
import { shellWords } from './words.ts'

export const isTheme = (text: string | undefined): text is Theme => themes.some(theme => theme === text)

/** With what was asked of it, such as a filter, but without what a form had said of itself. */
const askedAgain = (path: string, query: string): string => {
  const asked = new URLSearchParams(query)
  asked.delete('done')
  return asked.size === 0 ? path : `${path}?${asked}`
}

/**
 * Where the page is that somebody is on: also of one that answered a form, whose own address cannot be asked for. It is then the
 * nearest page above the form's.
 */
const pathOf = (call: FastifyRequest): string => {
  const [path = '/', query = ''] = call.url.split('?')
  if (call.method === 'GET') return askedAgain(path, query)
  const pattern = call.routeOptions.url?.split('/') ?? []
  for (let length = pattern.length; length > 1; length -= 1) {
    const url = pattern.slice(0, length).join('/')
    if (call.server.hasRoute({ method: 'GET', url })) return path.split('/').slice(0, length).join('/')
  }
  return '/'
}

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
    path: pathOf(call),
    now: clock(),
  }
}
