import { remembered } from '../remembered.ts'

/** Endings of the cases and some of what is hung on them, accents off (`lla` is `lla` and `llä`), longest first. */
const cases = [
  ...[
    'illa',
    'ille',
    'ilta',
    'issa',
    'ista',
    'tten',
    'lla',
    'lle',
    'lta',
    'ssa',
    'sta',
    'ksi',
    'tta',
    'ten',
    'seen',
  ],
  ...['na', 'ta', 'an', 'en', 'in', 'on', 'un', 'yn', 'et', 'ia', 'n', 'a', 't'],
] as const
const clitics = ['kaan', 'kin', 'han', 'ko', 'pa'] as const
const possessives = ['nsa', 'mme', 'nne', 'ni', 'si'] as const

/** Consonants that are weak in a closed syllable, with the strong one they come from. */
const grades: readonly (readonly [weak: string, strong: string])[] = [
  ['mm', 'mp'],
  ['nn', 'nt'],
  ['rr', 'rt'],
  ['ll', 'lt'],
  ['ng', 'nk'],
  ['lj', 'lk'],
  ['rj', 'rk'],
  ['d', 't'],
  ['v', 'p'],
  ['v', 'k'],
  ['k', 'kk'],
  ['p', 'pp'],
  ['t', 'tt'],
]

/** `miko` → `mikko`, `lahde` → `lahte`, `ranna` → `ranta`. */
const strengthened = (stem: string): string[] => {
  const vowel = stem.charAt(stem.length - 1)
  if (!/[aeiouy]/.test(vowel)) return []
  const body = stem.slice(0, -1)
  return grades.flatMap(([weak, strong]) =>
    body.endsWith(weak) ? [body.slice(0, body.length - weak.length) + strong + vowel] : [],
  )
}

/** `kankas` → `kangas`, `lahte` → `lahde`: what the strong grade before a long vowel is weak in the nominative. */
const weakened = (form: string): string[] => {
  const [, body, end] = /^(.*?)(as|e)$/.exec(form) ?? []
  if (body === undefined || end === undefined) return []
  return grades.flatMap(([weak, strong]) =>
    body.endsWith(strong) ? [body.slice(0, body.length - strong.length) + weak + end] : [],
  )
}

/** What a word in the nominative may be, given the stem before its ending. */
const nominatives = (stem: string): string[] => {
  const open = [stem, ...strengthened(stem)]
  // `mae`, `joe`: a lone `k` falls away altogether.
  if (/[aeou]e$/.test(stem)) open.push(`${stem.slice(0, -1)}ki`)
  // So it does in `selan`, `polun`, `harjan`.
  if (/[lrh][aeiouy]$/.test(stem)) open.push(`${stem.slice(0, -1)}k${stem.slice(-1)}`)
  const more = open.flatMap(form => {
    if (form.endsWith('kse')) return [form, `${form.slice(0, -3)}s`]
    if (form.endsWith('ee')) return [form, form.slice(0, -1), ...weakened(form.slice(0, -1))]
    if (form.endsWith('te')) return [form, `${form.slice(0, -1)}i`, `${form.slice(0, -2)}si`]
    if (form.endsWith('e')) return [form, `${form.slice(0, -1)}i`]
    if (form.endsWith('aa')) return [form, `${form.slice(0, -2)}as`, ...weakened(`${form.slice(0, -2)}as`)]
    if (/[^aeiouy]i$/.test(form)) return [form, form.slice(0, -1)]
    return [form]
  })
  const nen = /s[ei]?$/.exec(stem)
  return nen ? [...more, `${stem.slice(0, nen.index)}nen`] : more
}

/**
 * Names that a Finnish word, accents off, may be a case of: `virtaselle` of `virtanen`, `mikon` of `mikko`,
 * `bergin` of `berg`. Far too many, so they only count when looked up among names. Iso suomen kielioppi §§ 41, 65, 81.
 */
export const finnishBases: (key: string) => readonly string[] = remembered(key => {
  const clitic = clitics.find(each => key.length > each.length + 4 && key.endsWith(each))
  const bare = clitic === undefined ? [] : [key.slice(0, -clitic.length)]
  // `mikkoni`, `mikolleni`: what is mine has lost the ending of the genitive.
  const owned = [key, ...bare].flatMap(word => {
    const whose = possessives.find(each => word.length > each.length + 3 && word.endsWith(each))
    return whose === undefined ? [] : [word.slice(0, -whose.length)]
  })
  const words = [key, ...bare, ...owned]
  const cased = words.flatMap(word =>
    cases.flatMap(ending =>
      word.length >= ending.length + 2 && word.endsWith(ending)
        ? nominatives(word.slice(0, -ending.length))
        : [],
    ),
  )
  const bases = [...bare, ...owned, ...cased]
  return [...new Set(bases)].filter(base => base.length >= 3 && base !== key)
})
