// How many megabytes a second of the process's own time (user and system, so that other work on the machine counts
// little) the redactor reads of the invented support texts of bench/development: identifiers only, with names, and
// rewritten; each beside a handful of naive expressions in the same process. `npm run bench:redaction`, `-- 20` for
// 20 copies of each template, `--json`. Each text is a conversation of its own, its language not said; those that are found in
// are read two hundred at a time, as `scan` does, those that are rewritten one by one. What it prints is true of one machine
// on one day; it is not written down anywhere.
import { createHmac } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { NameSearch } from '../src/redaction/conversation.ts'
import { createEngine } from '../src/redaction/engine.ts'
import { knownLocales } from '../src/redaction/locales.ts'
import { partsFor } from '../src/redaction/parts.ts'
import type { RedactOptions, Redactor, TextInput } from '../src/redaction/redactor.ts'
import { supportRows } from './development/rows.ts'
import { print, rowOf } from './report.ts'

const { values: given, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const copies = Number(positionals[0] ?? 10)
/** Turn by turn, so that all meet the same machine. */
const turns = 3

/** E-mail, IP, personal number, IBAN, card and phone as they are first thought of, in one expression. */
const naive =
  /[\w.+-]+@[\w-]+\.[\w.]+|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\d{6}[-+]?\d{4}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b|\b(?:\d[ -]?){13,16}\b|\+?\d[\d -]{7,14}\d/g

const replaceNaively = (text: string): number => {
  let count = 0
  text.replace(naive, () => {
    count += 1
    return '[X]'
  })
  return count
}

const nobody: NameSearch = { findEach: all => all.map(({ texts }) => texts.map(() => [])) }
const parts = partsFor(knownLocales, [])
const structured = createEngine({ ...parts, names: nobody })
const whole = createEngine(parts)

const inputOf = (text: string): TextInput => ({ text, format: 'plain' })
const together = 200

const countFound = (redactor: Redactor, texts: readonly string[]): number => {
  let count = 0
  for (let from = 0; from < texts.length; from += together) {
    const some = texts.slice(from, from + together)
    const found = redactor.findEach(some.map(text => ({ texts: [inputOf(text)], known: [] })))
    count += found.flat(2).length
  }
  return count
}

const digest = (value: string): string => createHmac('sha256', 'bench').update(value).digest('hex')
const options: RedactOptions = { operator: 'replace', digest }
const oneByOne =
  (count: (text: string) => number): Contender['read'] =>
  texts =>
    texts.reduce((sum, text) => sum + count(text), 0)
const countReplaced = (redactor: Redactor): Contender['read'] =>
  oneByOne(text => redactor.redact([inputOf(text)], [], options)[0]?.findings.length ?? 0)

interface Contender {
  readonly name: string
  read(texts: readonly string[]): number
  /** Of each turn. */
  readonly seconds: number[]
  found: number
}

const contender = (name: string, read: Contender['read']): Contender => ({
  name,
  read,
  seconds: [],
  found: 0,
})
const contenders = [
  contender('naive, replaced', oneByOne(replaceNaively)),
  contender('structured, found', texts => countFound(structured, texts)),
  contender('structured, replaced', countReplaced(structured)),
  contender('with names, found', texts => countFound(whole, texts)),
  contender('with names, replaced', countReplaced(whole)),
]

/** Strings of their own for each turn: what an engine keeps of a text it has met must not help it. */
const texts = supportRows(copies).map(({ text }) => text)
const fresh = (text: string): string => Buffer.from(text).toString()
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const take = (each: Contender, given: readonly string[]): void => {
  const started = process.cpuUsage()
  each.found = each.read(given)
  const { user, system } = process.cpuUsage(started)
  each.seconds.push((user + system) / 1e6)
}

for (const each of contenders) each.read(texts.slice(0, 1000))
for (let turn = 0; turn < turns; turn++) for (const each of contenders) take(each, texts.map(fresh))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const speeds = ({ seconds }: Contender): number[] => seconds.map(spent => bytes / 1e6 / spent)

const tell = (baseline: Contender): void => {
  console.log(
    `${texts.length} texts, ${Math.round(bytes / texts.length)} bytes each, ${turns} turns, Node ${process.version}`,
  )
  for (const { name, seconds, found } of contenders) {
    const speed = ((turns * bytes) / 1e6 / sum(seconds)).toFixed(2).padStart(8)
    const ratio = (sum(seconds) / sum(baseline.seconds)).toFixed(1).padStart(6)
    console.log(`${name.padEnd(22)}${speed} MB/s of CPU${ratio} times the naive time  ${found} found`)
  }
}

const [baseline, ...others] = contenders
if (baseline && given.json) {
  const rows = others.map(each =>
    rowOf(
      { name: `detector: ${each.name}`, unit: 'MB/s of CPU', baseline: 'naive' },
      speeds(each),
      speeds(baseline),
    ),
  )
  print(rows, true)
} else if (baseline) tell(baseline)
