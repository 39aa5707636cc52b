import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/redaction/tagger/hash.ts'
import { codeOf, inflected, lookUp, nameBits } from '../../../src/redaction/tagger/lexicon.ts'
import { packModel, shippedModel, unpackModel } from '../../../src/redaction/tagger/model.ts'
import { splitWords } from '../../../src/redaction/tagger/words.ts'

const { lexicon } = shippedModel()
const packed = packModel(shippedModel())

describe('the shipped model', () => {
  it('weighs no more than four megabytes', () => {
    expect(packed.length).toBeLessThan(4 * 1024 * 1024)
  })

  it('comes back as it was packed', () => {
    const again = unpackModel(packed)
    expect(again.scale).toBeCloseTo(shippedModel().scale, 6)
    expect(Buffer.compare(packModel(again), packed)).toBe(0)
  })

  it.each([Buffer.alloc(0), Buffer.alloc(16), Buffer.from('GLr1 and something else')])(
    'is not made of other bytes',
    bytes => {
      expect(() => unpackModel(bytes)).toThrow(RangeError)
    },
  )

  it.each(['anna', 'mikko', 'søren', 'wüllenkemper', 'virtanen', 'jansen', 'åberg'])(
    'knows %s for a name or not at all',
    word => {
      const code = codeOf(lexicon, hashOf(word))
      expect(code === 0 || (code & nameBits) > 0).toBe(true)
    },
  )

  it.each(['och', 'ikke', 'että', 'nicht', 'een', 'faktura'])('knows %s for no name', word => {
    expect(codeOf(lexicon, hashOf(word)) & nameBits).toBe(0)
  })

  it.each(
    'Annas Annalle Mikon Virtasen Virtaselle Pekan Matin Heikin Mikaelilta Niemellä Lahden Isomäeltä Markukselle Rannan Pellon Virtaseksi Jukalta'.split(
      ' ',
    ),
  )('knows %s by what it is without its ending', word => {
    const code = lookUp(lexicon, splitWords(word), 0, true)
    expect(code & nameBits).toBeGreaterThan(0)
    // Some cases are names of their own: then nothing was taken off.
    expect([0, inflected]).toContain(code & inflected)
  })
})
