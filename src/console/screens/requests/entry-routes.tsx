import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { readEntry, takeEntry } from '../../../requests/intake.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { statusLinkOf } from '../../../requests/status-code.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { actorOf, type Visit } from '../../visit.ts'
import { emptyEntry, longestReason, type Typed, typedIn, type Wrong, writtenBy, wrongIn } from './entry.ts'
import { EntryForm } from './entry-form.tsx'
import { entryWords } from './entry-words.ts'
import { pageWords } from './page-words.ts'
import { requestsWords } from './words.ts'

const newMark = ({ run }: ConsoleDesk): string => Buffer.from(run.random(6)).toString('hex')

interface NotInOrder {
  readonly wrong?: readonly Wrong[]
  readonly isTaken?: boolean
}

const formPage = (
  desk: ConsoleDesk,
  visit: Visit,
  entry: Typed,
  { wrong = [], isTaken = false }: NotInOrder = {},
): string =>
  pageOf(visit, {
    ...{ title: entryWords[visit.language].title, screen: 'requests' },
    children: (
      <EntryForm part={{ visit, entry, wrong, isTaken }} stores={desk.requests.stores} zone={desk.timezone} />
    ),
  })

/** With the code that the person follows their request by: it is shown now, and kept nowhere. */
const enteredPage = (
  desk: ConsoleDesk,
  visit: Visit,
  { request, statusCode }: { readonly request: DataRequest; readonly statusCode: string },
): string => {
  const [words, own] = [entryWords[visit.language], requestsWords[visit.language]]
  const link = statusLinkOf(desk.requests, request)
  return pageOf(visit, {
    ...{ title: `${own.request} ${request.id}`, screen: 'requests' },
    children: (
      <>
        <p role="status">{words.entered}</p>
        <dl class="facts">
          <dt>{own.reference}</dt>
          <dd>{request.reference}</dd>
          <dt>{own.due}</dt>
          <dd>{visit.show.day(request.due)}</dd>
          <dt>{words.statusCode}</dt>
          <dd>
            <code>{statusCode}</code>
            {link === undefined ? null : <p>{link}</p>}
            <p class="quiet">{words.statusHint}</p>
          </dd>
        </dl>
        <p>
          <a href={`/requests/${request.id}`}>{pageWords[visit.language].toRequest}</a>
        </p>
      </>
    ),
  })
}

type Taken = Awaited<ReturnType<typeof takeEntry>>

/** By the rules of messages; undefined where the reference is one of an earlier request. */
const take = async (desk: ConsoleDesk, visit: Visit, entry: Typed): Promise<Taken | NotInOrder> => {
  const read = readEntry(desk.requests, writtenBy(entry, desk.timezone))
  const reason: readonly Wrong[] = entry.reason.length > longestReason ? [{ field: 'reason' }] : []
  if ('problem' in read) return { wrong: [...wrongIn(read.problem), ...reason] }
  if (reason.length > 0) return { wrong: reason }
  const identity = entry.reason === '' ? {} : { identityReason: entry.reason }
  try {
    return await takeEntry(desk.requests, { request: read.request, by: actorOf(visit), ...identity })
  } catch (error) {
    if (error instanceof AppError && error.code === 'USAGE') return { isTaken: true }
    throw error
  }
}

/** The form was sent twice, by the button that loads a page again: the request is there. */
const takenBefore = async (
  { requests: { requests } }: ConsoleDesk,
  visit: Visit,
  { mark, reference }: Typed,
): Promise<DataRequest | undefined> => {
  if (reference !== '') return undefined
  const there = await requests.byReference(`entry-${mark}`)
  return there.find(({ sender }) => sender === actorOf(visit))
}

/** A request that came by letter or telephone: the same checks, the same way from then on as any other. */
export const addEntry = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const url = '/requests/new'
  addPage(app, desk, {
    ...{ url, needs: 'steer' },
    show: async visit => formPage(desk, visit, emptyEntry(newMark(desk), visit.language)),
  })
  addForm(app, desk, {
    ...{ url, needs: 'steer' },
    async act(visit, form) {
      const entry = typedIn(form, newMark(desk))
      if (form.get('more') !== null) return { page: formPage(desk, visit, entry) }
      const taken = await take(desk, visit, entry)
      if ('request' in taken) {
        desk.wake(taken.request.id)
        return { page: enteredPage(desk, visit, taken) }
      }
      const before = taken.isTaken ? await takenBefore(desk, visit, entry) : undefined
      if (before) return `/requests/${before.id}`
      return { page: formPage(desk, visit, entry, taken), status: 422 }
    },
  })
}
