import { shapes } from '../tagger/words.ts'
import { isTrade, isTradeAndName } from './firm-words.ts'
import { isHeir } from './group-words.ts'
import {
  isCapitalAt,
  isGivenAt,
  isSpacedAt,
  isUsualAt,
  lowAt,
  type Weighed,
  type WordRun,
} from './weighed-words.ts'

/** `Dahl Strøm`, `Visser Vis`: a family and a trade that is a family's name too, without anybody's given name. */
const isPairOfTrade = (words: Weighed, { first, last }: WordRun): boolean =>
  !isGivenAt(words, first) &&
  words.words.shape[first] !== shapes.initial &&
  [last, last + 1].some(
    at =>
      at === first + 1 && isSpacedAt(words, at) && isCapitalAt(words, at) && isTradeAndName(lowAt(words, at)),
  )

/** Firms that are known by their two founders, without what joins them. */
const founders = new Set(
  'marks spencer,peek cloppenburg,bang olufsen,helly hansen,harvey nichols,albert heijn,johnson johnson,procter gamble,black decker,dolce gabbana,fisher paykel,villeroy boch,ernst young,moss bros,fortnum mason,smith wesson,holland barrett,john lewis,jack wills,thomas cook,ted baker,paul smith,karen millen,laura ashley,hugo boss,calvin klein,tommy hilfiger,ralph lauren,michael kors,kurt geiger,ben sherman,fred perry,georg jensen,fritz hansen,carl hansen,kay bojesen,ole lynggaard,peter hahn,gerry weber,tom tailor,jack wolfskin,gina tricot,thomas sabo,daniel wellington,max mara,hans anders,jan linders,russell hobbs,morphy richards'.split(
    ',',
  ),
)
/** The words they are called by: any other is no founder, and nothing is put together to see it. */
const founding = new Set([...founders].flatMap(pair => pair.split(' ')))
const joins = new Set(['and', 'und', 'og', 'och', 'en', 'ja'])

/** `Marks and Spencer`: the one or the other of them. */
const isFounder = (words: Weighed, at: number): boolean => {
  const low = (n: number): string => lowAt(words, n)
  if (!founding.has(low(at))) return false
  const before = joins.has(low(at - 1)) ? at - 2 : at - 1
  const behind = joins.has(low(at + 1)) ? at + 2 : at + 1
  return founders.has(`${low(before)} ${low(at)}`) || founders.has(`${low(at)} ${low(behind)}`)
}

/** `Joinery` of `Clarke & Daughters Joinery`: the trade behind the founder's heirs. */
const isTradeAlone = (words: Weighed, { first, last }: WordRun): boolean =>
  first === last &&
  isCapitalAt(words, first) &&
  isSpacedAt(words, first) &&
  isHeir(lowAt(words, first - 1)) &&
  !isUsualAt(words, first) &&
  isTrade(lowAt(words, first))

/** Is it a firm by what two words say that stand side by side, or by what its trade is? */
export const isFirmOfTwo = (words: Weighed, run: WordRun): boolean =>
  isPairOfTrade(words, run) ||
  isTradeAlone(words, run) ||
  (run.last <= run.first + 1 && isFounder(words, run.last))
