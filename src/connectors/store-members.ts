import { z } from 'zod'
import { knownLocales } from '../redaction/locales.ts'
import { timezone } from '../timezone.ts'
import { recipientsMember } from './recipient-members.ts'
import { redactionMember } from './redaction-members.ts'
import { sealingMember } from './sealing-member.ts'
import { badReferences } from './secrets.ts'
import { teamsMember } from './team-members.ts'

/** Text in which `${NAME}` and `${file:/run/secrets/name}` stand for secrets. */
export const filledIn = z
  .string()
  .min(1, 'must not be empty')
  .refine(text => badReferences(text).length === 0, {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what to write.
    error: 'not a reference to a secret; write ${NAME} or ${file:/run/secrets/name}',
  })

const perSecond = z.int('must be a whole number').min(1, 'must be at least 1').max(1_000_000)

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
  limits: z
    .strictObject({
      'reads-per-second': perSecond
        .exactOptional()
        .describe(
          'Most records that planning and searching go through in a second, of all processes together.',
        ),
      'writes-per-second': perSecond
        .exactOptional()
        .describe('Most records that runs and requests change in a second, of all processes together.'),
    })
    .exactOptional()
    .describe('How fast the store may be worked on; absent: as fast as it goes.'),
  recipients: recipientsMember,
  teams: teamsMember,
  sealing: sealingMember,
}
