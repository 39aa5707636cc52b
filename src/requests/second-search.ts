import type { Connector } from '../connectors/connector.ts'
import { breathe } from '../runs/streams.ts'
import type { Evidence } from './found-record.ts'
import type { Match, Matcher } from './matcher.ts'
import type { RequestId } from './model.ts'

/** A document in which a spelling of a person still stands. Ids and codes only. */
export interface LeftBehind {
  readonly request: RequestId
  readonly place: string
  readonly document: string
  /** The document of the record that this one is part of. */
  readonly within?: string
  readonly evidence: readonly Evidence[]
  /** Nothing but a full name was met: where somebody else bears it, it may be theirs. */
  readonly nameOnly: boolean
  /** Nothing but an initial, or a middle name, with the family name. */
  readonly weak: boolean
  /** Where in the document, if no call of the desk changes what stands there. */
  readonly fixed?: string
}

interface SearchOptions {
  /** Documents that rightly name the person: what is kept for a reason, another person's own record. */
  except(place: string, document: string): boolean
}

const breathEvery = 50
const shortest = 3

const isPartOfName = (text: string): boolean => text.length < 40 && /^\p{L}[\p{L}\p{M}'’. -]+$/u.test(text)

/** Nothing reads across it. */
const gap = '\n··········\n'

/** Short texts with those that follow them, or stand behind the next key: a first and a family name of their own. */
const neighbours = (texts: readonly string[]): string =>
  texts
    .flatMap((text, index) => {
      if (!isPartOfName(text)) return []
      const next = [texts[index + 1], texts[index + 2]].filter(
        each => each !== undefined && isPartOfName(each),
      )
      return next.map(each => `${text} ${each}`)
    })
    .join(gap)

const mostRemembered = 20_000

/** Keys and words of the desk come again in every document; those that name nobody are looked at once. */
const remembering = (matcher: Matcher): ((text: string) => readonly Match<RequestId>[]) => {
  const harmless = new Set<string>()
  return text => {
    if (text.length < shortest || harmless.has(text)) return []
    const found = matcher.find(text)
    if (found.length > 0 || text.length > 60) return found
    if (harmless.size >= mostRemembered) harmless.clear()
    harmless.add(text)
    return found
  }
}

const byRequest = (matches: readonly Match<RequestId>[]): Map<RequestId, readonly Match<RequestId>[]> => {
  const found = new Map<RequestId, readonly Match<RequestId>[]>()
  for (const match of matches) found.set(match.key, [...(found.get(match.key) ?? []), match])
  return found
}

/** Whose spellings stand in the texts of one document, wherever in it. */
export const searchTexts = (
  matcher: Matcher,
): ((texts: readonly string[]) => readonly Match<RequestId>[]) => {
  const find = remembering(matcher)
  return texts => [...[...new Set(texts)].flatMap(find), ...find(neighbours(texts))]
}

const hitsIn = (
  matches: readonly Match<RequestId>[],
  at: Pick<LeftBehind, 'place' | 'document' | 'within' | 'fixed'>,
): LeftBehind[] =>
  [...byRequest(matches)].map(([request, own]) => ({
    ...at,
    request,
    evidence: [...new Set(own.map(({ evidence }) => evidence))],
    nameOnly: own.every(({ evidence }) => evidence === 'name'),
    weak: own.every(({ weak }) => weak),
  }))

/**
 * Reads the whole store, mapped or not, for every spelling of all persons, by a path that shares nothing with how
 * they were found and redacted. One pass for all requests; an entry for each document and request.
 */
export const searchAgain = async (
  connector: Pick<Connector, 'texts'>,
  matcher: Matcher,
  { except }: SearchOptions,
  signal: AbortSignal,
): Promise<readonly LeftBehind[]> => {
  const left: LeftBehind[] = []
  const find = searchTexts(matcher)
  let read = 0
  for await (const { place, document, within, texts, fixed } of connector.texts(signal)) {
    read += 1
    if (read % breathEvery === 0) await breathe()
    if (except(place, document)) continue
    const at = { place, document, ...(within === undefined ? {} : { within }) }
    left.push(...hitsIn(find(texts), at))
    for (const each of fixed ?? []) left.push(...hitsIn(find(each.texts), { ...at, fixed: each.place }))
  }
  return left
}
