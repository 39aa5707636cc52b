import { describe, expect, test } from 'vitest'
import { seeded } from '../../../bench/development/random.ts'
import { languages, type Row, scoredTypes } from '../../../bench/development/row.ts'
import { supportRows } from '../../../bench/development/rows.ts'
import { wordsOf } from '../../../bench/development/words.ts'
import { blindRows, blindSet, heldoutRows, heldoutSets } from '../../../bench/heldout/rows.ts'
import { healthNumber, readOut } from '../../../bench/heldout/values.ts'

const rows = heldoutRows(3)
const blind = blindRows(3)
const held = ({ text, spans }: Row, type: string) =>
  spans.filter(span => span.type === type).map(({ start, end }) => text.slice(start, end))

/** Each personal value and each look-alike trimmed, apart from the others, and no slot left open. */
const assertMarked = (of: readonly Row[]): void => {
  for (const { id, text, spans, decoys } of of) {
    const marked = [...spans, ...decoys].sort((a, b) => a.start - b.start)
    for (const [at, { start, end }] of marked.entries()) {
      expect(text.slice(start, end).trim(), id).toBe(text.slice(start, end))
      expect(end, id).toBeGreaterThan(start)
      expect(start, id).toBeGreaterThanOrEqual(marked[at - 1]?.end ?? 0)
    }
    expect(text, id).not.toMatch(/[‹›°]|undefined/)
  }
}

/** Addresses of mail that are not inside any span. */
const openMails = (of: readonly Row[]): string[] =>
  of.flatMap(row => {
    const isMarked = (at: number) => row.spans.some(({ start, end }) => start <= at && at < end)
    return [...row.text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)]
      .filter(({ index }) => !isMarked(index))
      .map(([mail]) => mail)
  })

describe('the set by another hand', () => {
  test('is the same every time, and what stands first does not change when more is asked for', () => {
    expect(heldoutRows(3)).toEqual(rows)
    const first = new Map(heldoutRows(1).map(row => [row.id, row]))
    expect(rows.filter(({ id }) => id.endsWith('-0'))).toEqual([...first.values()])
  })

  test.each(heldoutSets)('%s has eleven documents of its own in each language', set => {
    for (const lang of languages) {
      const kinds = new Set(rows.filter(row => row.set === set && row.lang === lang).map(({ kind }) => kind))
      expect(kinds.size).toBe(11)
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('marks trimmed pieces which stand apart, and leaves no slot open', () => {
    assertMarked(rows)
  })

  test('marks every address of mail as somebody’s', () => {
    expect(openMails(rows)).toEqual([])
  })

  test('holds all scored types, and addresses of mail that are nobody’s', () => {
    for (const type of 'PERSON EMAIL IP ID_NUMBER PHONE ADDRESS IBAN CARD USERNAME'.split(' '))
      expect(rows.flatMap(row => held(row, type)).length, type).toBeGreaterThan(20)
    expect(rows.flatMap(row => held(row, 'EMAIL')).filter(mail => !/example/i.test(mail))).toEqual([])
  })

  test.each([...languages, 'abroad'] as const)(
    'draws no uncommon name of %s from the lists that we ship',
    lang => {
      // Asserted while they are read.
      expect(() =>
        wordsOf(lang, new URL('../../../bench/heldout/rows.ts', import.meta.url).href),
      ).not.toThrow()
    },
  )
})

describe('the set that is measured once', () => {
  test('is the same every time, and has ten documents of its own in each language', () => {
    expect(blindRows(3)).toEqual(blind)
    expect(new Set(blind.map(({ id }) => id)).size).toBe(blind.length)
    for (const lang of languages)
      expect(new Set(blind.filter(row => row.lang === lang).map(({ kind }) => kind)).size).toBe(10)
    expect(new Set(blind.map(({ kind }) => kind)).size).toBeGreaterThan(60)
  })

  test('is in no other set', () => {
    expect(new Set(blind.map(({ set }) => set))).toEqual(new Set([blindSet]))
    expect(rows.filter(({ set }) => set === blindSet)).toEqual([])
    expect(supportRows(1).filter(({ set }) => set === blindSet)).toEqual([])
  })

  test('is well formed, and marks every address of mail', () => {
    assertMarked(blind)
    expect(openMails(blind)).toEqual([])
    expect(blind.flatMap(row => held(row, 'EMAIL')).filter(mail => !/example/i.test(mail))).toEqual([])
  })

  test('holds all scored types, and look-alikes in every document', () => {
    for (const type of scoredTypes)
      expect(blind.flatMap(row => held(row, type)).length, type).toBeGreaterThan(20)
    for (const { id, spans, decoys } of blind) {
      expect(spans.length, id).toBeGreaterThan(2)
      expect(decoys.length, id).toBeGreaterThan(0)
    }
  })
})

test('a number of a health insurance carries its check digit', () => {
  const number = healthNumber(seeded('health'))
  expect(number).toMatch(/^[A-Z]\d{9}$/)
  const digits = String(number.charCodeAt(0) - 64).padStart(2, '0') + number.slice(1, 9)
  const sum = [...digits].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  expect(number.at(-1)).toBe(String(sum % 10))
})

test('a number is read out prefix first, without the one of the country', () => {
  for (let at = 0; at < 50; at++)
    expect(readOut('sv', seeded(`out ${at}`)), String(at)).toMatch(/^0\d\d[ ,.-]/)
})
