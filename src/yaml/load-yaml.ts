import type { z } from 'zod'
import { type Path, parseYaml, type YamlOptions } from './parse-yaml.ts'
import type { Position, Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'

export type Loaded<T> =
  | {
      readonly ok: true
      readonly value: T
      /** Where a value was written; of a missing one, the nearest thing around it. */
      readonly at: (path: Path) => Position
      readonly keyAt: (path: Path) => Position
    }
  | { readonly ok: false; readonly problems: Problem[] }

/**
 * Reads a YAML file strictly against a schema. Never throws for what is written in the file: every mistake is a
 * problem with line and column, and with the valid names where there is a list of them.
 */
export const loadYaml = <T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  options: YamlOptions = {},
): Loaded<T> => {
  const read = parseYaml(text, file, options)
  if ('problems' in read) return { ok: false, problems: read.problems }
  const { parsed } = read
  const result = schema.safeParse(parsed.value)
  if (!result.success) {
    return { ok: false, problems: schemaProblems(result.error.issues, { file, schema, parsed, ...options }) }
  }
  return { ok: true, value: result.data, at: parsed.at, keyAt: parsed.keyAt }
}
