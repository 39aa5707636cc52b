import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextWords } from '../../src/redaction/context.ts'
import { prepare } from '../../src/redaction/prepare.ts'
import { lower } from '../../src/redaction/units.ts'
import { hitsAtWords, hitsInAnyCase, leadsOf, mayBegin, wordsWith } from '../../src/redaction/word-starts.ts'
import { wordTree } from '../../src/redaction/word-tree.ts'

const leads = leadsOf('user ?name|av\\.|reg\\.? nr|rue(?:lle)?', 'straße|post[- ]box')

describe('leadsOf', () => {
  it.each([
    ['the user said', [4]],
    ['USERNAME', [0]],
    ['av. Foch, avenue', [0]],
    ['reg nr', [0]],
    ['superuser', []],
    ['12rue', [2]],
    ['Straße, STRASSE', [0]],
    ['us', []],
    ['post\nbox', [0]],
  ])('meets words of %j', (text, expected) => {
    expect(wordsWith(prepare(text), leads)).toEqual(expected)
    expect(mayBegin(prepare(text), leads)).toBe(expected.length > 0)
  })

  it('refuses an alternative that nothing certain begins', () => {
    expect(() => leadsOf('user|[ab]c')).toThrow('no two letters begin [ab]c')
  })

  it('meets a word once of which it has two beginnings', () => {
    expect(wordsWith(prepare('loginname'), leadsOf('login|loginname'))).toEqual([0])
  })
})

describe('sets that came after the text was read', () => {
  it('are looked for all the same', () => {
    const prepared = prepare('my quokka name')
    expect(mayBegin(prepared, leads)).toBe(false)
    const late = leadsOf('quokka')
    expect(mayBegin(prepared, late)).toBe(true)
    expect(wordsWith(prepared, late)).toEqual([3])
    expect(prepared.near(11, 12, contextWords('quok'))).toBe(true)
    expect(prepared.near(11, 12, contextWords('okka'))).toBe(false)
    expect(wordTree().known).toBeGreaterThan(0)
  })
})

describe('hitsAtWords', () => {
  it('gives what a search of the whole text gives', () => {
    const source = '(?<![\\p{L}\\p{N}])(?:user|bruker|login)[ ]?\\d'
    const own = leadsOf('user|bruker|login')
    const pieces = fc.constantFrom('user', 'bruker', 'login', ' ', '1', 'x', '-', 'Å', '\n', '👩')
    fc.assert(
      fc.property(fc.array(pieces), parts => {
        const prepared = prepare(parts.join(''))
        const found = hitsAtWords(prepared, new RegExp(source, 'iuy'), own).map(({ index }) => index)
        expect(found).toEqual([...prepared.text.matchAll(new RegExp(source, 'giu'))].map(hit => hit.index))
      }),
    )
  })
})

describe('context words', () => {
  /** Without a number they are in no tree, and the text is searched for them. */
  const searched = (...stems: string[]) => ({ stems })
  const pieces = fc.constantFrom('pnr', 'pers.nr', ' ', '12', '@', '//', ':', 'x', '.', '\n', 'P', 'nr', 'ø')

  it('are met where a search from every place meets them', () => {
    const stems = ['pnr', 'pers.nr', 'nr ', 'pn']
    const set = contextWords(...stems)
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(30), fc.nat(6), fc.nat(12), (parts, start, length, reach) => {
        const prepared = prepare(parts.join(''))
        const at = Math.min(start, prepared.text.length)
        const end = Math.min(at + length, prepared.text.length)
        expect(prepared.near(at, end, set, reach)).toBe(prepared.near(at, end, searched(...stems), reach))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('hitsInAnyCase', () => {
  it('gives what a pattern for any case gives, in small letters', () => {
    const source = '(?<![\\p{L}\\p{N}])(?:user|ålder)[ ]?\\p{L}'
    const own = leadsOf('user|ålder')
    const pieces = fc.constantFrom('user', 'USER', 'Ålder', 'ålder', ' ', 'X', 'x', '-', 'İ', '\n', '👩')
    fc.assert(
      fc.property(fc.array(pieces), parts => {
        const prepared = prepare(parts.join(''))
        const found = hitsInAnyCase(prepared, new RegExp(source, 'uy'), own)
        const expected = [...prepared.text.matchAll(new RegExp(source, 'giu'))]
        expect(found.map(({ index }) => index)).toEqual(expected.map(({ index }) => index))
        for (const { 0: hit } of found) expect(hit).toBe(lower(hit))
      }),
    )
  })
})
