/**
 * Words after (or before) which a language names a person. Phrases are compared word by word, in small letters and
 * without accents; signs between the words do not matter.
 */
export interface CueWords {
  /** At the beginning of a line: `Hej Anna,`. */
  readonly greetings: readonly string[]
  /** Vocative with a sign behind it, anywhere: `Tack Anna!`. */
  readonly thanks: readonly string[]
  /** Above or before a signature: `Med vänlig hälsning`. */
  readonly closings: readonly string[]
  /** Closings that are ordinary words too: only with the line's end or a comma behind them. */
  readonly looseClosings: readonly string[]
  /** What follows is a name whatever it is: `jag heter`. */
  readonly introductions: readonly string[]
  /** What follows may be a name: it counts if it is known as one or has the shape of one. `jag är`, `pratade med`. */
  readonly mentions: readonly string[]
  /** Before a name: `Herr`, `Dr`. */
  readonly titles: readonly string[]
  /** With a colon behind them: `Namn:`. */
  readonly labels: readonly string[]
  /** Header fields of a mail that hold one or more people: `Från:`. */
  readonly headers: readonly string[]
  /** Of whoever wrote what is quoted below: `skrev Anna Berg:`, `Anna Berg wrote:`. */
  readonly wrote: readonly string[]
  /** Whose: `min`, `mein`. Joined with each of `relations`. */
  readonly owners: readonly string[]
  /** `man`, `Frau`, `kollega`. */
  readonly relations: readonly string[]
}
