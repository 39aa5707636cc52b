import { activeRecognisers } from './active-recognisers.ts'
import type { EngineParts } from './conversation.ts'
import { openFormat } from './formats/open-format.ts'
import { countriesOf } from './locales.ts'
import type { Directory } from './names/directory.ts'
import { createNameFinder } from './names/find-names.ts'
import type { SecondOpinion } from './names/second-opinion.ts'
import { balanced } from './thresholds.ts'

interface PartsOptions {
  readonly opinion?: SecondOpinion | undefined
  /** Everybody the desk knows by name, as of now. */
  readonly customers?: (() => Directory) | undefined
}

/** What the engine is made of for these locales. Throws CONFIG_INVALID for a locale that is not known. */
export const partsFor = (
  locales: readonly string[],
  allow: readonly string[],
  { opinion, customers }: PartsOptions = {},
): EngineParts => ({
  recognisers: activeRecognisers(countriesOf(locales)),
  names: createNameFinder({ locales, opinion, customers }),
  openFormat,
  locales,
  allow,
  thresholds: balanced,
  customers,
})
