import { expect, it } from 'vitest'
import { compoundTails } from '../../../bench/training/compound-tails.ts'
import { codeBits } from '../../../src/redaction/tagger/lexicon.ts'

const word = 2 << codeBits.lower
const name = 2 << codeBits.family
const heads = ['köp', 'avtal', 'fest', 'land', 'sol', 'rosen', 'sand', 'lund']
const codes = new Map([
  ...[...heads, 'villkor', 'dal', 'kod'].map(each => [each, word] as const),
  ['berg', name] as const,
])
const words = [
  ...heads.flatMap(head => [`${head}villkor`, `${head}dal`, `${head}berg`]),
  'avtalsvillkor',
  'solkod',
  'xxxkod',
]

it('are words that many words end in and no name does, behind a word, an s between them or not', () => {
  const isName = (each: string): boolean => each.endsWith('berg') || /^(?:rosen|sand)dal$/.test(each)
  expect([...compoundTails({ codes, words, isName })]).toEqual(['villkor'])
  expect([...compoundTails({ codes, words, isName: () => false })]).toEqual(['villkor', 'dal'])
})
