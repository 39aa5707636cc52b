import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Mailer } from '../requests/context.ts'
import { messageOf } from './message.ts'

const fileOf = (id: string | undefined): string =>
  `${id?.replace(/[^A-Za-z0-9.-]/g, '') || randomBytes(12).toString('hex')}.eml`

/** Writes each mail as an `.eml` file that only the owner may read. The same mail again replaces itself. */
export const folderMailer = (folder: string, from: string): Mailer => {
  return {
    async send(mail, signal) {
      signal.throwIfAborted()
      const { createTransport } = await import('nodemailer')
      const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
      const { message } = await composer.sendMail(messageOf(mail, from))
      const file = join(folder, fileOf(mail.id))
      const draft = `${file}.${randomBytes(6).toString('hex')}`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(draft, message, { mode: 0o600, flag: 'wx' })
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
        throw new AppError(
          'MAIL_FAILED',
          `mail: could not be written into the folder of requests.mail${code}`,
        )
      }
    },
  }
}
