import { describe, expect, it } from 'vitest'
import { compound, lookUp } from '../../../src/redaction/tagger/lexicon.ts'
import { shippedModel } from '../../../src/redaction/tagger/model.ts'
import { splitWords } from '../../../src/redaction/tagger/words.ts'

const codeOf = (word: string): number => lookUp(shippedModel().lexicon, splitWords(word), 0, false)

describe('a word in no list', () => {
  it.each([
    'Portkod',
    'Köpvillkor',
    'Herhaalrecept',
    'Meterstand',
    'Hätänumerot',
    'Flyttanmälan',
    'beboermøte',
  ])('is a compound where it is made of two that are: %s', word => {
    expect(codeOf(word)).toBe(compound)
  })

  it.each([
    'Nygårdshaug',
    'Zwiebelhofer',
    'Featherstonehaugh',
    'Schoonebeek',
    'Tornkangas',
    'Björkgren',
    'Xqzt',
  ])('is none where it ends as names do, or is made of nothing: %s', word => {
    expect(codeOf(word)).not.toBe(compound)
  })
})
