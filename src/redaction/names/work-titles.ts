import { gaps } from '../tagger/words.ts'
import { isCapitalAt, isSpacedAt, lowAt, type Weighed, type WordRun, wordAt } from './weighed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What is read, heard, watched or followed, right before its title. */
const works = set(`
  filmen boken bogen boka serien låten låta sangen sången romanen albumet spelet spillet lydbogen lydboken lydboka
  ljudboken musikalen pjäsen stykket forestillingen föreställningen kurset podden podkasten
  elokuva elokuvan elokuvaa kirja kirjan kirjaa sarja sarjan sarjaa kappale kappaleen laulu laulun äänikirja romaani
  romaanin näytelmä buch buches hörbuch theaterstück`)
/** Verbs, or names of other things too: behind an article only. */
const worksTold = set(`
  boek lied album spel luisterboek film serie roman cursus musical voorstelling kurs book movie series song novel game
  audiobook play podcast course`)
const articles = set('het dit mijn de deze das der die den dem the this that my your our')

const links = set('och og ja und en and i in van von der die de das the of')

/** The title is over: a sign, or a verb of the work itself. `boken Anna lånade` was lent by somebody. */
const over =
  /^["“”»'’]?(?:$|[.,;:!?)\n]|[ ][(]|[ ](?:går|gick|gikk|kom|var|är|er|blev?|on|oli|ei|is|was|won't|doesn't|didn't|came|ist|war|kam|läuft|lief|fehlt|ruckelt|hakt|speelt|kwam|hapert|ontbreekt|mangler|manglede|manglet|saknas|saknades|puuttuu|puuttui|pätkii|virker|virket|fungerar|fungerer|toimii|tuli|werkt|werkte|funktioniert|works|stutters|hackar|hakker|niet|nicht|inte|ikke|heller|neither|either|auch|ook|evenmin|också|også|myöskään)(?!\p{L}))/u

const isWorkAt = (words: Weighed, at: number): boolean => {
  const word = lowAt(words, at)
  return works.has(word) || (worksTold.has(word) && articles.has(lowAt(words, at - 1)))
}

/** No title is looked at farther. */
const mostWords = 3

/** Is the word that the title began with behind what it is the title of? */
const isBehindWork = (words: Weighed, first: number): boolean => {
  const isQuoted = words.words.gap[first] === gaps.open
  for (let at = first; at > first - mostWords; at--) {
    if (!isSpacedAt(words, at) && !(isQuoted && at === first)) return false
    if (isWorkAt(words, at - 1)) return true
    if (!isCapitalAt(words, at - 1) && !links.has(wordAt(words, at - 1))) return false
  }
  return false
}

const endOfTitle = (words: Weighed, last: number): number => {
  let at = last
  for (let more = 0; more < mostWords; more++) {
    let next = at + 1
    while (next < at + mostWords && links.has(wordAt(words, next)) && isSpacedAt(words, next)) next++
    if (!isCapitalAt(words, next) || !isSpacedAt(words, next)) break
    at = next
  }
  return at
}

/** `Filmen Fanny och Alexander går inte`, `the book Jane Eyre came torn`: called after whoever is in it. */
export const isWork = (words: Weighed, { first, last }: WordRun): boolean => {
  if (!isBehindWork(words, first)) return false
  const to = words.words.end[endOfTitle(words, last)] ?? 0
  return over.test(words.words.text.slice(to, to + 16))
}
