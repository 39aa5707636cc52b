import { z } from 'zod'
import type { Path } from './parse-yaml.ts'

const unwrapped = (schema: unknown): unknown => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrapped(schema.def.innerType)
  }
  if (schema instanceof z.ZodLazy) return unwrapped(schema.def.getter())
  // Of `z.preprocess` the members stand behind the function, of a transform before it.
  if (schema instanceof z.ZodPipe) {
    return unwrapped(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in)
  }
  return schema
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Of a union with a discriminator only the branch that the value chose counts. */
const branches = (schema: unknown, value: unknown): unknown[] => {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodIntersection)
    return [bare.def.left, bare.def.right].flatMap(s => branches(s, value))
  // A single element in place of the list, as `z.preprocess` may allow.
  if (bare instanceof z.ZodArray && isObject(value) && !Array.isArray(value)) {
    return branches(bare.def.element, value)
  }
  if (!(bare instanceof z.ZodUnion)) return [bare]
  const all = bare.def.options.flatMap((option: unknown) => branches(option, value))
  if (!(bare instanceof z.ZodDiscriminatedUnion) || !isObject(value)) return all
  const key = bare.def.discriminator
  const chosen = all.filter(option => {
    const literal = option instanceof z.ZodObject ? option.def.shape[key] : undefined
    return literal instanceof z.ZodLiteral && literal.def.values.some(v => v === value[key])
  })
  return chosen.length > 0 ? chosen : all
}

const step = (schema: unknown, segment: string | number): unknown[] => {
  if (schema instanceof z.ZodObject) {
    const member: unknown = schema.def.shape[String(segment)]
    return member === undefined ? [] : [member]
  }
  if (schema instanceof z.ZodArray) return [schema.def.element]
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  return []
}

/** Names of the members that the schema knows at this place of the value. */
export const namesAt = (schema: z.ZodType, path: Path, value: unknown): string[] => {
  let candidates = branches(schema, value)
  let here = value
  for (const segment of path) {
    here = isObject(here) ? here[segment] : undefined
    const inner = here
    candidates = candidates.flatMap(candidate => step(candidate, segment).flatMap(s => branches(s, inner)))
  }
  const names = candidates.flatMap(candidate =>
    candidate instanceof z.ZodObject ? Object.keys(candidate.def.shape) : [],
  )
  return [...new Set(names)]
}
