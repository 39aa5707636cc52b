import { z } from 'zod'
import { entities } from '../entities.ts'
import { operatorNames } from '../redaction/operator.ts'

/** What becomes of stored files and of the entries that name them. */
export const attachmentPolicies = ['redact-name', 'keep-metadata', 'delete'] as const
export type AttachmentPolicy = (typeof attachmentPolicies)[number]

/** What a stage may say besides `after` and `round-to`, per action. Policies and actions share these. */
export const redactSpec = z
  .strictObject({
    action: z.literal('redact').describe('What is done.'),
    entities: z.array(z.enum(entities)).nonempty().optional().describe('Only these; absent: every entity.'),
    operator: z.enum(operatorNames).default('replace').describe('What stands in place of a finding.'),
    attachments: z
      .enum(attachmentPolicies)
      .exactOptional()
      .describe(
        '`redact-name`, unless said: the file stays, its name is redacted; `keep-metadata`: the file goes, and what its entry says of size, kind and time stays; `delete`: both go.',
      ),
  })
  .describe('Removes personal values from free text; the record stays.')

export const anonymiseSpec = z
  .strictObject({
    action: z.literal('anonymise').describe('What is done.'),
    'free-text': z.enum(['delete', 'redact']).default('redact').describe('What becomes of free text.'),
    'coarsen-times': z
      .enum(['none', 'day', 'month'])
      .default('none')
      .describe("Timestamps the desk's reports need stay exact unless this says otherwise."),
    rows: z
      .enum(['exact', 'coarse'])
      .exactOptional()
      .describe(
        '`exact`, unless said: what is counted of a ticket stays in it. `coarse`: all its times become one and the same, its channel, rating and other measures go, and Gallra keeps what it counted as, as of a deleted ticket. Of tickets only.',
      ),
    attachments: z
      .enum(['keep-metadata', 'delete'])
      .exactOptional()
      .describe(
        '`delete`, unless said: the file goes with its entry; `keep-metadata`: what the entry says of size, kind and time stays.',
      ),
  })
  .describe('No identifier, no link to a person, no attachment is left; statistics stay.')

export const deleteSpec = z
  .strictObject({ action: z.literal('delete').describe('What is done.') })
  .describe('The record, its copies and its files go for good.')

export const actionSpec = z.discriminatedUnion('action', [redactSpec, anonymiseSpec, deleteSpec])

/** Of a data subject's request, never of a policy: one person goes from a record that others have a part in. */
export const forgetSpec = z.strictObject({
  action: z.literal('forget'),
  /** Patterns of the data map that stay, since a hold or a statute wants them: `tickets:subject`. */
  keep: z.array(z.string()).optional(),
  /** The desk can lead a link nowhere else: what it leads to tells nothing once the person's own record is done. */
  links: z.literal('stay').optional(),
  /** A ticket of their own, of which no text is to be read any more. */
  texts: z.literal('whole').optional(),
})

/** Of a data subject's request: what is wrong about the person is put right (GDPR Art 16). */
export const rectifySpec = z.strictObject({ action: z.literal('rectify') })

export type RedactSpec = z.infer<typeof redactSpec>
export type AnonymiseSpec = z.infer<typeof anonymiseSpec>
export type DeleteSpec = z.infer<typeof deleteSpec>
export type ForgetSpec = z.infer<typeof forgetSpec>
export type RectifySpec = z.infer<typeof rectifySpec>
/** What a policy's stage may ask for. */
export type StageSpec = z.infer<typeof actionSpec>
export type ActionSpec = StageSpec | ForgetSpec | RectifySpec
