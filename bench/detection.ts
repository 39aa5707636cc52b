// What the redactor finds and what it leaves, on the development set: `npm run bench:detection`.
//   --set messages,conversations,news   --lang sv,fi   --copies 5   only these; so many of each template
//   --no-lang   do not say the language          --known   say which names the ticket's record holds
//   --leaks 50  --over 50  --decoys 50  --type PERSON  --kind KIND   examples, in context
//   --names thorough   with the second opinion, and what it costs     --texts 300   so many, spread evenly
//   --kinds     figures by kind of text too      --write DIR     the gold as JSON lines, and what was found
// Set heldout, by another hand, is heldout-open and heldout-closed: of the second nothing but figures is shown.
// Sets heldout-blind and heldout-fresh, in no other set: each measured once, unseen, and looked at and tuned on since.
// leak: share of personal units left; recall, missed: spans covered whole, not at all; over: other units hit;
// decoy: look-alikes hit. Units are of UTF-16, without white space. What it prints is true of this text only.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openOpinion } from '../src/opinion/open-opinion.ts'
import { createRedactor } from '../src/redaction/create-redactor.ts'
import { guessFormat } from '../src/redaction/formats/guess-format.ts'
import { knownLocales } from '../src/redaction/locales.ts'
import type { KnownPerson } from '../src/redaction/redactor.ts'
import { newsRows } from './development/news.ts'
import { languages, type Row, scoredTypes } from './development/row.ts'
import { sets, supportRows } from './development/rows.ts'
import { type Prediction, type Score, scoreRows } from './development/score.ts'
import { blindRows, blindSet, freshRows, freshSet, heldoutRows, heldoutSets } from './heldout/rows.ts'

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: [...sets, 'news'].join(',') },
    lang: { type: 'string', default: languages.join(',') },
    copies: { type: 'string', default: '5' },
    'no-lang': { type: 'boolean', default: false },
    known: { type: 'boolean', default: false },
    leaks: { type: 'string', default: '0' },
    over: { type: 'string', default: '0' },
    decoys: { type: 'string', default: '0' },
    type: { type: 'string' },
    kind: { type: 'string' },
    kinds: { type: 'boolean', default: false },
    write: { type: 'string' },
    names: { type: 'string' },
    texts: { type: 'string' },
  },
})

/** `heldout` stands for both halves of it; any other set is only what is asked for by its own name. */
const isOf = (row: Row, set: string): boolean =>
  row.set === set || (set === 'heldout' && heldoutSets.some(half => half === row.set))

/** Of it no example is shown, or nobody could leave it unread. */
const isFiguresOnly = ({ set }: Row): boolean => set === 'heldout-closed'

const rowsOf = (): Row[] => {
  const folder = process.env.GALLRA_TRAINING_DATA
  const wanted = options.set.split(',')
  if (wanted.includes('news') && folder === undefined)
    console.log('!! GALLRA_TRAINING_DATA is not set: no figures from news text')
  const rows = [
    ...supportRows(Number(options.copies)),
    ...(options.set.includes('heldout') ? heldoutRows(Number(options.copies)) : []),
    ...(wanted.includes(blindSet) ? blindRows(Number(options.copies)) : []),
    ...(wanted.includes(freshSet) ? freshRows(Number(options.copies)) : []),
    ...(wanted.includes('news') && folder !== undefined ? newsRows(folder) : []),
  ]
  const langs = options.lang.split(',')
  return rows.filter(
    row =>
      wanted.some(set => isOf(row, set)) &&
      langs.includes(row.lang) &&
      (options.kind === undefined || row.kind === options.kind),
  )
}

// As `scan --jsonl` makes it: of every country, each text alone, its format guessed.
const opinion = options.names === 'thorough' ? await openOpinion({ env: process.env }) : undefined
const redactor = createRedactor({ locales: knownLocales, opinion })

const knownOf = ({ known = [] }: Row): KnownPerson[] =>
  known.map(name => ({ names: [name], emails: [], phones: [], usernames: [] }))

const found = (row: Row): Prediction[] => {
  const input = {
    text: row.text,
    format: guessFormat(row.text),
    ...(options['no-lang'] ? {} : { lang: row.lang }),
  }
  const [findings = []] = redactor.find([input], options.known ? knownOf(row) : [])
  return findings.map(({ start, end, entity }) => ({ start, end, type: entity }))
}

const percent = (part: number, of: number): string =>
  (of === 0 ? '-' : ((100 * part) / of).toFixed(1)).padStart(8)

const line = (label: string, score: Score, key: string): void => {
  const tally = score.tallies.get(key)
  if (!tally || (tally.spans === 0 && tally.decoys === 0 && tally.plain === 0)) return
  const { spans, left, units, whole, missed, over, plain, decoys, decoysHit } = tally
  const figures = [
    percent(left, units),
    percent(whole, spans),
    percent(missed, spans),
    percent(over, plain),
    percent(decoysHit, decoys),
  ]
  console.log(`${label.padEnd(34)}${String(spans || decoys).padStart(7)}${figures.join('')}`)
}

const head = (title: string): void =>
  console.log(
    `\n${title.padEnd(34)}${['n', 'leak%', 'recall%', 'missed%', 'over%', 'decoy%'].map((name, at) => name.padStart(at === 0 ? 7 : 8)).join('')}`,
  )

const keysOf = (score: Score, prefix: string): string[] =>
  [...score.tallies.keys()].filter(key => key.startsWith(prefix)).sort()

const print = (title: string, score: Score): void => {
  head(title)
  line('all', score, 'all|*')
  for (const lang of languages) line(lang, score, `lang:${lang}|*`)
  for (const type of scoredTypes) line(type, score, `all|${type}`)
  for (const key of keysOf(score, 'src:')) line(`  ${key.slice(4).replace('|', ' ')}`, score, key)
  for (const type of scoredTypes)
    for (const lang of languages)
      if (type !== 'IP' && type !== 'IBAN') line(`${type} ${lang}`, score, `lang:${lang}|${type}`)
  for (const lang of languages)
    for (const src of ['uncommon', 'uncommon-lower', 'initials', 'misspelt'])
      line(`  ${lang} ${src}`, score, `lang:${lang}|PERSON ${src}`)
  const hard = keysOf(score, 'decoy:').filter(key => !/:(?:date|time|amount)\|/.test(key))
  const sum = (count: 'decoys' | 'decoysHit') =>
    hard.reduce((total, key) => total + (score.tallies.get(key)?.[count] ?? 0), 0)
  if (hard.length > 0)
    console.log(
      `decoys but dates and amounts       ${String(sum('decoys')).padStart(6)}${percent(sum('decoysHit'), sum('decoys')).padStart(40)}`,
    )
  for (const key of keysOf(score, 'decoy:')) line(key.replace('|*', ''), score, key)
  if (options.kinds)
    for (const key of keysOf(score, 'kind:').filter(each => each.endsWith('|*')))
      line(key.replace('|*', ''), score, key)
}

const show = (score: Score, what: 'leak' | 'over' | 'decoy', count: number): void => {
  const wanted = score.examples.filter(
    each =>
      each.what === what &&
      !isFiguresOnly(each.row) &&
      (options.type === undefined || each.label.split('/')[0] === options.type),
  )
  // Spread over all of them, as they stand in order of language.
  const step = Math.max(1, wanted.length / Math.max(1, count))
  for (let at = 0; at < wanted.length && at / step < count; at += step) {
    const example = wanted[Math.floor(at)]
    if (!example) continue
    const { row, span, label } = example
    const before = row.text.slice(Math.max(0, span.start - 45), span.start)
    const after = row.text.slice(span.end, span.end + 35)
    const shown = `${before}⟦${row.text.slice(span.start, span.end)}⟧${after}`.replaceAll('\n', '⏎')
    console.log(`${what}\t${label}\t${row.id}\t${shown}`)
  }
}

/** So many of them from everywhere; all, if nothing is said. */
const spread = (all: readonly Row[]): readonly Row[] => {
  const count = Math.min(Number(options.texts ?? all.length), all.length)
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as Row)
}

const rows = spread(rowsOf())
const bytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
for (const row of rows.slice(0, 50)) found(row)
// Of this process's own time: the machine is shared.
const started = process.cpuUsage()
const predictions = new Map(rows.map(row => [row.id, found(row)]))
const spent = process.cpuUsage(started)
const seconds = (spent.user + spent.system) / 1e6
console.log(
  `${rows.length} texts, ${(bytes / 1e6).toFixed(2)} MB at ${(bytes / 1e6 / seconds).toFixed(2)} MB/s of CPU, language ${options['no-lang'] ? 'not ' : ''}said, names of the record ${options.known ? '' : 'not '}said`,
)
for (const set of options.set.split(',')) {
  const of = rows.filter(row => isOf(row, set))
  if (of.length === 0) continue
  const score = scoreRows(of, row => predictions.get(row.id) ?? [])
  print(`${set} (${of.length} texts)`, score)
  show(score, 'leak', Number(options.leaks))
  show(score, 'over', Number(options.over))
  show(score, 'decoy', Number(options.decoys))
}
if (options.write !== undefined) {
  mkdirSync(options.write, { recursive: true })
  const jsonLines = (values: readonly unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')
  for (const set of options.set.split(',')) {
    const of = rows.filter(row => isOf(row, set))
    if (of.length > 0) writeFileSync(join(options.write, `${set}.jsonl`), jsonLines(of))
  }
  const spans = rows.map(({ id }) => ({ id, spans: predictions.get(id) ?? [] }))
  writeFileSync(join(options.write, 'found.jsonl.pred'), jsonLines(spans))
}
if (opinion) {
  console.log('second opinion', opinion.cost)
  await opinion.close()
}
