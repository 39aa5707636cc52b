import { RE2JS } from 're2js'
import type { Entity } from '../../entities.ts'
import { type CheckName, namedChecks } from '../checksums/named-checks.ts'
import { contextWords } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { findingOf, isFree } from '../recognisers/matches.ts'

/** A recogniser as stores.yaml says it. */
export interface CustomRecogniser {
  readonly name: string
  readonly entity: Entity
  /** In RE2's syntax; a group named `value` is the part that is personal, else all of a hit. */
  readonly pattern: string
  /** Beginnings of words, one of which must stand near for the full score. */
  readonly context?: readonly string[] | undefined
  readonly score: number
  /** Score of a hit without a context word near. */
  readonly 'score-alone': number
  /** Lowest score that counts, in place of the policy's. */
  readonly minimum?: number | undefined
  readonly check?: CheckName | undefined
  /** Absent: at every store that has it. */
  readonly locales?: readonly string[] | undefined
  /** As in `Recogniser.examples`. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] }
}

interface Hit {
  readonly start: number
  readonly end: number
}

/** Whole hits only: in the middle of a longer word or number there is none. */
function* hitsIn(compiled: RE2JS, text: string): Iterable<Hit> {
  // Most texts hold none, which an automaton without groups tells a hundred times as fast.
  if (!compiled.test(text)) return
  const group = 'value' in compiled.namedGroups() ? 'value' : 0
  const matcher = compiled.matcher(text)
  while (matcher.find()) {
    const [start, end] = [matcher.start(group), matcher.end(group)]
    if (start >= 0 && end > start && isFree(text, start, end)) yield { start, end }
  }
}

/** The pattern must be one that `patternProblem` has nothing against. */
export const createCustom = (written: CustomRecogniser): Recogniser => {
  const { name, entity, pattern, context, score, minimum, check, examples } = written
  const compiled = RE2JS.compile(pattern)
  const words = context && contextWords(...context)
  const scoreAt = (prepared: PreparedText, { start, end }: Hit): number =>
    !words || (prepared.mayBeNear(words) && prepared.near(start, end, words)) ? score : written['score-alone']
  return {
    name,
    entity,
    examples,
    ...(minimum === undefined ? {} : { minimum }),
    find: prepared => {
      const found: Finding[] = []
      for (const hit of hitsIn(compiled, prepared.text)) {
        if (check && !namedChecks[check](prepared.text.slice(hit.start, hit.end))) continue
        found.push(findingOf({ name, entity }, hit.start, hit.end, scoreAt(prepared, hit)))
      }
      return found
    },
  }
}

/** Those that these locales switch on. */
export const activeCustom = (
  custom: readonly CustomRecogniser[],
  locales: readonly string[],
): readonly Recogniser[] =>
  custom.filter(each => each.locales?.some(locale => locales.includes(locale)) ?? true).map(createCustom)
