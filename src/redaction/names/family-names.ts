/**
 * How surely an ending makes a family name of a capitalised word: `sure` alone within a sentence, `likely` behind a
 * given name or an initial. Keys are in lower case without accents.
 */
export type Likeness = 'sure' | 'likely' | undefined

const sure =
  /^\p{L}{2,}(?:[^s]sson|sson|qvist|kvist|quist|strom|stroem|dottir|lof|gren|hjelm|hielm|skold|crantz|krantz|stedt|poulos|ovic|evic|owski|owska|ewski|ewska|escu|enko|ashvili|idze|ovich|evich|ovski|ovsky|bjornsen|gaard|skjold)$/u

const likely =
  /^\p{L}{2,}(?:sen|son|zon|berg|borg|lund|lind|man|mann|holm|dahl|dal|gard|vik|feldt|feld|stein|bach|meyer|meier|maier|mayer|huber|bauer|berger|burger|hofer|becker|schmidt|schmid|hauser|stad|rud|haug|moen|hagen|bakken|stra|sma|inga|huis|veld|huizen|donk|horst|mans|dijk|broek|kamp|ska|ski|cki|cka|icz|oglu|zadeh|ova|eva|toft|skov|bjerg|kjaer|rup|strup|sted|thal|wald|beck|hoff|reuter|blad|blom|sjo|skog|mark)$/u

const finnish = /^\p{L}{3,}(?:nen|la|maki|niemi|koski|jarvi|lahti|ranta)$/u

/** Adjectives that end as family names do: `suomalainen`, `tekninen`. */
const adjective = /(?:lainen|llinen|mmainen|ninen|moinen|kainen|eminen|vainen|olinen|uinen|sinen)$/u

/** Is a word in `-nen`, accents off, likelier an adjective than a family name? */
export const isAdjective = (key: string): boolean => adjective.test(key)

/** What a capitalised word looks like; `nen` and the like only where the text is Finnish or may be. */
export const likenessOf = (key: string, isFinnish: boolean): Likeness => {
  if (sure.test(key)) return 'sure'
  if (isFinnish && key.length >= 6 && key.endsWith('nen') && !adjective.test(key)) return 'sure'
  return likely.test(key) || (isFinnish && finnish.test(key)) ? 'likely' : undefined
}
