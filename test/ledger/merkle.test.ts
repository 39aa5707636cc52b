import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merkleRoot } from '../../src/ledger/merkle.ts'

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map(part => Buffer.from(part as string))))
    .digest()

describe('a Merkle root after RFC 6962', () => {
  it('is the hash of nothing for no leaves', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('is the leaf hash for one leaf', () => {
    // RFC 6962, 2.1: SHA-256(0x00 || d); the empty leaf of the Certificate Transparency test vectors.
    expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('splits at the largest power of two below the number of leaves', () => {
    const leaf = (text: string) => sha256('\0', text)
    const node = (left: Buffer, right: Buffer) => sha256('\u0001', left, right)
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leaf)
    if (!a || !b || !c || !d || !e) throw new Error('five leaves were made')
    expect(merkleRoot(['a', 'b', 'c'])).toBe(node(node(a, b), c).toString('hex'))
    expect(merkleRoot(['a', 'b', 'c', 'd', 'e'])).toBe(node(node(node(a, b), node(c, d)), e).toString('hex'))
  })

  it('tells any two lists of leaves apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right)
        expect(merkleRoot(left) === merkleRoot(right)).toBe(same)
      }),
    )
  })
})
