// What the name tagger finds by itself, on text that it was not trained on: `npm run bench:tagger`.
//   --curve        names left where so much of the other text is hit, whatever the bar: compares models
//   --model FILE   another one than the program's, for --curve
// News needs GALLRA_TRAINING_DATA, see bench/detection.ts.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findTagged, weighWords } from '../src/redaction/names/tagged-names.ts'
import { prepare } from '../src/redaction/prepare.ts'
import { shippedModel, unpackModel } from '../src/redaction/tagger/model.ts'
import { barAt, barLeaving, decoysAt, hitAt, leftAt, type Weighed, weigh } from './development/curve.ts'
import { newsRows } from './development/news.ts'
import { languages, type Row } from './development/row.ts'
import { sets, supportRows } from './development/rows.ts'
import { scoreRows } from './development/score.ts'

const { values: options } = parseArgs({
  options: { curve: { type: 'boolean', default: false }, model: { type: 'string' } },
})
const folder = process.env.GALLRA_TRAINING_DATA
if (folder === undefined) console.log('!! GALLRA_TRAINING_DATA is not set: no figures from news text')
const rows: readonly Row[] = [...supportRows(3), ...(folder === undefined ? [] : newsRows(folder))]

const found = ({ text, lang }: Row) => {
  const prepared = prepare(text)
  return findTagged(prepared, weighWords(prepared, lang)).map(({ start, end }) => ({
    start: prepared.toOriginal(start),
    end: prepared.toOriginal(end),
    type: 'PERSON' as const,
  }))
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)
const share = (part: number, of: number): string => (of === 0 ? '-'.padStart(7) : percent(part / of))

const printFound = (): void => {
  console.log('names alone, % of units: left / hit though no name'.padEnd(30))
  for (const set of [...sets, 'news']) {
    for (const lang of languages) {
      const its = rows.filter(row => row.set === set && row.lang === lang)
      if (its.length === 0) continue
      const { tallies } = scoreRows(its, found)
      const [names, all] = [tallies.get('all|PERSON'), tallies.get('all|*')]
      console.log(
        `${set.padEnd(16)}${lang} ${share(names?.left ?? 0, names?.units ?? 0)} ${share(all?.over ?? 0, all?.plain ?? 0)}`,
      )
    }
  }
}

const rates = [0.005, 0.01, 0.02, 0.03]
const easy = /^(?:date|time|amount)/

const decoyLine = (weighed: Weighed, bar: number): string => {
  let [all, hit] = [0, 0]
  const kinds: string[] = []
  for (const [kind, [count, its]] of decoysAt(weighed, bar)) {
    if (easy.test(kind)) continue
    all += count
    hit += its
    if (count > 20) kinds.push(`${kind} ${Math.round((100 * its) / count)}`)
  }
  return `${share(hit, all)}  ${kinds.join(', ')}`
}

const printCurve = (): void => {
  const model = options.model === undefined ? shippedModel() : unpackModel(readFileSync(options.model))
  const head = rates.map(rate => `${(100 * rate).toFixed(1)} %`.padStart(7)).join('')
  console.log(`names left, %, where of other text is hit:${head.padStart(30)}; the bars for that`)
  for (const set of [...sets, 'news']) {
    const its = rows.filter(row => row.set === set)
    if (its.length === 0) continue
    const all = weigh(model, its)
    for (const lang of languages) {
      const own = weigh(
        model,
        its.filter(row => row.lang === lang),
      )
      const bars = rates.map(rate => barAt(own, rate))
      console.log(
        `${set.padEnd(16)}${lang}  ${bars.map(bar => percent(leftAt(own, bar))).join('')}   ${bars.map(bar => bar.toFixed(1).padStart(5)).join('')}`,
      )
    }
    const bars = rates.map(rate => barAt(all, rate))
    console.log(
      `${set.padEnd(16)}all ${bars.map(bar => percent(leftAt(all, bar))).join('')}   ${bars.map(bar => bar.toFixed(1).padStart(5)).join('')}`,
    )
    if (set === 'news') continue
    for (const [number, bar] of bars.entries())
      console.log(`  decoys hit at ${percent(rates[number] ?? 0)}: ${decoyLine(all, bar)}`)
    for (const left of [0.05, 0.08, 0.12]) {
      const bar = barLeaving(all, left)
      console.log(
        `  where${percent(left)} of names are left:${percent(hitAt(all, bar))}  decoys${decoyLine(all, bar)}; bar ${bar.toFixed(1)}`,
      )
    }
  }
}

if (options.curve) printCurve()
else printFound()
