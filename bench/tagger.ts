// What the name tagger finds by itself, on text that it was not trained on: `npm run bench:tagger`.
// It is not part of `gallra scan` yet. News needs GALLRA_TRAINING_DATA, see bench/detection.ts.
import { findTagged } from '../src/redaction/names/tagged-names.ts'
import { prepare } from '../src/redaction/prepare.ts'
import { newsRows } from './development/news.ts'
import { languages, type Row } from './development/row.ts'
import { sets, supportRows } from './development/rows.ts'
import { scoreRows } from './development/score.ts'

const folder = process.env.GALLRA_TRAINING_DATA
if (folder === undefined) console.log('!! GALLRA_TRAINING_DATA is not set: no figures from news text')
const rows: readonly Row[] = [...supportRows(3), ...(folder === undefined ? [] : newsRows(folder))]

const found = ({ text, lang }: Row) => {
  const prepared = prepare(text)
  return findTagged(prepared, lang).map(({ start, end }) => ({
    start: prepared.toOriginal(start),
    end: prepared.toOriginal(end),
    type: 'PERSON' as const,
  }))
}

const share = (part: number, of: number): string =>
  (of === 0 ? '-' : ((100 * part) / of).toFixed(1)).padStart(7)

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
