import { expect } from 'vitest'
import type { TextFormat } from '../../../src/entities.ts'
import { createReader } from '../../../src/redaction/conversation.ts'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import type { OperatorName } from '../../../src/redaction/operator.ts'
import { placedFindings } from '../../../src/redaction/placing.ts'
import { rewrite } from '../../../src/redaction/rewrite.ts'
import { digest, person, testParts } from '../engine-parts.ts'

export const anna = person({
  names: ['Anna Berg'],
  emails: ['anna.berg@exempel.se'],
  phones: ['+46 70 174 06 05'],
  usernames: ['annberg77'],
})

const parts = { ...testParts(), openFormat }
const reader = createReader(parts)

export const redactIn = (format: TextFormat, text: string, operator: OperatorName = 'replace'): string =>
  rewrite(parts, reader, { texts: [{ text, format }], known: [anna] }, { operator, digest })[0]?.text ?? ''

export const foundIn = (format: TextFormat, text: string): string[] =>
  reader([{ texts: [{ text, format }], known: [anna] }])
    .flat()
    .flatMap(read => placedFindings(read))
    .map(({ finding: { entity, start, end } }) => `${entity} ${text.slice(start, end)}`)

/** Source of a visible piece, as it lies there, pieces apart by `|`. */
export const sourceOf = (format: TextFormat, text: string, visible: string): string => {
  const opened = openFormat(text, format)
  const at = opened.visible.indexOf(visible)
  expect(at, `${visible} in ${opened.visible}`).toBeGreaterThanOrEqual(0)
  return opened
    .toSource(at, at + visible.length)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
}

/** What holds for every text in every format: ranges are in order, apart, and within the source. */
export const expectOrderly = (format: TextFormat, text: string): void => {
  const opened = openFormat(text, format)
  const { length } = opened.visible
  const wrong: string[] = []
  const check = (start: number, end: number): void => {
    let done = 0
    for (const piece of opened.toSource(start, end)) {
      if (piece.start < done || piece.end <= piece.start || piece.end > text.length)
        wrong.push(`${start}-${end}: ${piece.start}-${piece.end}`)
      done = piece.end
    }
  }
  // Every range of a short text; of a long one the short ranges, those from the start and those to the end.
  for (let start = 0; start < length; start++) {
    const reach = length <= 80 ? length : Math.min(length, start + 8)
    for (let end = start; end <= reach; end++) check(start, end)
    check(0, start)
    check(start, length)
  }
  check(0, length)
  expect(wrong).toEqual([])
}
