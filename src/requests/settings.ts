import { z } from 'zod'
import type { StoreId } from '../tickets/ids.ts'
import { timezone } from '../timezone.ts'
import { requestTypes } from './model.ts'

const publicKey = z
  .strictObject({
    kty: z.literal('OKP').describe('The kind of key: always OKP.'),
    crv: z.literal('Ed25519').describe('The curve: always Ed25519.'),
    kid: z.string().min(1, 'must not be empty').max(200).describe('The name of the key, which messages say.'),
    x: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/, 'not 32 bytes in base64url')
      .describe('The public key itself, in base64url.'),
    use: z.literal('sig').optional().describe('What it is used for: signing.'),
    alg: z.literal('EdDSA').optional().describe('How it signs.'),
  })
  .describe('A public Ed25519 key as a JWK (RFC 8037). A private key has no business here.')

/** One entry of `senders:` in stores.yaml. */
export const senderSchema = z
  .strictObject({
    keys: z
      .array(publicKey)
      .nonempty('at least one key is needed')
      .refine(keys => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'two keys have the same kid')
      .describe('Public keys that the sender signs with; several while one is replaced.'),
    may: z
      .array(z.enum(requestTypes))
      .nonempty('at least one type is needed')
      .describe('Which kinds of requests are taken from the sender.'),
    attests: z
      .boolean()
      .default(false)
      .describe("true: the sender's word on the person's identity is believed; false: a code is asked for."),
  })
  .describe('Who may send requests of data subjects, and with which keys.')
export type SenderSettings = z.infer<typeof senderSchema>

export const holidayCountries = ['SE', 'NO', 'DK', 'FI', 'NL', 'DE', 'GB'] as const

/** What people read in their archive, in the organisation's words. */
const told = z.string().trim().min(1).max(1000).optional()

/** `requests:` in stores.yaml. Everything has a default. */
export const requestSettings = z
  .strictObject({
    country: z
      .enum(holidayCountries)
      .default('SE')
      .describe(
        'Whose weekends and public holidays move a deadline to the next working day, and whose supervisory authority letters name.',
      ),
    timezone: timezone.default('Europe/Stockholm').describe('IANA zone in which the month is counted.'),
    controller: z
      .strictObject({
        name: z.string().trim().min(1).max(200).describe('The organisation that answers for the data.'),
        contact: z.string().trim().min(1).max(500).describe('How it is reached: an address, a mail address.'),
        dpo: z
          .string()
          .trim()
          .min(1)
          .max(500)
          .optional()
          .describe('How the data protection officer is reached, where there is one (Art 37).'),
        authority: z
          .string()
          .trim()
          .min(1)
          .max(500)
          .optional()
          .describe(
            'Where a person may complain. Absent: the authority of the country; of Germany none, name that of the Land.',
          ),
      })
      .optional()
      .describe('Named in the answers to people.'),
    approval: z
      .enum(['as-policies', 'none', 'other-person'])
      .default('as-policies')
      .describe('Whose word an erasure needs. as-policies: other-person where a policy of a store says so.'),
    'public-url': z
      .url({ protocol: /^https?$/, error: 'not a web address' })
      .optional()
      .describe('Where people reach the status page and their archives: what gallra serve answers at.'),
    'own-tickets': z
      .enum(['anonymise', 'delete'])
      .default('anonymise')
      .describe("What becomes of a person's own tickets; either way nothing of them is left in it."),
    code: z
      .strictObject({
        'valid-for': z.int().min(5).max(1440).default(60).describe('Minutes.'),
        attempts: z.int().min(1).max(10).default(5).describe('Tries at one code before it is void.'),
        codes: z.int().min(1).max(5).default(3).describe('Most codes sent for one request.'),
        'codes-per-day': z
          .int()
          .min(1)
          .max(5)
          .default(2)
          .describe(
            'Of them, those sent within 24 hours because the person asks; an operator may send more.',
          ),
      })
      .prefault({})
      .describe('One-time codes that prove identity.'),
    'give-up-after': z
      .int()
      .min(7)
      .max(180)
      .default(60)
      .describe('Days without proof of identity after which a request expires.'),
    'backups-max-age': z
      .int()
      .min(1)
      .max(3650)
      .default(90)
      .describe('Days; tombstones and the suppression list are kept at least this long.'),
    'tell-for': z
      .int()
      .min(1)
      .max(30)
      .default(7)
      .describe('Days in which a recipient that does not acknowledge a message is tried again.'),
    archive: z
      .strictObject({
        agents: z
          .enum(['role', 'names'])
          .default('role')
          .describe('How the staff who wrote messages appear: as support agents, or by name.'),
        'max-file': z
          .int()
          .min(1)
          .max(2000)
          .default(100)
          .describe('MiB of one file; larger ones are listed.'),
        'max-total': z.int().min(1).max(3000).default(1000).describe('MiB of all files of an archive.'),
        'link-valid-for': z.int().min(1).max(30).default(7).describe('Days.'),
        purpose: told.describe(
          'Why data are processed, as people are told. Absent: to answer and follow up.',
        ),
        transfers: told.describe(
          'Of transfers to third countries: which, and under which safeguards (Art 15(2)). Absent: none is recorded.',
        ),
        'automated-decisions': told.describe(
          'Of automated decisions and profiling: their logic and what follows (Art 15(1)(h)). Absent: none is recorded.',
        ),
      })
      .prefault({})
      .describe('Copies of their data that people are given (Art 15 and 20).'),
    mail: z
      .strictObject({
        from: z.string().min(3).max(320).describe('The mail address that letters come from.'),
        smtp: z.string().min(1).optional().describe('smtp:// or smtps:// URL; secrets as in store urls.'),
        folder: z.string().min(1).optional().describe('Write mails as .eml files here instead.'),
      })
      .optional()
      .describe('How codes and answers reach people. Absent: only operators can prove identity.'),
  })
  .prefault({})
  .describe("How data subjects' requests are handled.")
export type RequestSettings = z.infer<typeof requestSettings>

/** To whom data of a store were passed on: GDPR Art 19. From `recipients:` of the store, secrets filled in. */
export interface Recipient {
  readonly store: StoreId
  /** Unique within the store. */
  readonly name: string
  /** Of tickets whose data it was given. Absent: all. */
  readonly categories?: readonly string[]
  readonly channel:
    | {
        readonly by: 'webhook'
        readonly url: string
        /** Throws CONFIG_INVALID, with its place in stores.yaml, while it is missing. */
        secret(): string
        readonly isForTests: boolean
      }
    | { readonly by: 'email'; readonly address: string }
}
