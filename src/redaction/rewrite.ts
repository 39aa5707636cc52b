import type { Entity } from '../entities.ts'
import { keyOfNumber } from './carried-numbers.ts'
import type { createReader, EngineParts, ReadText } from './conversation.ts'
import { createIdentity } from './identity.ts'
import { localeFor } from './locales.ts'
import { operators } from './operators/list.ts'
import { placedFindings, visibleSpan } from './placing.ts'
import type { Finding } from './recogniser.ts'
import type { Conversation, RedactOptions, TextResult } from './redactor.ts'
import type { Span } from './shields.ts'
import { countBegun } from './spans.ts'

/**
 * What is taken out can bring what is left closer together (`tel` and a number with a link between them), so the
 * result is read again until nothing more is found. In practice the second reading finds nothing.
 */
const maxReadings = 4

interface Splice extends Span {
  readonly text: string
}

interface Replaced {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly splices: readonly Splice[]
}

type Identity = ReturnType<typeof createIdentity>

const visibleValue = ({ opened, prepared }: ReadText, finding: Finding): string => {
  const { start, end } = visibleSpan(prepared, finding)
  return opened.visible.slice(start, end)
}

/** Splices in order that do not overlap: where two findings share a piece of source, the first has it. */
const inOrder = (splices: readonly Splice[]): Splice[] => {
  const kept: Splice[] = []
  let done = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(splice.start, done)
    if (start >= splice.end) continue
    kept.push({ ...splice, start })
    done = splice.end
  }
  return kept
}

const applied = (source: string, splices: readonly Splice[]): string => {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text } of splices) {
    parts.push(source.slice(done, start), text)
    done = end
  }
  return parts.join('') + source.slice(done)
}

/** The same splices as ranges of the result. */
const written = (splices: readonly Splice[]): readonly Span[] => {
  let shift = 0
  return splices.map(({ start, end, text }) => {
    const span = { start: start + shift, end: start + shift + text.length }
    shift += text.length - (end - start)
    return span
  })
}

/** Leads ranges of the result to ranges of the text it came from; what touches a replacement takes it in whole. */
const before = (splices: readonly Splice[]): ((span: Span) => Span) => {
  const spans = written(splices)
  const move = (at: number, isEnd: boolean): number => {
    let last = countBegun(spans, at) - 1
    while (isEnd && spans[last]?.start === at && (spans[last]?.end ?? 0) > at) last--
    const [span, from] = [spans[last], splices[last]]
    if (!span || !from) return at
    if (at < span.end) return isEnd ? from.end : from.start
    return at + from.end - span.end
  }
  return ({ start, end }) => ({ start: move(start, false), end: move(end, true) })
}

interface Job {
  readonly isWanted: (read: ReadText, finding: Finding, text: number) => boolean
  readonly parts: EngineParts
  readonly options: RedactOptions
  readonly identity: Identity
}

/**
 * `isOurs` tells what an earlier reading wrote. Only surrogates need telling: they look like what they stand for.
 * What any other operator wrote is hidden by its form, and where text around it makes it part of something else
 * (`***11` between digits of another mask) it is taken as it would be the next time: once and twice are the same.
 */
const replaceIn = (read: ReadText, index: number, job: Job, isOurs: (span: Span) => boolean): Replaced => {
  const { options, parts, identity } = job
  const operator = operators[options.operator]
  const locale = localeFor(read.input.lang, parts.locales) ?? parts.locales[0] ?? ''
  const findings: Finding[] = []
  const splices: Splice[] = []
  for (const { found, finding, pieces } of placedFindings(read, each => job.isWanted(read, each, index))) {
    if (options.operator === 'surrogate' && pieces.some(isOurs)) continue
    const { entity } = found
    const digest = (value: string): string => options.digest(identity(entity, value))
    const word = operator.apply(visibleValue(read, found), { entity, locale, digest })
    // The rest is told to be empty, not simply cut: of a number in JSON nothing may be left but a value.
    const written = (piece: Span, index: number) => read.opened.encode(index === 0 ? word : '', piece.start)
    findings.push(finding)
    splices.push(...pieces.map((piece, index) => ({ ...piece, text: written(piece, index) })))
  }
  const kept = inOrder(splices)
  return { text: applied(read.input.text, kept), findings, splices: kept }
}

type Reader = ReturnType<typeof createReader>

/** One text on its way: what it has become, and by which splices, reading by reading. */
interface Draft {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly history: readonly ((span: Span) => Span)[]
  /** Ranges of `text` that we wrote, in order. */
  readonly ours: readonly Span[]
}

/** Does one of the spans, which are in order and apart, share a unit with this one? */
const meetsAny = (spans: readonly Span[], { start, end }: Span): boolean => {
  const last = spans[countBegun(spans, end - 1) - 1]
  return last !== undefined && last.end > start
}

const next = (draft: Draft, { text, findings, splices }: Replaced): Draft => {
  const toInput = (finding: Finding): Finding => ({
    ...finding,
    ...draft.history.reduceRight<Span>((span, back) => back(span), finding),
  })
  let [done, delta] = [0, 0]
  const shifted = draft.ours.flatMap(span => {
    for (let each = splices[done]; each && each.end <= span.start; each = splices[++done])
      delta += each.text.length - (each.end - each.start)
    return meetsAny(splices, span) ? [] : [{ start: span.start + delta, end: span.end + delta }]
  })
  return {
    text,
    findings: [...draft.findings, ...findings.map(toInput)].sort((a, b) => a.start - b.start),
    history: [...draft.history, before(splices)],
    ours: [...shifted, ...written(splices)]
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start),
  }
}

const namesIn = (reads: readonly ReadText[]): string[] =>
  reads.flatMap(read =>
    read.findings
      .filter(({ entity }: { entity: Entity }) => entity === 'PERSON')
      .map(found => visibleValue(read, found)),
  )

const numberOf = ({ prepared }: ReadText, { entity, start, end }: Finding): string =>
  keyOfNumber({ entity, value: prepared.text.slice(start, end) }) ?? ''

const numbersIn = (reads: readonly ReadText[], isMeant: (finding: Finding) => boolean): Set<string> => {
  const numbers = new Set(
    reads.flatMap(read => read.findings.filter(isMeant).map(each => numberOf(read, each))),
  )
  numbers.delete('')
  return numbers
}

/**
 * Where only some kinds of values go, a number that has been called one of them anywhere goes everywhere: the same
 * digits can be a personal number beside one word and look like a telephone beside another. What the first reading
 * called something else, and never one of them, stays in the later ones too, whatever they make of it: the words that
 * told what it is may be gone.
 */
const createWanted = (
  entities: ReadonlySet<Entity> | undefined,
): ((reads: readonly ReadText[]) => Job['isWanted']) => {
  if (!entities) return () => () => true
  let spared: ReadonlySet<string> | undefined
  return reads => {
    const numbers = numbersIn(reads, ({ entity }) => entities.has(entity))
    const stays = spared ?? new Set<string>()
    if (!spared) {
      const others = numbersIn(reads, ({ entity }) => !entities.has(entity))
      for (const number of numbers) others.delete(number)
      spared = others
    }
    return (read, finding) => {
      // As a phone's: of one with points between its pairs a later reading may make an IP.
      if (stays.has(numberOf(read, { ...finding, entity: 'PHONE' }))) return false
      return entities.has(finding.entity) || numbers.has(numberOf(read, finding))
    }
  }
}

/** Puts the operator's words in the place of the findings; every other unit of the source stays as it is. */
export const rewrite = (
  parts: EngineParts,
  readEach: Reader,
  { texts, known }: Conversation,
  options: RedactOptions,
): readonly TextResult[] => {
  let drafts: readonly Draft[] = texts.map(({ text }) => ({ text, findings: [], history: [], ours: [] }))
  const wantedIn = createWanted(options.entities)
  const { only } = options
  let identity: Identity | undefined
  let reads: readonly ReadText[] = []
  for (let reading = 0; reading < maxReadings; reading++) {
    const read = texts.map((input, index) => ({ ...input, text: drafts[index]?.text ?? input.text }))
    reads = readEach([{ texts: read, known, earlier: reads }])[0] ?? []
    identity ??= createIdentity(known, namesIn(reads))
    const isEntity = wantedIn(reads)
    const isWanted: Job['isWanted'] = (read, finding, text) =>
      isEntity(read, finding, text) &&
      (!only || only({ entity: finding.entity, value: visibleValue(read, finding), text }))
    const job = { parts, options, identity, isWanted }
    let isChanged = false
    drafts = drafts.map((draft, index) => {
      const read = reads[index]
      if (!read) return draft
      const replaced = replaceIn(read, index, job, span => meetsAny(draft.ours, span))
      if (replaced.splices.length === 0) return draft
      isChanged = true
      return next(draft, replaced)
    })
    if (!isChanged) break
  }
  return drafts.map(({ text, findings }) => ({ text, findings }))
}
