import { z } from 'zod'
import { entities } from '../entities.ts'
import { checkNames } from '../redaction/checksums/named-checks.ts'
import { patternProblem } from '../redaction/custom/pattern.ts'
import { knownLocales } from '../redaction/locales.ts'
import { perEntity } from '../yaml/per-entity.ts'

/** What a list may hold: words, and at their end a sign that lets the last one go on. */
export const listPhrase = z
  .string()
  .trim()
  .min(2, 'at least two characters are needed')
  .max(200, 'at most 200 characters')
  .regex(/^[^*]+\*?$/u, 'a "*" may only stand at the end, after what it lets go on')

const phrases = z.array(listPhrase).max(20_000, 'at most 20000 entries')

/** Words that a store lets stay and words it takes out; also what its list file holds. */
export const listMembers = {
  allow: phrases
    .default([])
    .describe(
      'Words and phrases that stay: products, firms, own addresses. "Anna soff*" lets the word go on.',
    ),
  deny: perEntity(phrases.describe('Words and phrases that go as values of this kind.'))
    .default({})
    .describe('Words and phrases that go wherever they stand, by entity: { PERSON: [Falkensten] }.'),
}

const marked = z
  .string()
  .regex(
    /^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/u,
    'the part to be found must stand between ⟦ and ⟧, once: "kundnr ⟦K-12345⟧"',
  )

const score = z.number().min(0.1, 'between 0.1 and 1').max(1, 'between 0.1 and 1')

const custom = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'use lower-case letters, digits and hyphens, at most 64')
    .describe('Told in reports.'),
  entity: z.enum(entities).describe('What it finds.'),
  pattern: z
    .string()
    .min(1, 'must not be empty')
    .max(500, 'at most 500 characters')
    .superRefine((pattern, context) => {
      const message = patternProblem(pattern)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .describe(
      'In RE2 syntax, every repetition with an end; (?P<value>...) around the part that is personal.',
    ),
  context: z
    .array(z.string().trim().min(2, 'at least two characters are needed'))
    .nonempty('at least one word is needed')
    .optional()
    .describe('Beginnings of words, one of which must stand near for the full score.'),
  score: score.default(0.9).describe('Score of a finding.'),
  'score-alone': score
    .default(0.4)
    .describe('Score without a context word near; below 0.5 it is found with recall: high only.'),
  minimum: score.optional().describe('Lowest score that counts, in place of what policies say.'),
  check: z.enum(checkNames).optional().describe('Check digits that must be right.'),
  locales: z
    .array(z.enum(knownLocales))
    .nonempty('at least one locale is needed')
    .optional()
    .describe('Only at stores with one of these; absent: always.'),
  examples: z
    .strictObject({
      finds: z
        .array(marked)
        .nonempty('at least one example is needed')
        .describe('Texts in which it finds what stands between ⟦ and ⟧.'),
      ignores: z
        .array(z.string().min(1))
        .nonempty('at least one example is needed')
        .describe('Texts in which it finds nothing.'),
    })
    .describe(
      'Texts with what is found in them between ⟦ and ⟧, and texts in which nothing is. Run by validate.',
    ),
})

/** What a store says of the redaction of its texts. */
export const redactionMember = z
  .strictObject({
    ...listMembers,
    custom: z
      .array(custom)
      .max(100, 'at most 100 recognisers')
      .default([])
      .describe('Recognisers of its own.'),
    names: z
      .enum(['thorough'])
      .optional()
      .describe(
        'thorough asks a second, slower model about passages with doubtful names. It is fetched; see docs/detection.md.',
      ),
  })
  .prefault({})
  .describe('Words that stay or go, and recognisers of the store alone.')

export type RedactionSpec = z.infer<typeof redactionMember>
export type ListSpec = Pick<RedactionSpec, 'allow' | 'deny'>
