const endings: Readonly<Record<string, { readonly back: string; readonly front: string }>> = {
  n: { back: 'n', front: 'n' },
  lle: { back: 'lle', front: 'lle' },
  lta: { back: 'lta', front: 'ltä' },
  lla: { back: 'lla', front: 'llä' },
  sta: { back: 'sta', front: 'stä' },
  ssa: { back: 'ssa', front: 'ssä' },
  ksi: { back: 'ksi', front: 'ksi' },
  a: { back: 'a', front: 'ä' },
}

const isBack = (word: string): boolean => /[aou]/i.test(word)

/** The stem most names take: Virtanen → Virtase-, Henrik → Henriki-; those with gradation give theirs in the list. */
const usualStem = (name: string): string => {
  if (name.endsWith('nen')) return `${name.slice(0, -3)}se`
  return /[aeiouyäöå]$/i.test(name) ? name : `${name}i`
}

/** A Finnish name in the case with this ending: `lle` gives Virtaselle. */
export const inflected = (name: string, stem: string | undefined, ending: string): string => {
  const forms = endings[ending]
  if (!forms) throw new Error(`no Finnish case ends in -${ending}`)
  const suffix = isBack(name.slice(-5)) ? forms.back : forms.front
  if (ending !== 'a') return (stem ?? usualStem(name)) + suffix
  // The partitive takes the strong stem: Virtasta, Pekkaa.
  if (name.endsWith('nen')) return `${name.slice(0, -3)}st${suffix}`
  return usualStem(name) + suffix
}
