import { createHash } from 'node:crypto'
import { type Language, languages, ownNames } from '../languages.ts'
import type { StatusWords } from '../requests/answers/status-words.ts'
import { mark } from '../requests/archive/markup.ts'

/** Contrast of all text at least 7:1 (WCAG 2.2 AAA), light and dark; nothing smaller than what the reader has set. */
const style =
  ':root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--link:#003a8c;--warn:#8c0000;--line:#8a8a8a}' +
  '@media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#15181b;--link:#a9c8ff;--warn:#ffb0a8;--line:#8f979d}}' +
  'body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:36rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}' +
  'h1{line-height:1.2}.state{font-size:1.25rem;font-weight:600;line-height:1.35}' +
  'dt{font-weight:600;margin-top:.75rem}dd{margin:0}label{display:block;margin:1.5rem 0 .25rem;font-weight:600}' +
  'input,button{font:inherit;padding:.6rem;border:1px solid var(--ink);max-width:100%;box-sizing:border-box;border-radius:.25rem}' +
  'input{color:var(--ink);background:var(--paper)}button{background:var(--ink);color:var(--paper);padding:.6rem 1.2rem;margin-top:.5rem}' +
  'a{color:var(--link)}footer{margin-top:3rem;border-top:1px solid var(--line)}' +
  'nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}nav a{display:inline-block;padding:.25rem 0}' +
  'nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}' +
  ':focus-visible{outline:3px solid var(--link);outline-offset:2px}[role=alert]{border-left:4px solid var(--warn);padding-left:.75rem}'

/** For the policy of contents: the one style that the page may have. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** Links and no form: what is chosen stands in the address, so that nothing has to be kept in the browser. */
const languageSwitch = (words: StatusWords, path: string): string => {
  const link = (language: Language): string => {
    const current = language === words.language ? ' aria-current="true"' : ''
    const attributes = `lang="${language}" hreflang="${language}"${current}`
    return `<li>${mark(`a href="${path}?language=${language}" ${attributes}`, ownNames[language])}</li>`
  }
  return `<nav aria-labelledby="languages">
${mark('p id="languages"', words.languages)}
<ul>${languages.map(link).join('')}</ul>
</nav>`
}

/** The page around what is told. `path` is where the same is shown by GET: also of what answered a form. */
export const framed = (words: StatusWords, path: string, body: string): string => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex, nofollow">
${mark('title', words.title)}
<style>${style}</style>
</head>
<body>
<main>
${mark('h1', words.title)}
${body}
</main>
<footer>
${languageSwitch(words, path)}
</footer>
</body>
</html>
`
