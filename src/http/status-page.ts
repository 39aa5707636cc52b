import type { Language } from '../languages.ts'
import { dateIn } from '../requests/answers/answer-for.ts'
import { courseOf } from '../requests/answers/status-course.ts'
import { type StatusWords, statusWords } from '../requests/answers/status-words.ts'
import { mark, rows } from '../requests/archive/markup.ts'
import { isEnded } from '../requests/deadlines.ts'
import { houseOf } from '../requests/letters.ts'
import type { DataRequest } from '../requests/model.ts'
import type { HttpDesk } from './options.ts'
import { framed } from './status-frame.ts'

type House = Pick<HttpDesk, 'settings' | 'answers'>

/** What the reader is shown a page in. */
export interface Reader {
  /** Chosen at the foot of the page; it goes along with links and forms. */
  readonly chosen?: Language | undefined
  /** What the browser asks for. */
  readonly asked: Language
}

const inLanguage = (path: string, { chosen }: Reader): string =>
  chosen === undefined ? path : `${path}?language=${chosen}`

const form = (action: string, label: string, button: string, attributes: string): string =>
  `<form method="post" action="${action}">
${mark('label for="code"', label)}
<input id="code" name="code" type="text" required spellcheck="false" autocapitalize="characters" ${attributes}>
${mark('button type="submit"', button)}
</form>`

const asking = (words: StatusWords, reader: Reader): string =>
  form(inLanguage('/status', reader), words.code, words.show, 'autocomplete="off" size="30" maxlength="60"')

const wordsFor = ({ answers }: Pick<House, 'answers'>, { chosen, asked }: Reader): StatusWords =>
  statusWords(chosen ?? asked, answers ?? {})

/** Where somebody without a link types the code of their letter. */
export const askingPage = (house: House, reader: Reader): string => {
  const words = wordsFor(house, reader)
  return framed(words, '/status', asking(words, reader))
}

/** The same for every code that is none, whatever it is like. */
export const unknownPage = (house: House, reader: Reader): string => {
  const words = wordsFor(house, reader)
  return framed(words, '/status', `${mark('p role="alert"', words.unknown)}\n${asking(words, reader)}`)
}

/** For whoever tries too often. */
export const waitPage = (house: House, reader: Reader): string => {
  const words = wordsFor(house, reader)
  return framed(words, '/status', mark('p role="alert"', words.wait))
}

/** The field for the one-time code, and the button for another one: there as long as a code is asked for, whatever became of it. */
const proving = (words: StatusWords, { code, reader }: ShownPage, hasMail: boolean): string => {
  const field = form(
    inLanguage(`/status/${code}/code`, reader),
    words.proof,
    words.confirm,
    'autocomplete="one-time-code" size="16" maxlength="40"',
  )
  if (!hasMail) return field
  return `${field}
<form method="post" action="${inLanguage(`/status/${code}/new-code`, reader)}">
${mark('p', words.again)}
${mark('button type="submit"', words.send)}
</form>`
}

export interface ShownPage {
  readonly code: string
  readonly reader: Reader
  readonly now: Date
  /** What was done a moment ago: a wrong code was typed, or another one asked for. */
  readonly after?: 'wrong' | 'sent'
}

/** How a request stands, in the language of its person or the one chosen; nothing of who they are, or whether anything was found. */
export const requestPage = (house: House, request: DataRequest, shown: ShownPage): string => {
  const { code, reader, now, after } = shown
  const told = houseOf(house)
  const words = statusWords(reader.chosen ?? request.locale, told.overrides)
  const { language } = words
  const day = (date: Date): string => dateIn(language, told.timezone, date)
  const facts = rows([
    [words.number, request.reference],
    [words.type, words.types[request.type]],
    [words.received, day(request.receivedAt)],
    [words.due, isEnded(request) ? undefined : day(request.due)],
  ])
  const course = courseOf(request, { language, house: told, now }).map(text => mark('p', text))
  const state = mark('p class="state"', words.states[request.state])
  const proof =
    request.state === 'identity-asked' ? proving(words, shown, house.settings.mail !== undefined) : ''
  const happened = after === undefined ? '' : mark('p role="alert"', words[after])
  const certificate =
    'certificate' in request && request.certificate !== undefined
      ? `<p>${mark(`a href="/status/${code}/certificate" download`, words.certificate)}</p>`
      : ''
  const parts = [happened, state, ...course, proof, certificate, facts]
  return framed(words, `/status/${code}`, parts.filter(part => part !== '').join('\n'))
}
