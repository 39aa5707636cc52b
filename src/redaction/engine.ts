import type { TextFormat } from '../entities.ts'
import { createReader, type EngineParts, type ReadText } from './conversation.ts'
import { knownLocales } from './locales.ts'
import { partsFor } from './parts.ts'
import { placedFindings } from './placing.ts'
import { prepare } from './prepare.ts'
import type { Finding } from './recogniser.ts'
import type { KnownPerson, Redactor } from './redactor.ts'
import { rewrite } from './rewrite.ts'
import { createAllowed } from './shields.ts'
import { balanced, type Recall, type Thresholds, thresholdsOf } from './thresholds.ts'

const findingOf = ({ finding }: { readonly finding: Finding }): Finding => finding
const inSource = (read: ReadText): Finding[] => placedFindings(read).map(findingOf)

const keyOf = (thresholds: Thresholds): string => Object.values(thresholds).join(' ')

/** A redactor of these parts; pure, without state between calls. */
export const createEngine = (parts: EngineParts): Redactor => {
  const reader = createReader(parts)
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
    find: (texts, known) => reader(texts, known).map(inSource),
    redact: (texts, known, options) => rewrite(parts, reader, texts, known, options),
  }
  return engine
}

interface ScanOptions {
  /** A hint: which names to expect. Identifiers of every country of the locales are found all the same. */
  readonly lang?: string
  /** Absent: plain. */
  readonly format?: TextFormat
  /** Absent: all there are. */
  readonly locales?: readonly string[]
  /** Absent: balanced. */
  readonly recall?: Recall
  /** Instead of one of these locales: of a redactor that was made for more texts. */
  readonly redactor?: Redactor | undefined
  /** People the caller knows of: found in every spelling. */
  readonly known?: readonly string[]
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

/** Findings in one text of which nothing is known but what the options say, in order. Throws CONFIG_INVALID for an unknown locale. */
export const scanText = (text: string, options: ScanOptions = {}): readonly Finding[] => {
  const { lang, format = 'plain', locales = knownLocales, recall = 'balanced', known = [] } = options
  const input = { text, format, ...(lang === undefined ? {} : { lang }) }
  const redactor = options.redactor ?? engineFor(locales)
  return redactor.withThresholds(thresholdsBy[recall]).find([input], known.map(named))[0] ?? []
}
