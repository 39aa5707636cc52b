import type { VNode } from 'preact'
import { isDueSoon, isEnded, isOverdue } from '../../../requests/deadlines.ts'
import type { DataRequest } from '../../../requests/model.ts'
import type { Look } from '../../visit.ts'
import { requestsWords } from './words.ts'

/** How long there is, in words; its colour says nothing that they do not. */
export const DueChip = ({ look, request }: { readonly look: Look; readonly request: DataRequest }): VNode => {
  const words = requestsWords[look.language]
  if (isEnded(request)) return <span class="chip">{words.ended}</span>
  const when = look.show.fromNow(request.due, look.now)
  if (isOverdue(request, look.now)) return <span class="chip bad">{`${words.overdue}: ${when}`}</span>
  return <span class={isDueSoon(request, look.now) ? 'chip warn' : 'chip good'}>{when}</span>
}
