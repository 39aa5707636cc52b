import { mark } from './markup.ts'
import { wordsFor } from './texts/list.ts'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:36rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.2rem}'

/** For both pages: nothing runs, nothing is loaded, nothing of the address goes elsewhere. */
export const linkPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
} as const

const page = (lang: string, title: string, body: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${mark('title', title)}
<style>${style}</style>
</head>
<body>
<main>
${mark('h1', title)}
${body}
</main>
</body>
</html>
`

/** The page with the button: what follows links by itself (previews, scanners of mail) presses none. */
export const waitingPage = (locale: string, sealedTo: 'link' | 'key'): string => {
  const { lang, link } = wordsFor(locale)
  const sealed = sealedTo === 'key' ? `${mark('p', link.sealed)}\n` : ''
  const form = `<form method="post">${mark('button type="submit"', link.button)}</form>`
  return page(lang, link.title, `${mark('p', link.text)}\n${sealed}${form}`)
}

/** The same for unknown, taken and expired links. */
export const gonePage = (locale: string): string => {
  const { lang, link } = wordsFor(locale)
  return page(lang, link.goneTitle, mark('p', link.gone))
}
