import type { RequestContext } from './context.ts'
import { isEnded, isOverdue } from './deadlines.ts'
import type { DataRequest } from './model.ts'

type Ordered = {
  readonly requests: Pick<RequestContext['requests'], 'open' | 'list'>
  readonly run: Pick<RequestContext['run'], 'clock'>
}

/** Overdue ones first, then the open ones by their deadline, then what has ended: what support has to see first. */
export const inOrder = async ({ requests, run }: Ordered, limit: number): Promise<readonly DataRequest[]> => {
  const now = run.clock()
  const open = await requests.open()
  const latest = await requests.list({ limit })
  const late = open.filter(request => isOverdue(request, now))
  const others = open.filter(request => !isOverdue(request, now))
  return [...late, ...others, ...latest.filter(isEnded)].slice(0, Math.max(limit, open.length))
}
