/**
 * Words after (or before) which a language names a person. Phrases are compared word by word, in small letters and
 * without accents; signs between the words do not matter. Lists are separated by commas.
 */
export interface CueWords {
  /** At the beginning of a line: `Hej Anna,`. */
  readonly greetings: string
  /** Vocative with a sign behind it, anywhere: `Tack Anna!`. */
  readonly thanks: string
  /** Above or before a signature: `Med vänlig hälsning`. */
  readonly closings: string
  /** Closings that are ordinary words too: only with the line's end or a comma behind them. */
  readonly looseClosings: string
  /** What follows is a name whatever it is: `jag heter`. */
  readonly introductions: string
  /** What follows is the name somebody had before: `flicknamn Berg`, `geb. Berg`. */
  readonly births: string
  /** What follows is likelier a name than it would be elsewhere: `rørleggeren`, `Zeuge`. */
  readonly roles: string
  /** What follows may be a name: it counts if it is known as one or has the shape of one. `jag är`, `pratade med`. */
  readonly mentions: string
  /** What follows is written on a parcel, where a name stands: `märkt Berg`. */
  readonly addressed: string
  /** Before a name: `Herr`, `Dr`. */
  readonly titles: string
  /** With a colon behind them: `Namn:`. */
  readonly labels: string
  /** Header fields of a mail that hold one or more people: `Från:`. */
  readonly headers: string
  /** Of whoever wrote what is quoted below: `skrev Anna Berg:`, `Anna Berg wrote:`. */
  readonly wrote: string
  /** Whose: `min`, `mein`. Joined with each of `relations`. */
  readonly owners: string
  /** `man`, `Frau`, `kollega`. */
  readonly relations: string
}
