/** FNV-1a, 32 bits: a hash of a beginning goes on to that of the whole, so endings are cut off and put on for free. */
export const emptyHash = 0x811c9dc5 | 0

export const addUnit = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export const addText = (hash: number, text: string): number => {
  let sum = hash
  for (let at = 0; at < text.length; at++) sum = addUnit(sum, text.charCodeAt(at))
  return sum
}

/** The hash of a word in small letters. */
export const hashOf = (word: string): number => addText(emptyHash, word)

/** Spreads the bits of two numbers over all of 32; for slots in tables. */
export const mix = (a: number, b: number): number => {
  let sum = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  sum ^= sum >>> 13
  sum = Math.imul(sum, 0xc2b2ae35)
  return sum ^ (sum >>> 16)
}
