import { createHash } from 'node:crypto'
import { dateIn } from '../requests/answers/answer-for.ts'
import { type StatusWords, statusWords } from '../requests/answers/status-words.ts'
import { mark, rows } from '../requests/archive/markup.ts'
import { isEnded } from '../requests/deadlines.ts'
import { houseOf } from '../requests/letters.ts'
import type { DataRequest } from '../requests/model.ts'
import type { HttpDesk } from './options.ts'

/** Contrast of all text at least 7:1 (WCAG 2.2 AAA); nothing smaller than what the reader has set. */
const style =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:36rem;margin:3rem auto;padding:0 1rem}' +
  'dt{font-weight:600;margin-top:.75rem}dd{margin:0}label{display:block;margin:1.5rem 0 .25rem;font-weight:600}' +
  'input,button{font:inherit;padding:.6rem;border:1px solid #1a1a1a;max-width:100%;box-sizing:border-box}' +
  'button{background:#1a1a1a;color:#fff;padding:.6rem 1.2rem}a{color:#003a8c}' +
  ':focus-visible{outline:3px solid #003a8c;outline-offset:2px}[role=alert]{border-left:4px solid #8c0000;padding-left:.75rem}'

/** For the policy of contents: the one style that the page may have. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

type House = Pick<HttpDesk, 'settings' | 'answers'>

const page = (words: StatusWords, body: string): string => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
${mark('title', words.title)}
<style>${style}</style>
</head>
<body>
<main>
${mark('h1', words.title)}
${body}
</main>
</body>
</html>
`

const form = (action: string, label: string, button: string, attributes: string): string =>
  `<form method="post" action="${action}">
${mark('label for="code"', label)}
<input id="code" name="code" type="text" required spellcheck="false" autocapitalize="characters" ${attributes}>
${mark('button type="submit"', button)}
</form>`

const asking = (words: StatusWords): string =>
  form('/status', words.code, words.show, 'autocomplete="off" size="30" maxlength="60"')

/** Where somebody without a link types the code of their letter. */
export const askingPage = ({ answers }: House, locale: string): string => {
  const words = statusWords(locale, answers ?? {})
  return page(words, asking(words))
}

/** The same for every code that is none, whatever it is like. */
export const unknownPage = ({ answers }: House, locale: string): string => {
  const words = statusWords(locale, answers ?? {})
  return page(words, `${mark('p role="alert"', words.unknown)}\n${asking(words)}`)
}

/** For whoever tries too often. */
export const waitPage = ({ answers }: House, locale: string): string => {
  const words = statusWords(locale, answers ?? {})
  return page(words, mark('p role="alert"', words.wait))
}

/** The field for the one-time code, and the button for another one: there as long as a code is asked for, whatever became of it. */
const proving = (words: StatusWords, code: string, hasMail: boolean): string => {
  const field = form(
    `/status/${code}/code`,
    words.proof,
    words.confirm,
    'autocomplete="one-time-code" size="16" maxlength="40"',
  )
  if (!hasMail) return field
  return `${field}
<form method="post" action="/status/${code}/new-code">
${mark('p', words.again)}
${mark('button type="submit"', words.send)}
</form>`
}

export interface ShownPage {
  readonly code: string
  /** What was done a moment ago: a wrong code was typed, or another one asked for. */
  readonly after?: 'wrong' | 'sent'
}

/** How a request stands, in the language of its person; nothing of who they are, or whether anything was found. */
export const requestPage = (house: House, request: DataRequest, { code, after }: ShownPage): string => {
  const { overrides, timezone } = houseOf(house)
  const words = statusWords(request.locale, overrides)
  const day = (date: Date): string => dateIn(words.language, timezone, date)
  const told = rows([
    [words.state, words.states[request.state]],
    [words.number, request.reference],
    [words.type, words.types[request.type]],
    [words.received, day(request.receivedAt)],
    [words.due, isEnded(request) ? undefined : day(request.due)],
  ])
  const proof =
    request.state === 'identity-asked' ? proving(words, code, house.settings.mail !== undefined) : ''
  const happened = after === undefined ? '' : `${mark('p role="alert"', words[after])}\n`
  const certificate =
    'certificate' in request && request.certificate !== undefined
      ? `<p>${mark(`a href="/status/${code}/certificate" download`, words.certificate)}</p>`
      : ''
  return page(words, told + happened + proof + certificate)
}
