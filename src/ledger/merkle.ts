import { hash } from 'node:crypto'

const digest = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex')

// The prefixes keep a leaf from passing for a node (RFC 6962, 2.1: second preimages).
const leafOf = (text: string): string => digest(`\u0000${text}`)

/** Hex in between: strings cost less than buffers, and each record of a plan is in four trees. */
const nodeOf = (left: string, right: string): string => {
  const bytes = Buffer.allocUnsafe(65)
  bytes[0] = 1
  bytes.write(left, 1, 'hex')
  bytes.write(right, 33, 'hex')
  return digest(bytes)
}

const rootOf = (leaves: readonly string[], from: number, to: number): string => {
  const count = to - from
  if (count === 0) return digest('')
  if (count === 1) return leaves[from] ?? ''
  // The largest power of two smaller than the number of leaves.
  const split = from + 2 ** Math.floor(Math.log2(count - 1))
  return nodeOf(rootOf(leaves, from, split), rootOf(leaves, split, to))
}

/** Hex root of the Merkle tree hash of RFC 6962, 2.1, over the strings' UTF-8 bytes, in their order. */
export const merkleRoot = (leaves: readonly string[]): string => rootOf(leaves.map(leafOf), 0, leaves.length)
