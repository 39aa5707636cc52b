import { resolve } from 'node:path'
import { fillIn, type ResolveSecret } from '../connectors/secrets.ts'
import { AppError } from '../errors.ts'
import type { Mailer } from '../requests/context.ts'
import type { RequestSettings } from '../requests/settings.ts'
import { folderMailer } from './folder-mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** Nobody is written to; whoever needs it asks `settings.mail` first. */
const noMailer: Mailer = {
  async send() {
    throw new AppError('CONFIG_INVALID', 'requests.mail is not set in stores.yaml, so no mail can be sent')
  },
}

/**
 * The way mails go, as `requests.mail` of stores.yaml says: by SMTP, or as files in a folder (relative to the folder of
 * stores.yaml). Throws CONFIG_INVALID for neither or both, for a missing secret and for what is no URL.
 */
export const createMailer = (
  mail: RequestSettings['mail'],
  resolveSecret: ResolveSecret,
  configFolder: string,
): Mailer => {
  if (mail === undefined) return noMailer
  const { from, smtp, folder } = mail
  if (smtp !== undefined && folder === undefined) {
    const filled = fillIn(smtp, resolveSecret)
    if ('value' in filled) return smtpMailer(filled.value, from)
    throw new AppError('CONFIG_INVALID', `requests.mail.smtp: ${filled.problems.join('; ')}`)
  }
  if (folder !== undefined && smtp === undefined) return folderMailer(resolve(configFolder, folder), from)
  throw new AppError('CONFIG_INVALID', 'requests.mail: give one of smtp and folder')
}
