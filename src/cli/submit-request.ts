import { readFile } from 'node:fs/promises'
import { type App, withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { readEntry, takeEntry, takeMessage } from '../requests/intake.ts'
import type { DataRequest } from '../requests/model.ts'
import { actor, momentOf } from './arguments.ts'
import { goOn, type WaitOptions } from './follow-request.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface SubmitOptions extends WaitOptions {
  readonly token?: string
  readonly type?: string
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly id?: readonly string[]
  readonly change?: readonly string[]
  readonly reference?: string
  readonly received?: string
  readonly locale?: string
  readonly store?: readonly string[]
  readonly identityReason?: string
}

const present = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))

const contactOf = (text: string): object => {
  const slash = text.indexOf('/')
  if (slash < 1) throw new AppError('USAGE', '--id: write STORE/ID')
  return { store: text.slice(0, slash), id: text.slice(slash + 1) }
}

const changeOf = (text: string): object => {
  const sign = text.indexOf('=')
  if (sign < 1) throw new AppError('USAGE', '--change: write FROM=TO')
  return { from: text.slice(0, sign), to: text.slice(sign + 1) }
}

const writtenIn = (options: SubmitOptions): Record<string, unknown> =>
  present({
    type: options.type,
    reference: options.reference,
    received_at:
      options.received === undefined ? undefined : momentOf(options.received, '--received').toISOString(),
    locale: options.locale,
    stores: options.store,
    changes: options.change?.map(changeOf),
    subject: present({
      emails: options.email,
      phones: options.phone,
      names: options.name,
      ids: options.id?.map(contactOf),
    }),
  })

const tell = async (
  app: App,
  io: Io,
  { request, statusCode }: { readonly request: DataRequest; readonly statusCode: string },
  options: SubmitOptions & CommonOptions,
): Promise<number> => {
  const { id, reference, due } = request
  if (!options.json && !options.quiet)
    io.out(
      `Request ${id} is accepted, reference ${reference}, due ${due.toISOString()}.\nStatus code: ${statusCode}\n`,
    )
  return goOn(app, io, { id, more: { status: statusCode } }, options)
}

const handIn = (io: Io, file: string, options: SubmitOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const token = await readFile(file, 'utf8').catch(() => {
      throw new AppError('USAGE', `no file ${file} that can be read`)
    })
    const taken = await takeMessage(app.requests(), token.trim(), { via: 'cli' })
    if (taken.outcome !== 'refused') return tell(app, io, taken, options)
    const { reason, detail } = taken.message
    throw new AppError(
      'USAGE',
      `the message is refused: ${reason}${detail === undefined ? '' : ` (${detail})`}`,
    )
  })

/** Takes up what an operator enters, or a token from a file. Workers go on with it at their next look. */
export const submitRequest = (io: Io, options: SubmitOptions & CommonOptions): Promise<number> => {
  if (options.token !== undefined) return handIn(io, options.token, options)
  const written = writtenIn(options)
  return withApp({ io, options }, async app => {
    const context = app.requests()
    const read = readEntry(context, written)
    if ('problem' in read) throw new AppError('USAGE', `the request is not in order: ${read.problem}`)
    const { identityReason } = options
    const entry = {
      request: read.request,
      by: actor(),
      ...(identityReason === undefined ? {} : { identityReason }),
    }
    return tell(app, io, await takeEntry(context, entry), options)
  })
}
