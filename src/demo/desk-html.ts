import type { Draw } from './draw.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, sign => signs[sign] ?? sign)

/** marked 4.0.17, `mangle`: every letter decimal or hexadecimal, by chance. */
const mangled = (text: string, draw: Draw): string =>
  [...text]
    .map(letter => `&#${draw.happens(0.5) ? `x${letter.charCodeAt(0).toString(16)}` : letter.charCodeAt(0)};`)
    .join('')

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu

const inline = (text: string, draw: Draw): string => {
  const parts: string[] = []
  let done = 0
  for (const { 0: mail, index } of text.matchAll(address)) {
    parts.push(escaped(text.slice(done, index)), `<a href="mailto:${mail}">${mangled(mail, draw)}</a>`)
    done = index + mail.length
  }
  return parts.join('') + escaped(text.slice(done))
}

/** As Trudesk stores what is written on its pages: marked, then xss. */
export const asMarked = (text: string, draw: Draw): string =>
  text
    .split('\n\n')
    .map(part => `<p>${inline(part, draw).replaceAll('\n', '<br>')}</p>\n`)
    .join('')

/** As a mail program writes: a block a line, hard spaces, and what was answered below. */
export const asMail = (
  text: string,
  quoted: { readonly head: string; readonly text: string } | undefined,
): string => {
  const blocks = (lines: string): string =>
    lines
      .split('\n')
      .map(line => `<div>${escaped(line).replace(/ {2}/gu, '&nbsp; ') || '<br>'}</div>`)
      .join('')
  const below = quoted
    ? `<br><div class="gmail_quote"><div dir="ltr">${escaped(quoted.head)}<br></div><blockquote>${blocks(quoted.text)}</blockquote></div>`
    : ''
  return `<div dir="ltr">${blocks(text)}</div>${below}`
}
