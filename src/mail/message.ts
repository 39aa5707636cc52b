import { AppError } from '../errors.ts'
import type { Mail } from '../requests/context.ts'

/** One address and nothing else: whoever could put in a second, a header or a name would decide who reads the mail. */
const oneAddress = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,255}$/u

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/**
 * A mail as nodemailer takes it: plain text, one recipient, and nothing that a file or an address could be fetched by.
 * Throws MAIL_REFUSED for what is not one address; the address is not in the message.
 */
export const messageOf = ({ to, subject, text, id }: Mail, from: string) => {
  if (!oneAddress.test(to))
    throw new AppError('MAIL_REFUSED', 'mail: the recipient is not one e-mail address')
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return {
    from: oneLine(from),
    // As an object it is not read as a list of addresses.
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    textEncoding: 'quoted-printable' as const,
    // RFC 3834: no machine is to answer this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    // The same mail sent again after a crash is the same message to whoever keeps it.
    ...(id === undefined ? {} : { messageId: `<${id.replace(/[^A-Za-z0-9.-]/g, '')}@${domain}>` }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
