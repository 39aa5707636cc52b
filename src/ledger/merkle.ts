import { createHash } from 'node:crypto'

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

// The prefixes keep a leaf from passing for a node (RFC 6962, 2.1: second preimages).
const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

const rootOf = (leaves: readonly Buffer[]): Buffer => {
  const [first] = leaves
  if (!first) return sha256()
  if (leaves.length === 1) return first
  // The largest power of two smaller than the number of leaves.
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha256(nodePrefix, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

/** Hex root of the Merkle tree hash of RFC 6962, 2.1, over the strings' UTF-8 bytes, in their order. */
export const merkleRoot = (leaves: readonly string[]): string =>
  rootOf(leaves.map(leaf => sha256(leafPrefix, Buffer.from(leaf, 'utf8')))).toString('hex')
