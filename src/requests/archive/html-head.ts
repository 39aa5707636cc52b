import { mark } from './markup.ts'

const common = `
:root{color-scheme:light}
body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:1px solid #888}h3{font-size:1.1rem;margin-bottom:.25rem}h4{font-size:1rem;margin-bottom:.25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.5rem 0}dt{color:#444}dd{margin:0;overflow-wrap:anywhere}
a{color:#0b5394}
`.trim()

/** Nothing is loaded, nothing runs, whatever a text may hold. */
const security =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; base-uri 'none'; form-action 'none'"

interface Head {
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  /** Rules of CSS beside those that all pages have. */
  readonly style: string
  /** For one person: no search engine is to keep it. */
  readonly isPrivate?: boolean
}

/** The page up to its body: a file of its own, to read and to print. */
export const htmlHead = ({ lang, title, style, isPrivate = false }: Head): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${security}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
${isPrivate ? '<meta name="robots" content="noindex">\n' : ''}${mark('title', title)}
<style>${common}
${style}</style>
</head>
`
