import type { z } from 'zod'
import { base, type Finder, type PageQuery } from './finder.ts'
import { type CommentJson, commentsPage } from './schema.ts'

/** Which page of a ticket's comments each is on. */
export type CommentPlaces = ReadonlyMap<number, PageQuery>

interface CommentAt {
  readonly ticket: string
  readonly comment: number
  readonly places: CommentPlaces
}

const commentsOf = (ticket: string) => ({
  path: `${base}/tickets/${ticket}/comments`,
  query: { include_inline_images: 'true' },
})

const itemsOf = ({ comments }: z.infer<typeof commentsPage>): readonly CommentJson[] => comments

/** What is read of the messages of a ticket. */
export const commentCalls = ({ find, list }: Finder) => {
  const comments = (id: string, signal: AbortSignal): Promise<CommentJson[]> =>
    list(commentsPage, { call: commentsOf(id), itemsOf }, signal)
  return {
    comments,
    /** The same, and where each stands: with that one of them is read again by one call. */
    async placedComments(id: string, signal: AbortSignal) {
      const places = new Map<number, PageQuery>()
      const onPage = (page: readonly CommentJson[], query: PageQuery): void => {
        for (const each of page) places.set(each.id, query)
      }
      const found = await list(commentsPage, { call: commentsOf(id), itemsOf, onPage }, signal)
      return { comments: found, places }
    },
    /** One, where it stood; looked for in all of them where it does not. */
    async comment({ ticket, comment, places }: CommentAt, signal: AbortSignal) {
      const isIt = ({ id }: CommentJson): boolean => id === comment
      const call = commentsOf(ticket)
      const place = places.get(comment)
      const page =
        place && (await find(commentsPage, { ...call, query: { ...call.query, ...place } }, signal))
      return page?.comments.find(isIt) ?? (await comments(ticket, signal)).find(isIt)
    },
  }
}
