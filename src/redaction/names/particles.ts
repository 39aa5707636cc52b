/**
 * Words within a name that are none by themselves: `van`, `af`, `ap`. In small letters, accents off where not said
 * otherwise. Three uses, as a word that is certain in the record may be any word in running text.
 */
const listed = (words: string): readonly string[] => words.split(' ')

/** Between a given and a family name in any text, seldom anything else there. */
const everywhere = listed(
  'von van vom zu zum zur der den de del della dello degli di da dos du la le af av ten ter bin ibn bint al el ap ferch',
)
/** Words of any sentence; between capitals that a cue points at they are not looked for. */
const ofTagged = listed('á te mac mc ben abu ua í ó ní nic')
/** In a name that is known to be one these count for nothing alone. */
const ofRecord = listed(
  "ben mac mc st vd v te t op in het 't tot und y e i o das do des d las los ni nic abu ua ui",
)

const inCues = new Set(everywhere)
const inTagged = new Set([...everywhere, ...ofTagged])
const inRecord = new Set([...everywhere, ...ofRecord])

/** Behind a cue, between words in capitals. */
export const isCueParticle = (key: string): boolean => inCues.has(key)

/** Between words that the tagger takes for names, or before one. */
export const isNameParticle = (word: string): boolean => inTagged.has(word)

/** In a name of the record. */
export const isParticle = (key: string): boolean => inRecord.has(key)

/**
 * Before a family name in a capital, with no given name before it, by the languages in which the word is another one
 * too: `von Essen` in Swedish is a name, in German it may be said of Essen. Accents on.
 */
const leading = new Map(
  Object.entries({
    von: 'de',
    vom: 'de',
    zu: 'de',
    zum: 'de',
    zur: 'de',
    van: 'nl en',
    af: 'nb da',
    ap: '',
    ferch: '',
    ibn: '',
    bint: '',
    bin: 'de',
    ben: 'nl en sv da nb',
    abu: '',
    ter: '',
    ten: 'en',
    te: 'nl sv nb da fi',
    della: '',
    dello: '',
    degli: '',
    dos: '',
    di: '',
    del: 'sv nb da nl',
    de: 'nl sv nb da',
    le: 'nb da sv',
    la: 'nb da sv',
    mac: '',
    mc: '',
    ó: '',
    ní: '',
    nic: '',
    ua: 'fi',
    uí: '',
    í: '',
  }),
)

/** Is it, before a capital, a particle and nothing else in texts of this language? In small letters, accents on. */
export const isLeadIn = (word: string, language: string | undefined): boolean => {
  const also = leading.get(word)
  if (also === undefined) return false
  return language === undefined || language === 'unknown' ? also === '' : !also.includes(language)
}

/** Two or three before a capital are in hardly any sentence, but `von der Firma`: these only before a known name. */
const weakGroups = new Set(['van de', 'von der', 'von den', 'von dem', 'in den', 'aan de', 'de la'])
const groups =
  /^(?:van (?:den|der|de|het)|(?:op|uit|onder|aan|in|over|bij) den|op der|uit der|von (?:der|den|dem)|von und zu|vom und zum|de (?:la|las|los)|van t|in t|op t|uit t)$/

const lastOfGroups = new Set(listed('den der de het dem zu zum la las los t'))

/** Is it what the second of two such words, or the third of three, may be? Says no to most, and soon. */
export const endsParticleGroup = (word: string): boolean => lastOfGroups.has(word)

/** Do these words, in small letters and a space apart, stand before a family name? */
export const isParticleGroup = (words: string): boolean => groups.test(words)

/** And is what stands behind them in a capital one, whatever it is? */
export const isBindingGroup = (words: string, language: string | undefined): boolean =>
  groups.test(words) && !weakGroups.has(words) && (language === 'nl' || !/^(?:in|van t|in t)/.test(words))
