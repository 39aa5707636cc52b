import { z } from 'zod'
import { knownLocales } from '../redaction/locales.ts'
import { timezone } from '../timezone.ts'
import { recipientsMember } from './recipient-members.ts'
import { redactionMember } from './redaction-members.ts'
import { badReferences } from './secrets.ts'

/** Text in which `${NAME}` and `${file:/run/secrets/name}` stand for secrets. */
export const filledIn = z
  .string()
  .min(1, 'must not be empty')
  .refine(text => badReferences(text).length === 0, {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what to write.
    error: 'not a reference to a secret; write ${NAME} or ${file:/run/secrets/name}',
  })

/** Members that a store has whatever its connector is. */
export const storeMembers = {
  locales: z
    .array(z.enum(knownLocales))
    .nonempty('at least one locale is needed')
    .describe(
      'Languages and countries of its customers: they switch on the identifiers that are looked for.',
    ),
  timezone: timezone.describe('IANA zone of the desk, for dates in its texts and coarsened times.'),
  allow: z
    .array(z.string().trim().min(2, 'at least two characters are needed'))
    .default([])
    .describe("The organisation's own addresses and numbers, which stay; @example.se is a whole domain."),
  redaction: redactionMember,
  recipients: recipientsMember,
}
