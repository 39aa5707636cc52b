import { activeCustom, type CustomRecogniser } from './custom/custom-recogniser.ts'
import type { Denied } from './denied.ts'
import { createEngine } from './engine.ts'
import type { Directory } from './names/directory.ts'
import type { SecondOpinion } from './names/second-opinion.ts'
import { partsFor } from './parts.ts'
import type { Redactor } from './redactor.ts'

interface RedactorOptions {
  /** Such as `sv-SE`: they switch on the countries' identifiers, names and phone numbers. */
  readonly locales: readonly string[]
  /** The organisation's own addresses, numbers and words, which stay; `@exempel.se` stands for a whole domain. */
  readonly allow?: readonly string[]
  /** Words and phrases that go wherever they stand. */
  readonly deny?: readonly Denied[]
  /** Recognisers of the store's own, checked already. */
  readonly custom?: readonly CustomRecogniser[]
  /** Asked about names where the tagger is in doubt. */
  readonly opinion?: SecondOpinion | undefined
  /** The customers of the desk as of now, who are found by their full names in conversations of others too. */
  readonly customers?: (() => Directory) | undefined
}

/** The redactor of one store. Throws CONFIG_INVALID for a locale that is not known, naming the valid ones. */
export const createRedactor = ({
  locales,
  allow = [],
  deny = [],
  custom = [],
  opinion,
  customers,
}: RedactorOptions): Redactor => {
  const parts = partsFor(locales, allow, { opinion, customers })
  return createEngine({
    ...parts,
    deny,
    recognisers: [...parts.recognisers, ...activeCustom(custom, locales)],
  })
}
