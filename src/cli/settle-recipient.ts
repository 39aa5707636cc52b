import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { RequestDesk } from '../open-requests.ts'
import { findRequest } from '../requests/operate.ts'
import type { Notice } from '../requests/recipients/outbox.ts'
import { acknowledgeNotice, type ByHand, retryNotice, writeOffNotice } from '../requests/recipients/settle.ts'
import { actor } from './arguments.ts'
import type { DecideOptions } from './decide-request.ts'
import { goOn } from './follow-request.ts'
import type { Io } from './verb.ts'

interface Named {
  readonly request: string
  /** As stores.yaml has it; with the store before a stroke where several have one of that name. */
  readonly recipient: string
}

/** NOT_FOUND, USAGE. */
const noticeNamed = async (desk: RequestDesk, { request, recipient }: Named): Promise<Notice> => {
  const { id } = await findRequest(desk, request)
  const notices = await desk.outbox.of(id)
  const [found, ...more] = notices.filter(
    each => each.recipient === recipient || `${each.store}/${each.recipient}` === recipient,
  )
  if (found && more.length === 0) return found
  const valid = notices.map(each => `${each.store}/${each.recipient}`).join(', ') || 'nobody'
  throw found
    ? new AppError('USAGE', `several stores have this recipient; say which: ${valid}`)
    : new AppError('NOT_FOUND', `request ${id} is not told to this recipient (valid: ${valid})`)
}

const settle = (
  io: Io,
  named: Named,
  options: DecideOptions,
  how: (desk: RequestDesk, hand: ByHand) => Promise<void>,
): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async app => {
    const desk = app.requests()
    const notice = await noticeNamed(desk, named)
    await how(desk, { notice, by })
    return goOn(app, io, { id: notice.request }, options)
  })
}

export const acknowledgeOne = (io: Io, named: Named, options: DecideOptions): Promise<number> =>
  settle(io, named, options, acknowledgeNotice)

export const resendOne = (io: Io, named: Named, options: DecideOptions): Promise<number> =>
  settle(io, named, options, retryNotice)

export const writeOffOne = (
  io: Io,
  named: Named,
  options: DecideOptions & { readonly reason: string },
): Promise<number> =>
  settle(io, named, options, (desk, hand) => writeOffNotice(desk, { ...hand, reason: options.reason }))
