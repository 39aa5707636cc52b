import type { Entity } from '../entities.ts'
import type { DigitWindows } from './checksums/digit-runs.ts'
import type { Span } from './shields.ts'
import type { WordStarts } from './word-starts.ts'
import type { DigitFacts, Zone } from './zones.ts'

/** What was worked out of a text once, for every recogniser that asks: each by the module that is named. */
export interface Shared {
  zones: readonly Zone[] | undefined
  groups: readonly Span[] | undefined
  digits: DigitFacts | undefined
  words: WordStarts | undefined
  low: string | undefined
  windows: DigitWindows | undefined
  firmNumbers: readonly Span[] | undefined
}

/** Nothing yet. All is named from the start: objects that are filled in any order are slow to read. */
export const createShared = (): Shared => ({
  zones: undefined,
  groups: undefined,
  digits: undefined,
  words: undefined,
  low: undefined,
  windows: undefined,
  firmNumbers: undefined,
})

/**
 * A text made ready for searching: `text` is normalised (NFKC, dashes folded to `-`, exotic spaces to U+0020,
 * zero-width characters dropped), `original` is what was given. Recognisers search `text` and report offsets in it;
 * the engine turns them back.
 */
export interface PreparedText {
  readonly original: string
  readonly text: string
  /** Cheap facts that let a recogniser leave at once. */
  readonly has: {
    readonly digit: boolean
    readonly at: boolean
    readonly colon: boolean
    readonly upper: boolean
    /** An opening bracket of any kind. */
    readonly opening: boolean
    /** Two signs in a row that may stand for hidden digits: `**`, `xx`, `..`, `…`. */
    readonly cover: boolean
    /** `//` with a colon somewhere, or `ww`. */
    readonly link: boolean
  }
  /** Is one of these context stems within `reach` UTF-16 units before or after [start, end)? Case-insensitive. */
  near(start: number, end: number, words: ContextWords, reach?: number): boolean
  /** May `near` say yes anywhere? Cheap: only the beginnings of words are looked at. */
  mayBeNear(words: ContextWords): boolean
  /** What an operator wrote: it is nobody's, and says nothing about what stands beside it. */
  readonly ours: readonly Span[]
  readonly shared: Shared
  /** Offset in `original` of an offset in `text`. */
  toOriginal(offset: number): number
}

/** Context words compiled once: lower-case stems, matched at a word start (`personnummer` meets `personnumret` by `personnum`). */
export interface ContextWords {
  readonly stems: readonly string[]
  /** Of the set of these words that each text is read for (`WordSet`); absent: each place is searched for them. */
  readonly number?: number | undefined
}

export interface Finding {
  readonly entity: Entity
  /** UTF-16 offsets, end exclusive. In `PreparedText.text` from a recogniser, in the original from the engine. */
  readonly start: number
  readonly end: number
  /** 0 to 1: 0.3 shape alone, 0.6 shape with context, 0.9 and above check digits or an unmistakable form. */
  readonly score: number
  /** The recogniser's name, for reports. */
  readonly by: string
}

/** The finding at another place. */
export const movedTo = ({ entity, score, by }: Finding, { start, end }: Span): Finding => ({
  entity,
  start,
  end,
  score,
  by,
})

export interface Recogniser {
  /** File name without ending: `se-personnummer`. */
  readonly name: string
  readonly entity: Entity
  /** ISO 3166 countries whose locales switch it on; absent: always on. */
  readonly countries?: readonly string[]
  /** So many digits stand near one another in what it finds; absent: it may have none. */
  readonly fewestDigits?: number
  /** So many digits stand in a row in what it finds, with gaps of three units at most; absent: it may have none. */
  readonly fewestInRow?: number
  /**
   * How many digits stand in one number that it finds (`DigitWindows.lengths`): a bit each. `told`: numbers of these
   * lengths it finds only beside its words.
   */
  readonly windows?: { readonly any: number; readonly told: number; readonly words: ContextWords }
  /** Cheap: may there be anything to find? Absent: there may. */
  mayFind?(prepared: PreparedText): boolean
  /** In the names of files words are joined that are none anywhere else: it is not asked there. */
  readonly isNotForFileNames?: boolean
  /** The lowest score that counts, in place of the entity's threshold. */
  readonly minimum?: number
  /** Run by one shared test: each text in `finds` has a finding that covers the part between ⟦ and ⟧; `ignores` has none. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] }
  find(prepared: PreparedText): Iterable<Finding>
}
