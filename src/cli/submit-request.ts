import { readFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { readEntry, takeEntry, takeMessage } from '../requests/intake.ts'
import type { DataRequest } from '../requests/model.ts'
import { actor, momentOf } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface SubmitOptions {
  readonly token?: string
  readonly type?: string
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly id?: readonly string[]
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

const writtenIn = (options: SubmitOptions): Record<string, unknown> =>
  present({
    type: options.type,
    reference: options.reference,
    received_at:
      options.received === undefined ? undefined : momentOf(options.received, '--received').toISOString(),
    locale: options.locale,
    stores: options.store,
    subject: present({
      emails: options.email,
      phones: options.phone,
      names: options.name,
      ids: options.id?.map(contactOf),
    }),
  })

const tell = (
  io: Io,
  { request, statusCode }: { readonly request: DataRequest; readonly statusCode: string },
  { json, quiet }: CommonOptions,
): number => {
  const { id, reference, due } = request
  if (json) io.out(`${JSON.stringify({ id, reference, due, status: statusCode })}\n`)
  else if (!quiet)
    io.out(
      `Request ${id} is accepted, reference ${reference}, due ${due.toISOString()}.\nStatus code: ${statusCode}\n`,
    )
  return 0
}

const handIn = (io: Io, file: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const token = await readFile(file, 'utf8').catch(() => {
      throw new AppError('USAGE', `no file ${file} that can be read`)
    })
    const taken = await takeMessage(app.requests(), token.trim(), { via: 'cli' })
    if (taken.outcome !== 'refused') return tell(io, taken, options)
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
    return tell(io, await takeEntry(context, entry), options)
  })
}
