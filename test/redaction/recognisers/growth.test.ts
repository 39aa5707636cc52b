import { expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import type { Recogniser } from '../../../src/redaction/recogniser.ts'
import { genericRecognisers } from '../../../src/redaction/recognisers/generic.ts'
import { nationalRecognisers } from '../../../src/redaction/recognisers/national.ts'
import { growthOf, mostGrowth } from '../growth.ts'

const listed: readonly Recogniser[] = [...nationalRecognisers, ...genericRecognisers]

/** Beginnings of what a pattern looks for, over and over: where a careless one tries every way to go on. */
const almost = (example: string): readonly string[] => {
  const text = example.replace(/[⟦⟧]/gu, '')
  const found = /⟦(.*?)⟧/su.exec(example)?.[1] ?? text
  const units = [
    ...[`${text} `, found.slice(0, -1), found.slice(0, Math.ceil(found.length / 2))],
    ...[found.replace(/\p{N}/gu, '1'), found.replace(/\s/gu, '')],
  ]
  return [...new Set(units.filter(unit => unit !== ''))]
}

it.each(listed.map(recogniser => [recogniser.name, recogniser] as const))(
  'texts made against %s take time in proportion to their length',
  (_, recogniser) => {
    const find = (text: string): number => [...recogniser.find(prepare(text))].length
    for (const unit of recogniser.examples.finds.slice(0, 2).flatMap(almost))
      expect([unit, growthOf(unit, find) < mostGrowth]).toEqual([unit, true])
  },
)

it('cells under many heads are told once each', () => {
  const text = 'kundnr;användarnamn;saldo\n10;anna.berg;5\n'.repeat(500)
  const columns = listed.find(({ name }) => name === 'column-username')
  const starts = [...(columns?.find(prepare(text)) ?? [])].map(({ start }) => start)
  expect(starts).toHaveLength(new Set(starts).size)
})
