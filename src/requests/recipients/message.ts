import { createHmac } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { RequestKeys } from '../context.ts'
import type { DataRequest, Subject } from '../model.ts'
import type { Notice } from './outbox.ts'

/** Of the Gallra-Signature: told apart from certificates and answers, which the same key signs. */
const signatureType = 'gallra-notice+jwt'
const leastSecretBytes = 24

/** Who is concerned, as the recipient is told. */
const claimsOf = (notice: Notice, { type, reference }: DataRequest, subject: Subject) => {
  const { emails, phones, names, usernames, ids, changes } = subject
  return {
    id: notice.id,
    type,
    reference,
    store: notice.store,
    subject: { emails, phones, names, usernames, ids: ids.map(({ id }) => id) },
    ...(type === 'rectification' ? { changes } : {}),
  }
}

/** As https://github.com/standard-webhooks/standard-webhooks spells secrets: `whsec_` and base64; else the text itself. */
const keyOf = (secret: string): Buffer => {
  const key = secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret, 'utf8')
  if (key.length < leastSecretBytes)
    throw new AppError('CONFIG_INVALID', `the secret of a recipient has less than ${leastSecretBytes} bytes`)
  return key
}

/** Standard Webhooks, `v1`: HMAC-SHA-256 over id, time and body. */
export const webhookSignature = (
  secret: string,
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: Uint8Array },
): string => {
  const hmac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body)
  return `v1,${hmac.digest('base64')}`
}

interface Told {
  readonly notice: Notice
  readonly request: DataRequest
  readonly subject: Subject
}

/**
 * Body and headers of one try. Signed twice: with the secret shared with the recipient, and with the service's own key
 * as a detached JWS (RFC 7515, appendix F), which also proves to third parties what the recipient was told. The body
 * is the JWS's own payload, byte for byte.
 */
export const webhookMessage = async (
  keys: RequestKeys,
  { notice, request, subject }: Told,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<{ readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> }> => {
  const jws = await keys.sign(claimsOf(notice, request, subject), signatureType)
  const [header = '', payload = '', signature = ''] = jws.split('.')
  const body = Buffer.from(payload, 'base64url')
  const timestamp = Math.floor(now.getTime() / 1000)
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'gallra',
      'idempotency-key': notice.id,
      'webhook-id': notice.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': webhookSignature(secret, { id: notice.id, timestamp, body }),
      'gallra-signature': `${header}..${signature}`,
    },
  }
}

const wanted: Readonly<Partial<Record<DataRequest['type'], string>>> = {
  erasure: 'has been erased here, and asks that you erase what you were given',
  rectification: 'has had their data corrected here, as listed below; please do the same',
  restriction:
    'has had the use of their data restricted; please use what you were given no more until further notice',
  objection: 'has objected to the use of their data; please heed this for what you were given',
}

const line = (label: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${label}: ${values.join(', ')}`] : []

/** The same for people who read mail. */
export const mailOf = ({ notice, request, subject }: Told): { subject: string; text: string } => ({
  // Without anything of the person: subjects show up in lists and logs.
  subject: `[${request.reference}] Notice under Article 19 GDPR (${request.type})`,
  text: [
    `A person whose data you received from us (${notice.store}) ${wanted[request.type] ?? 'has made a request'}.`,
    '',
    ...line('E-mail', subject.emails),
    ...line('Phone', subject.phones),
    ...line('Name', subject.names),
    ...line('User name', subject.usernames),
    ...line(
      'Customer id',
      subject.ids.map(({ id }) => id),
    ),
    ...subject.changes.map(({ from, to }) => `Correct "${from}" to "${to}"`),
    '',
    `Please answer this mail when it is done, and quote ${notice.id}.`,
    '',
  ].join('\n'),
})
