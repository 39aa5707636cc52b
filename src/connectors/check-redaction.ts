import { entities } from '../entities.ts'
import { failedExamples } from '../redaction/custom/check-examples.ts'
import type { Denied } from '../redaction/denied.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { ListSpec, RedactionSpec } from './redaction-members.ts'

/** Something that a schema cannot see, by the path it has below the store. */
export interface RedactionProblem {
  readonly path: Path
  readonly message: string
  readonly severity: 'error' | 'warning'
}

const folded = (phrase: string): string => phrase.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')

/** A deny list as the redactor takes it. */
export const deniedOf = ({ deny }: Pick<ListSpec, 'deny'>): readonly Denied[] =>
  entities.flatMap(entity => (deny[entity] ?? []).map(phrase => ({ phrase, entity })))

/** Words that are to stay and to go at once. */
export const checkLists = ({ allow, deny }: ListSpec): RedactionProblem[] => {
  const allowed = new Set(allow.map(folded))
  return entities.flatMap(entity =>
    (deny[entity] ?? []).flatMap((phrase, index) =>
      allowed.has(folded(phrase))
        ? [
            {
              path: ['deny', entity, index],
              message: 'this stands under "allow" too; keep one of the two',
              severity: 'error' as const,
            },
          ]
        : [],
    ),
  )
}

const checkNames = (custom: RedactionSpec['custom']): RedactionProblem[] =>
  custom.flatMap(({ name }, index) =>
    custom.findIndex(each => each.name === name) < index
      ? [
          {
            path: ['custom', index, 'name'],
            message: `the name "${name}" is used twice`,
            severity: 'error' as const,
          },
        ]
      : [],
  )

const checkExamples = (custom: RedactionSpec['custom']): RedactionProblem[] =>
  custom.flatMap((each, at) =>
    failedExamples(each).map(({ list, index, message }) => ({
      path: ['custom', at, 'examples', list, index],
      message,
      severity: 'error' as const,
    })),
  )

const checkLocales = (custom: RedactionSpec['custom'], locales: readonly string[]): RedactionProblem[] =>
  custom.flatMap((each, index) =>
    each.locales?.some(locale => locales.includes(locale)) === false
      ? [
          {
            path: ['custom', index, 'locales'],
            message: `never used: the store has none of these locales; it has ${locales.join(', ')}`,
            severity: 'warning' as const,
          },
        ]
      : [],
  )

/** Lists that contradict each other, recognisers that do not find what they say. Runs their examples. */
export const checkRedaction = (spec: RedactionSpec, locales: readonly string[]): RedactionProblem[] => [
  ...checkLists(spec),
  ...checkNames(spec.custom),
  ...checkExamples(spec.custom),
  ...checkLocales(spec.custom, locales),
]
