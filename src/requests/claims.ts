import { z } from 'zod'
import { deliveryKey } from './archive/delivery-key.ts'
import { requestTypes } from './model.ts'

/** Control characters would let a name end a line of a mail or a log. */
const line = (most: number, least = 1) =>
  z
    .string()
    .min(least)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'must not hold control characters')

const storeName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not the name of a store')

const email = line(320, 3).regex(/^[^\s@]{1,64}@[^\s@]{1,255}$/, 'not an e-mail address')

const phone = line(40, 5).regex(/^(?:\D{0,40}\d){5,40}\D{0,40}$/, 'not a phone number')

const moment = z.iso.datetime({ offset: true, error: 'not a moment with its zone: 2026-11-22T08:30:00Z' })

const subject = z
  .strictObject({
    emails: z.array(email).max(20).optional(),
    phones: z.array(phone).max(20).optional(),
    names: z.array(line(200)).max(20).optional().describe('Never enough alone: names are shared.'),
    ids: z
      .array(z.strictObject({ store: storeName, id: line(200) }))
      .max(50)
      .optional()
      .describe("The person's contact in a store, by the store's own id."),
  })
  .refine(({ emails = [], ids = [] }) => emails.length + ids.length > 0, {
    error: 'emails or ids must hold something',
  })
  .meta({
    description: 'Who the person is. `emails` or `ids` must hold something.',
    anyOf: [
      { required: ['emails'], properties: { emails: { minItems: 1 } } },
      { required: ['ids'], properties: { ids: { minItems: 1 } } },
    ],
  })

const identity = z
  .strictObject({
    method: z.literal('attested'),
    how: line(200)
      .optional()
      .describe('How the sender knows: "signed in with BankID". No personal data; it is not kept.'),
    at: moment.optional(),
  })
  .describe("The sender's word that it is the person; believed when stores.yaml says `attests: true`.")

const changes = z
  .array(z.strictObject({ from: line(2000), to: line(2000) }))
  .min(1)
  .max(50)
  .describe('Of a rectification, and always then: what is wrong, and what it has to be.')

const request = z
  .strictObject({
    type: z.enum(requestTypes),
    reference: line(100)
      .regex(/^\S(?:.*\S)?$/, 'must not begin or end with white space')
      .describe("The sender's own, unique for it; returned everywhere. No personal data."),
    received_at: moment
      .optional()
      .describe('When it reached the organisation: the month runs from here. Absent: `iat`.'),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'not a locale: sv-SE')
      .optional()
      .describe('Language of the answer. Absent: English.'),
    subject,
    stores: z.array(storeName).min(1).max(100).optional().describe('Absent: all.'),
    identity: identity.optional(),
    changes: changes.optional(),
    deliver: z
      .strictObject({ jwk: deliveryKey })
      .optional()
      .describe(
        'Of access and portability: the archive is sealed to this key. Absent: it waits behind a link.',
      ),
  })
  .superRefine(({ type, changes: given }, context) => {
    if ((type === 'rectification') === (given !== undefined)) return
    const message = given ? 'only a rectification has changes' : 'a rectification needs changes'
    context.addIssue({ code: 'custom', path: ['changes'], message })
  })
  .meta({
    if: { properties: { type: { const: 'rectification' } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema.
    then: { required: ['changes'] },
    else: { properties: { changes: false } },
  })

/** In seconds: `exp` lies at most so long after `iat`. */
export const longestValidity = 600

/** The claims of a token as the queue's contract has them. */
export const claimsSchema = z
  .strictObject({
    iss: line(64).describe('Name of the sender in stores.yaml.'),
    aud: z.literal('gallra'),
    jti: line(200).describe('Taken once for each sender.'),
    iat: z.int().nonnegative().describe('Seconds since 1970.'),
    exp: z.int().nonnegative().describe('Seconds since 1970, at most 600 after `iat`.'),
    request,
  })
  .refine(({ iat, exp }) => exp > iat && exp - iat <= longestValidity, {
    path: ['exp'],
    error: `must lie after iat, and at most ${longestValidity} seconds`,
  })
  .describe("Claims of a data subject's request: the payload of the signed token inside the encrypted one.")

export type Claims = z.output<typeof claimsSchema>
export type RequestClaims = Claims['request']

/** For requests that operators enter: the same rules as in a message. */
export const requestClaimsSchema = request

const mostTold = 10

/**
 * What breaks which rule, by paths of members: `request.subject.emails.0: not an e-mail address`. Never a value, nor
 * the name of a member that is not ours: either may say something of a person.
 */
export const brokenRules = ({ issues }: z.ZodError): string => {
  const told = issues.slice(0, mostTold).map(issue => {
    const rule = issue.code === 'unrecognized_keys' ? 'holds a member that is not known' : issue.message
    return issue.path.length === 0 ? rule : `${issue.path.map(String).join('.')}: ${rule}`
  })
  const more = issues.length > mostTold ? [`${issues.length - mostTold} more`] : []
  return [...told, ...more].join('; ')
}
