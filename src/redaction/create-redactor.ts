import { createEngine } from './engine.ts'
import { partsFor } from './parts.ts'
import type { Redactor } from './redactor.ts'

interface RedactorOptions {
  /** Such as `sv-SE`: they switch on the countries' identifiers, names and phone numbers. */
  readonly locales: readonly string[]
  /** The organisation's own addresses and numbers, which stay; `@exempel.se` stands for a whole domain. */
  readonly allow?: readonly string[]
}

/** The redactor of one store. Throws CONFIG_INVALID for a locale that is not known, naming the valid ones. */
export const createRedactor = ({ locales, allow = [] }: RedactorOptions): Redactor =>
  createEngine(partsFor(locales, allow))
