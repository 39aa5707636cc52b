import type { TextFormat } from '../entities.ts'
import { createReader, type EngineParts, type ReadText } from './conversation.ts'
import { knownLocales } from './locales.ts'
import { partsFor } from './parts.ts'
import { placedFindings } from './placing.ts'
import { prepare } from './prepare.ts'
import type { Finding } from './recogniser.ts'
import type { Conversation, KnownPerson, Redactor } from './redactor.ts'
import { rewrite } from './rewrite.ts'
import { createAllowed } from './shields.ts'
import { balanced, type Recall, type Thresholds, thresholdsOf } from './thresholds.ts'

const findingOf = ({ finding }: { readonly finding: Finding }): Finding => finding
const inSource = (read: ReadText): Finding[] => placedFindings(read).map(findingOf)
const allInSource = (reads: readonly ReadText[]): readonly Finding[][] => reads.map(inSource)

const keyOf = (thresholds: Thresholds): string => Object.values(thresholds).join(' ')

/** A redactor of these parts; pure, without state between calls. */
export const createEngine = (parts: EngineParts): Redactor => {
  const readEach = createReader(parts)
  const allowedIn = createAllowed(parts.allow)
  const own = keyOf(parts.thresholds)
  const others = new Map<string, Redactor>()
  /** Of the same for as long as the caller keeps them: asked for with every text, they are not compared each time. */
  const byThresholds = new WeakMap<Thresholds, Redactor>()
  const engineOf = (thresholds: Thresholds): Redactor => {
    const key = keyOf(thresholds)
    if (key === own) return engine
    const made = others.get(key) ?? createEngine({ ...parts, thresholds })
    others.set(key, made)
    return made
  }
  const engine: Redactor = {
    isOwn: value => {
      const text = prepare(value).text.trim()
      return allowedIn(text).some(({ start, end }) => start === 0 && end === text.length)
    },
    withThresholds: thresholds => {
      const made = byThresholds.get(thresholds) ?? engineOf(thresholds)
      byThresholds.set(thresholds, made)
      return made
    },
    find: (texts, known) => engine.findEach([{ texts, known }])[0] ?? [],
    findEach: conversations => readEach(conversations).map(allInSource),
    redact: (texts, known, options) => rewrite(parts, readEach, { texts, known }, options),
  }
  return engine
}

export interface ScannedText {
  readonly text: string
  /** A hint: which names to expect. Identifiers of every country of the locales are found all the same. */
  readonly lang?: string | undefined
  /** Absent: plain. */
  readonly format?: TextFormat | undefined
  /** People the caller knows of: found in every spelling. */
  readonly known?: readonly string[] | undefined
}

export interface ScanOptions {
  /** Absent: all there are. */
  readonly locales?: readonly string[] | undefined
  /** Absent: balanced. */
  readonly recall?: Recall | undefined
  /** Instead of one of these locales: of a redactor that was made for more texts. */
  readonly redactor?: Redactor | undefined
}

/** A name as a record has it. */
const named = (name: string): KnownPerson => ({ names: [name], emails: [], phones: [], usernames: [] })

const engines = new Map<string, Redactor>()
const byLocales = new WeakMap<readonly string[], Redactor>()

const engineFor = (locales: readonly string[]): Redactor => {
  const same = byLocales.get(locales)
  if (same) return same
  const key = locales.join(' ')
  const made = engines.get(key) ?? createEngine(partsFor(locales, []))
  engines.set(key, made)
  byLocales.set(locales, made)
  return made
}

const thresholdsBy: Readonly<Record<Recall, Thresholds>> = {
  balanced,
  high: thresholdsOf({ recall: 'high' }),
}

const conversationOf = ({ text, lang, format = 'plain', known = [] }: ScannedText): Conversation => ({
  texts: [lang === undefined ? { text, format } : { text, format, lang }],
  known: known.map(named),
})

/**
 * Findings in each of the texts, which have nothing to do with one another, in order. Throws CONFIG_INVALID for an
 * unknown locale.
 */
export const scanTexts = (
  texts: readonly ScannedText[],
  { locales = knownLocales, recall = 'balanced', redactor = engineFor(locales) }: ScanOptions = {},
): readonly (readonly Finding[])[] =>
  redactor
    .withThresholds(thresholdsBy[recall])
    .findEach(texts.map(conversationOf))
    .map(([findings = []]) => findings)

/** The same of one text. */
export const scanText = (
  text: string,
  { lang, format, known, ...options }: Omit<ScannedText, 'text'> & ScanOptions = {},
): readonly Finding[] => scanTexts([{ text, lang, format, known }], options)[0] ?? []
