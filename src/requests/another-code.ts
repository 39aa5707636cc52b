import { AppError } from '../errors.ts'
import type { RequestContext } from './context.ts'
import type { DataRequest, RequestId, RequestIn } from './model.ts'
import { block } from './move.ts'

type Asking = Pick<RequestContext, 'requests' | 'settings'> & {
  readonly run: Pick<RequestContext['run'], 'clock' | 'ledger'>
}

const dayMs = 86_400_000
const mostRounds = 20

/** The code before is of no use any more, and no other is on its way. */
const isWithoutCode = (
  { settings, run }: Asking,
  request: DataRequest,
): request is RequestIn<'identity-asked'> => {
  if (request.state !== 'identity-asked' || request.blocked || settings.mail === undefined) return false
  const { attemptsLeft, expiresAt, again } = request.check
  return again === undefined && (attemptsLeft <= 0 || run.clock() >= expiresAt)
}

const sentLately = ({ run }: Asking, { check }: RequestIn<'identity-asked'>): number =>
  [...(check.earlier ?? []), check.sentAt].filter(at => run.clock().getTime() - at.getTime() < dayMs).length

/**
 * The person asks for another one-time code, once the one before has expired or was typed wrong too often, and while
 * codes are left for the request and the day; after the last one it waits for an operator. Only noted here: a worker
 * looks for their address and sends it. So neither the answer nor the time it takes says whether there is one. False
 * where none is to be sent.
 */
export const askForAnotherCode = async (context: Asking, id: RequestId): Promise<boolean> => {
  const { requests, run } = context
  const { codes, 'codes-per-day': perDay } = context.settings.code
  for (let round = 0; round < mostRounds; round += 1) {
    const request = await requests.request(id)
    if (!request || !isWithoutCode(context, request)) return false
    if (request.check.sent >= codes) {
      await block(context, request, { code: 'codes-used', detail: `${codes} codes were sent` })
      return false
    }
    if (sentLately(context, request) >= perDay) return false
    const check = { ...request.check, again: run.clock() }
    if (await requests.move(request.version, { ...request, version: request.version + 1, check })) {
      await run.ledger.append({ kind: 'request-decided', request: id, what: 'code-asked', by: 'person' })
      return true
    }
  }
  throw new AppError('NOT_YET', `request ${id} is being worked on; try again`)
}
