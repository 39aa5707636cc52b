// Throughput of the redactor on invented support messages, against a handful of naive expressions on the same text
// in the same process: `npm run bench`, `npm run bench -- 20` for 20 MB. What it prints is true of one machine on one
// day; it is not written down anywhere.
import { createHmac } from 'node:crypto'
import { createRedactor } from '../src/redaction/create-redactor.ts'
import type { KnownPerson, TextInput } from '../src/redaction/redactor.ts'

const megabytes = Number(process.argv[2] ?? 2)
const textsPerConversation = 6

const sentences = [
  'Hej! Jag heter Åsa Lindqvist och min order 10023981 har inte kommit fram, kan ni titta på det?',
  'Mitt personnummer är 900101-0017 och jag nås på 070-174 06 35 eller asa.lindqvist@example.se.',
  'Takk for hjelpen så langt. Pakken skulle vært her på tirsdag, versjon 4.2.1 av appen viser ingenting.',
  'Vielen Dank für Ihre Nachricht. Die Rechnung 2026-0117 ist am 3. März eingegangen.',
  'The customer wrote from 203.0.113.7 and asked for a refund to DE89 3704 0044 0532 0130 00.',
  'Ik heb de handleiding gelezen, maar stap 3 werkt niet. Kunt u mij terugbellen?',
  'Best regards, Anna Berg, Customer Care',
  'Kiitos! Tilaus saapui eilen ja kaikki toimii nyt hyvin.',
]
const known: readonly KnownPerson[] = [
  { names: ['Åsa Lindqvist'], emails: ['asa.lindqvist@example.se'], phones: [], usernames: ['asa.l'] },
  { names: ['Anna Berg'], emails: ['anna.berg@example.com'], phones: [], usernames: [] },
]

const conversations = (): TextInput[][] => {
  const made: TextInput[][] = []
  for (let bytes = 0, n = 0; bytes < megabytes * 1e6; ) {
    const texts = Array.from({ length: textsPerConversation }, (): TextInput => {
      const chosen = [0, 1, 2, 3].map(step => sentences[(n++ * 7 + step * 3) % sentences.length])
      return { text: chosen.join(' '), format: 'plain' }
    })
    bytes += texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    made.push(texts)
  }
  return made
}

const naive = [
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /\b\d{6}[-+]?\d{4}\b/g,
  /\+?\d[\d -]{7,14}\d/g,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/g,
  /\b(?:\d[ -]?){13,16}\b/g,
]

const measure = (
  name: string,
  texts: readonly TextInput[][],
  work: (texts: TextInput[]) => number,
): number => {
  work(texts[0] ?? [])
  const bytes = texts.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const started = performance.now()
  const replaced = texts.reduce((sum, each) => sum + work(each), 0)
  const speed = bytes / 1e3 / (performance.now() - started)
  console.log(`${name.padEnd(20)} ${speed.toFixed(2).padStart(8)} MB/s ${replaced} replaced`)
  return speed
}

const redactor = createRedactor({ locales: ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB'] })
const digest = (value: string): string => createHmac('sha256', 'bench').update(value).digest('hex')
const texts = conversations()
console.log(`${megabytes} MB in ${texts.length} conversations, Node ${process.version}`)
const ours = measure('redactor', texts, each =>
  redactor
    .redact(each, known, { operator: 'replace', digest })
    .reduce((sum, { findings }) => sum + findings.length, 0),
)
const theirs = measure('six expressions', texts, each => {
  let count = 0
  for (const { text } of each) {
    const replace = (input: string, pattern: RegExp): string =>
      input.replace(pattern, () => {
        count += 1
        return '[X]'
      })
    naive.reduce(replace, text)
  }
  return count
})
console.log(
  `the expressions are ${(theirs / ours).toFixed(0)} times as fast, and find no names and check no digits`,
)
