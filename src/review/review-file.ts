import { stringify } from 'yaml'
import { z } from 'zod'
import { entities } from '../entities.ts'
import type { Doubtful } from './collect.ts'

const phrase = z
  .string()
  .trim()
  .min(2, 'at least two characters are needed')
  .max(200, 'at most 200 characters')

/** `false` without quotation marks is no text in YAML. */
const verdict = z.union([z.literal(false), z.enum(['false', 'missed'])], {
  error: "write false (it is nobody's), missed (it should go), or nothing (it is right as it is)",
})

const finding = z.strictObject({
  id: z.string(),
  entity: z.enum(entities),
  score: z.number(),
  taken: z.boolean(),
  language: z.string(),
  times: z.number(),
  shown: z.string(),
  context: z.string(),
  verdict: verdict.nullish(),
  phrase: phrase.nullish(),
  at: z.strictObject({
    record: z.string(),
    stamp: z.string(),
    document: z.string(),
    path: z.string(),
    start: z.int().min(0),
    end: z.int().min(1),
  }),
})

/** What a reviewer is given, and gives back. */
export const reviewSchema = z.strictObject({
  store: z.string(),
  findings: z.array(finding),
  missed: z.array(z.strictObject({ entity: z.enum(entities), phrase })).default([]),
})

export type Review = z.infer<typeof reviewSchema>
export type Judged = Review['findings'][number]

const head = `# What a redaction of this store is least sure of. Values are masked; open the record to see them.
#   verdict: false    nobody's: it will stay from now on
#   verdict: missed   personal, and not taken so far ("taken: false"): it will go from now on
#   verdict:          right as it is
#   phrase: Anna sofa the words to let stay or to take, where the finding alone is too little or too much
# What nothing found goes under "missed": - { entity: PERSON, phrase: Falkensten }
# Then: gallra redaction report --apply-review FILE. Delete the file afterwards if names were written into it.
`

/** The text of a review file. */
export const reviewText = (store: string, doubtful: readonly Doubtful[]): string =>
  head +
  stringify(
    {
      store,
      findings: doubtful.map(({ by: _, at, ...rest }) => ({ ...rest, verdict: null, at })),
      missed: [],
    },
    { lineWidth: 0, nullStr: '' },
  )
