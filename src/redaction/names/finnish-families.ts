import { gaps, shapes } from '../tagger/words.ts'
import { isAdjective } from './family-names.ts'
import { finnishBases } from './finnish.ts'
import {
  isCapitalAt,
  isGivenAt,
  keyOfWord,
  kindOfWord,
  kinds,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

/** What compound family names end in, accents off: `Yli|kangas`, `Kuoppa|mäki`. */
const heads =
  /^\p{L}{3,}(?:kangas|koski|maki|niemi|lampi|jarvi|joki|lahti|ranta|saari|harju|korpi|metsa|pelto|suo|salo|vaara|virta|nurmi|oja|kallio|kivi|maa|talo|aho|kumpu|luoma|rinne|rinta|salmi|vesi|kyla|selka|linna|lehto|luoto|notko|palo|perä|pera|viita|vuori|hovi|tupa|aro|puro|lahde|kari|kulma|haka|alho|halme|heimo)$/u

/** Municipalities and well-known parts of towns that are compounded as family names are. Accents off. */
const places = new Set(
  `alajarvi enonkoski evijarvi haapajarvi haapavesi hameenkoski hankasalmi haukilahti herttoniemi hakaniemi iisalmi
  jamijarvi juupajoki kalajoki kangasniemi kannelmaki kannonkoski karkkila karsamaki kauhajoki kaukajarvi kirkkonummi
  kivenlahti kivijarvi koivukyla konnevesi kulosaari kyyjarvi lapinjarvi lapinlahti lappajarvi laajasalo lauttasaari
  leppavaara leppavirta lestijarvi luumaki mantyharju matinkyla meilahti merijarvi munkkiniemi munkkivuori myllykoski
  myyrmaki nurmijarvi orivesi oulunkyla padasjoki pelkosenniemi petajavesi pieksamaki pihlajamaki pitajanmaki polvijarvi
  pukinmaki punkalaidun pyhajarvi pyhajoki pyharanta rautalampi riihimaki roihuvuori ruokolahti ruoholahti ruovesi
  saarijarvi savukoski seinajoki siikajoki sonkajarvi suurpelto taivalkoski tohmajarvi tuusniemi utajarvi utsjoki
  valkeakoski vesilahti viitasaari vuosaari aanekoski ikaalinen kauniainen parainen joroinen uusimaa pohjanmaa lappi
  kainuunmaa varsinaismaa karhula suomenlinna savonlinna hameenlinna kuusankoski kuusamo lappeenranta uusikaupunki`
    .trim()
    .split(/\s+/u),
)

/** Cases in which somebody is given, asked, or spoken of; `-ssa` and `-seen` are said of places. */
const animate = /(?:n|lle|lla|lta|ta|a|ksi|na)(?:kin|kaan|han|ko|pa)?$/
const inner = /(?:ssa|[^e]sta|seen|hin|hon|hun|([aeiouy])\1n)(?:kin|kaan|han|ko|pa)?$/
/** No illative: `Ylikankaan`. */
const genitiveOfAs = /kankaan(?:kin|kaan|han|ko|pa)?$/
const aboutNen = /s(?:esta|ta)(?:kin|ko)?$/

/** Behind the genitive of a place: `Kuoppamäen koulu`. */
const placeThings =
  /^(?:koulu|päiväkoti|kirjasto|asem|terveysasem|kirk|seurakun|kun[tn]a|kaupun|alue|sil[tl]a|tie|tien|katu|kadu|kaupa|kauppa|myymälä|toimipiste|konttori|sairaala|uimahalli|halli|keskus|kauppakeskus|lukio|yläaste|ala-aste|hoitokoti|palvelutalo|apteekki|museo|satama|ranta|rannas|linja|pysäk|risteyks|kylä|kunnan|suun|seudu|puisto|leirintä|varasto|noutopiste|posti|pizzeria|ravintola|kaupunginosa|lähellä|eteläpuol|pohjoispuol|reitti|kansallispuisto)/

const isWithinSentence = ({ words: { gap, shape } }: Weighed, at: number): boolean =>
  at > 0 && (gap[at] === gaps.space || gap[at] === gaps.comma) && shape[at - 1] !== shapes.digits

const cache = new Map<string, boolean>()

/** Is a word, accents off, a compound family name or one in `-nen`, in a case that is said of people? */
const isFamilyInCase = (key: string): boolean => {
  const known = cache.get(key)
  if (known !== undefined) return known
  const bases = [key, ...finnishBases(key)]
  const isNen = bases.some(base => /^\p{L}{3,}nen$/u.test(base) && !isAdjective(base))
  const isSaid =
    animate.test(key) && (!inner.test(key) || genitiveOfAs.test(key) || (isNen && aboutNen.test(key)))
  const isOne =
    key.length >= 7 &&
    isSaid &&
    (isNen || bases.some(base => heads.test(base))) &&
    !bases.some(base => places.has(base))
  if (cache.size > 5000) cache.clear()
  cache.set(key, isOne)
  return isOne
}

/**
 * `soittaa Ylikankaalle`, `Isokosken pojan`, `kuuluu Heikkiselle`: in a Finnish sentence a family name in a case, that
 * the tagger was never shown. Not where a place is meant.
 */
export const isFinnishFamilyAt = (weighed: Weighed, at: number): boolean => {
  if (weighed.language !== 'fi' || weighed.words.shape[at] !== shapes.title) return false
  const kind = kindOfWord(weighed, at)
  if ((kind !== kinds.unknown && kind < kinds.family) || !isWithinSentence(weighed, at)) return false
  if (!isFamilyInCase(keyOfWord(weighed, at))) return false
  const next = wordAt(weighed, at + 1)
  return !(
    placeThings.test(next) ||
    weighed.words.shape[at + 1] === shapes.digits ||
    isCapitalAt(weighed, at + 1)
  )
}

/** `Antille`, `Heikiltä`: given names in a case in which somebody is given or asked something. */
export const isFinnishGivenAt = (weighed: Weighed, at: number): boolean =>
  weighed.language === 'fi' &&
  weighed.words.shape[at] === shapes.title &&
  isGivenAt(weighed, at) &&
  isWithinSentence(weighed, at) &&
  /(?:ll[eaä]|lt[aä])(?:kin|kaan|kään|han|hän|ko|kö)?$/.test(wordAt(weighed, at))
