import type { RequestContext } from './context.ts'
import type { Blocked, DataRequest, RequestBody, RequestHead, RequestIn } from './model.ts'

/** Who moves requests on when nobody else does. */
const gallra = 'gallra'

const headOf = (request: DataRequest): Omit<RequestHead, 'blocked' | 'waiting'> => ({
  id: request.id,
  version: request.version,
  reference: request.reference,
  sender: request.sender,
  type: request.type,
  locale: request.locale,
  stores: request.stores,
  receivedAt: request.receivedAt,
  acceptedAt: request.acceptedAt,
  due: request.due,
  ...(request.extension ? { extension: request.extension } : {}),
  pauses: request.pauses,
  alarms: request.alarms,
  subjectDigest: request.subjectDigest,
  ...(request.otherSubjectDigests ? { otherSubjectDigests: request.otherSubjectDigests } : {}),
  statusDigest: request.statusDigest,
  steps: request.steps,
})

/** What moving needs. */
interface Moving {
  readonly requests: Pick<RequestContext['requests'], 'move'>
  readonly run: Pick<RequestContext['run'], 'clock' | 'ledger'>
}

type Searched = RequestIn<
  | 'located'
  | 'planned'
  | 'awaiting-approval'
  | 'applying'
  | 'verifying'
  | 'notifying'
  | 'completed'
  | 'partly-withheld'
>

/** What goes along to another search. */
export const carried = ({ identity, mergedInto, round, found, again, namesakes }: Searched) => ({
  identity,
  ...(mergedInto ? { mergedInto } : {}),
  round,
  found,
  ...(again ? { again } : {}),
  ...(namesakes ? { namesakes } : {}),
})

/** What goes along from state to state once a request was searched for. */
export const carriedOn = (request: Searched) => ({
  ...carried(request),
  ...(request.without ? { without: request.without } : {}),
  ...('plan' in request && request.plan !== undefined ? { plan: request.plan } : {}),
})

/**
 * Brings a request into another state, with the step in its history and in the ledger, which is told first. Undefined
 * when somebody else moved it meanwhile: read it again.
 */
export const moveTo = async (
  { requests, run }: Moving,
  from: DataRequest,
  body: RequestBody,
  by: string = gallra,
): Promise<DataRequest | undefined> => {
  const head = headOf(from)
  const steps = [...head.steps, { state: body.state, at: run.clock(), by }]
  const to: DataRequest = { ...head, ...body, version: from.version + 1, steps }
  await run.ledger.append({ kind: 'request-step', request: from.id, state: body.state, by })
  return (await requests.move(from.version, to)) ? to : undefined
}

/** The request waits where it is until an operator has looked and says `requests retry`. */
export const block = async (
  { requests, run }: Moving,
  request: DataRequest,
  what: Omit<Blocked, 'at'>,
): Promise<void> => {
  const { code } = what
  const { waiting: _, ...rest } = request
  await run.ledger.append({ kind: 'request-blocked', request: request.id, code })
  await requests.move(request.version, {
    ...rest,
    version: request.version + 1,
    blocked: { ...what, at: run.clock() },
  })
}
