/** Answers about so many words are kept; then all are forgotten, so that no text fills the memory. */
const most = 10_000
/** Longer ones are none that come again. */
const longest = 40

/**
 * The same function of a word, which answers at once to one that was asked for lately: a few thousand words make up most
 * of every text. Only for answers that depend on nothing but the word.
 */
export const remembered = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return word => {
    if (word.length > longest) return answer(word)
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const made = answer(word)
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}
