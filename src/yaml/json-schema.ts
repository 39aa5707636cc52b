import { z } from 'zod'

/**
 * What `z.preprocess` takes beside its own schema: text for a mapping of which it gives one member, or one element
 * for a list. JSON Schema cannot see into the function, and editors would mark the short forms as wrong.
 */
const withShortForm = (schema: Readonly<Record<string, unknown>>): object | undefined => {
  const { description, default: fallback, ...long } = schema
  const kept = {
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
  if (long.type === 'array' && long.items) return { ...kept, anyOf: [long.items, long] }
  if (long.type === 'object') return { ...kept, anyOf: [{ type: 'string' }, long] }
  return undefined
}

/**
 * JSON Schema (draft 2020-12) of a file as it is written, with descriptions, for editors. `reused` says whether parts
 * that occur several times are written once and referred to, or where they occur.
 */
export const jsonSchemaOf = (
  schema: z.ZodType,
  { title, reused }: { readonly title: string; readonly reused: 'ref' | 'inline' },
): object => ({
  ...z.toJSONSchema(schema, {
    io: 'input',
    reused,
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.def.in instanceof z.ZodTransform)) return
      const both = withShortForm(jsonSchema)
      if (!both) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      Object.assign(jsonSchema, both)
    },
  }),
  title,
})

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
