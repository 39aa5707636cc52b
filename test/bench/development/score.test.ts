import { expect, test } from 'vitest'
import { seeded } from '../../../bench/development/random.ts'
import { type Row, scoredTypes } from '../../../bench/development/row.ts'
import { type Prediction, scoreRows } from '../../../bench/development/score.ts'
import { slotsFor } from '../../../bench/development/slots.ts'
import { isDevelopmentPassage } from '../../../bench/development/split.ts'
import { render, templatesIn } from '../../../bench/development/template.ts'
import { wordsOf } from '../../../bench/development/words.ts'

const text = 'Åsas nr 070, Linda 3'
const row: Row = {
  ...{ id: 'a', lang: 'sv', set: 'messages', kind: 'k', scope: scoredTypes, text },
  spans: [
    { start: 0, end: 3, type: 'PERSON', src: 'common' },
    { start: 8, end: 11, type: 'PHONE' },
  ],
  decoys: [{ start: 13, end: 20, kind: 'product' }],
}
const tallyOf = (predicted: readonly Prediction[]) => scoreRows([row], () => predicted).tallies.get('all|*')

const cases = [
  { name: 'nothing found leaves all', predicted: [], left: 6, whole: 0, missed: 2, over: 0, decoysHit: 0 },
  {
    name: 'the rest of a word whose name was found is nobody’s business',
    predicted: [{ start: 0, end: 4, type: 'PERSON' }],
    ...{ left: 3, whole: 1, missed: 1, over: 0, decoysHit: 0 },
  },
  {
    name: 'half a number is left, but not missed',
    predicted: [{ start: 8, end: 9, type: 'ID_NUMBER' }],
    ...{ left: 5, whole: 0, missed: 1, over: 0, decoysHit: 0 },
  },
  {
    name: 'a product taken for a person is over, and a decoy hit',
    predicted: [{ start: 13, end: 18, type: 'PERSON' }],
    ...{ left: 6, whole: 0, missed: 2, over: 5, decoysHit: 1 },
  },
  {
    name: 'a product taken for a firm is over, but no decoy hit',
    predicted: [{ start: 13, end: 18, type: 'ORG' }],
    ...{ left: 6, whole: 0, missed: 2, over: 5, decoysHit: 0 },
  },
]

test.each(cases)('$name', ({ predicted, left, whole, missed, over, decoysHit }) => {
  expect(tallyOf(predicted)).toMatchObject({
    units: 6,
    left,
    spans: 2,
    whole,
    missed,
    plain: 9,
    over,
    decoysHit,
  })
})

test('one passage in ten is kept for development', () => {
  const kept = Array.from({ length: 5000 }, (_, at) => `swener_sv-${at}`).filter(isDevelopmentPassage)
  expect(kept.length).toBeGreaterThan(400)
  expect(kept.length).toBeLessThan(600)
})

test('gold stands where the text has it, and one seed makes one text', () => {
  const words = wordsOf('sv')
  const [template] = templatesIn('--- k +nfd\n‹a›, ‹a.pn› och ‹!order|°°°› till ‹a.g›')
  if (!template) throw new Error('no template')
  const make = () => {
    const random = seeded('x')
    return render(
      template,
      slotsFor('sv', words, () => words, random),
      random,
    )
  }
  const { text: made, spans, decoys } = make()
  expect(make().text).toBe(made)
  expect(made).toBe(made.normalize('NFD'))
  const [full, number, given] = spans.map(({ start, end }) => made.slice(start, end))
  expect(full?.startsWith(`${given} `)).toBe(true)
  expect(number).toMatch(/\d{4}$/)
  expect(made.slice(decoys[0]?.start, decoys[0]?.end)).toMatch(/^\d{3}$/)
})
