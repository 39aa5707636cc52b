/** `Lindqvists`, `Lindqvistin`, `Virtaselle`, `Niemen`, `Lahdelta`: what a family name ends in that is none of it. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/n$/, ''],
  [/in$/, ''],
  [/[ai]?(?:lle|ll(?:a|ae)|lt(?:a|ae)|ss(?:a|ae)|st(?:a|ae)|ksi|n(?:a|ae))$/, ''],
  [/(?:a|ae|ia|iae)$/, ''],
  [/i(?:lle|ll(?:a|ae)|lt(?:a|ae)|ss(?:a|ae)|st(?:a|ae)|ksi)$/, ''],
  [/se(?:n|lle|ll(?:a|ae)|lt(?:a|ae)|ss(?:a|ae)|st(?:a|ae)|en|ksi|n(?:a|ae))$/, 'nen'],
  [/st(?:a|ae)$/, 'nen'],
  [/e(?:n|lle|ll(?:a|ae)|lt(?:a|ae)|ss(?:a|ae)|st(?:a|ae))$/, 'i'],
  [/de(?:n|lle|ll(?:a|ae)|lt(?:a|ae)|ss(?:a|ae)|st(?:a|ae))$/, 'ti'],
]

const shortest = 3

/** What a folded word may be in the nominative, itself not among them. */
export const stems = (word: string): readonly string[] => {
  if (word.length <= shortest) return []
  const found = endings.flatMap(([pattern, nominative]) => {
    const stem = word.replace(pattern, nominative)
    return stem === word || stem.length < shortest ? [] : [stem]
  })
  return [...new Set(found)]
}
