import type { VNode } from 'preact'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { isEnded } from '../../../requests/deadlines.ts'
import type { ShownNotice } from '../../../requests/details.ts'
import type { QueuedMail } from '../../../requests/mails/mail-outbox.ts'
import type { DataRequest, StoreOutcome } from '../../../requests/model.ts'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look, Visit } from '../../visit.ts'
import { DueChip } from './due-chip.tsx'
import { Files } from './files-part.tsx'
import { Decisions } from './forms.tsx'
import { Identity } from './identity-part.tsx'
import { Letters } from './letters-part.tsx'
import { matchWords } from './match-words.ts'
import { pageWords } from './page-words.ts'
import { stateWords } from './state-words.ts'
import { requestsWords } from './words.ts'

/** All that the page shows; no help desk is asked for it. */
export interface RequestPart {
  readonly visit: Visit
  readonly request: DataRequest
  /** Records of which somebody has to say whose they are. */
  readonly doubts: number
  readonly recipients: readonly ShownNotice[]
  readonly mails: readonly QueuedMail[]
}

type Part = Pick<RequestPart, 'visit' | 'request'>

const Facts = ({ visit, request }: Part): VNode => {
  const [words, shared] = [requestsWords[visit.language], recordWords[visit.language]]
  const { types } = statusWords(visit.language, {})
  const { blocked, waiting } = request
  return (
    <dl class="facts">
      <dt>{words.type}</dt>
      <dd>{types[request.type]}</dd>
      <dt>{shared.state}</dt>
      <dd>{stateWords[visit.language][request.state]}</dd>
      <dt>{words.due}</dt>
      <dd>
        {visit.show.day(request.due)} <DueChip look={visit} request={request} />
      </dd>
      <dt>{words.reference}</dt>
      <dd>
        {request.reference} ({request.sender})
      </dd>
      {blocked ? (
        <>
          <dt class="bad">{words.blocked}</dt>
          <dd>
            {blocked.code}: {blocked.detail}
          </dd>
        </>
      ) : null}
      {waiting ? (
        <>
          <dt class="warn">{words.waits}</dt>
          <dd>
            {waiting.code}: {waiting.detail}
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** `3 found, 2 erased, 1 anonymised`. */
const doneText = (look: Look, { found, erased, anonymised, rectified }: StoreOutcome): string => {
  const words = requestsWords[look.language]
  const counts: readonly (readonly [number, string])[] =
    rectified === undefined
      ? [
          [found, words.found],
          [erased, words.erased],
          [anonymised, words.anonymised],
        ]
      : [
          [found, words.found],
          [rectified, words.rectified],
        ]
  return counts.map(([count, word]) => `${look.show.number(count)} ${word}`).join(', ')
}

const Stores = ({ visit, request }: Part): VNode | null => {
  const words = requestsWords[visit.language]
  const stores = 'found' in request ? (request.found ?? []) : []
  if (stores.length === 0) return null
  return (
    <>
      <h2>{words.done}</h2>
      <ul>
        {stores.map(outcome => (
          <li key={outcome.store}>
            {outcome.store}: {doneText(visit, outcome)}
            {outcome.withheld.length === 0 ? null : (
              <ul>
                {outcome.withheld.map(({ what, ground, until }) => (
                  <li key={what + ground}>
                    {words.kept}: {what}, {ground},{' '}
                    {until ? `${words.until} ${visit.show.day(until)}` : words.noEnd}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const Doubts = ({
  visit,
  request,
  doubts,
}: Pick<RequestPart, 'visit' | 'request' | 'doubts'>): VNode | null => {
  const [words, own] = [requestsWords[visit.language], matchWords[visit.language]]
  if (doubts === 0) return null
  return (
    <>
      <h2>{words.doubts}</h2>
      <p>
        {visit.show.count(own.waiting, doubts)}. {words.doubtsHint}
      </p>
      <p>
        <a href={`/requests/${request.id}/matches`}>{own.look}</a>
      </p>
    </>
  )
}

/** Whom the request was told to: states and codes, no address. */
const Recipients = ({ visit, recipients }: Pick<RequestPart, 'visit' | 'recipients'>): VNode | null => {
  const words = requestsWords[visit.language]
  if (recipients.length === 0) return null
  return (
    <>
      <h2>{words.recipients}</h2>
      <ul>
        {recipients.map(({ store, recipient, state, attempts, failure }) => (
          <li key={store + recipient}>
            {store}/{recipient}: {pageWords[visit.language].noticeStates[state]},{' '}
            {visit.show.number(attempts)} {words.attempts}
            {failure === undefined ? '' : `, ${failure}`}
          </li>
        ))}
      </ul>
    </>
  )
}

const Timeline = ({ visit, request }: Part): VNode => {
  const [words, shared] = [requestsWords[visit.language], recordWords[visit.language]]
  return (
    <>
      <h2>{words.timeline}</h2>
      <Table
        label={words.timeline}
        heads={[shared.made, shared.state, shared.madeBy]}
        rows={request.steps.map(({ state, at, by }) => [
          <Moment key="at" look={visit} at={at} />,
          stateWords[visit.language][state],
          by,
        ])}
      />
    </>
  )
}

/** What the form before this page did, or why not. */
const Said = ({ visit }: { readonly visit: Visit }): VNode | null => {
  const [words, more] = [requestsWords[visit.language], pageWords[visit.language]]
  const find = (texts: Readonly<Record<string, string>>): string | undefined =>
    Object.entries(texts).find(([done]) => done === visit.done)?.[1]
  const failed = find(more.failed)
  if (failed !== undefined) return <p role="alert">{failed}</p>
  const said = find({ ...words.said, ...more.said })
  return said === undefined ? null : <p role="status">{said}</p>
}

/** One request: where it stands, what was done, what somebody here has to decide. */
export const RequestPage = ({ part }: { readonly part: RequestPart }): VNode => {
  const { visit, request } = part
  return (
    <>
      <Said visit={visit} />
      <Facts visit={visit} request={request} />
      <Doubts {...part} />
      {isEnded(request) ? null : <Decisions visit={visit} request={request} />}
      <Files visit={visit} request={request} />
      <Stores visit={visit} request={request} />
      <Identity visit={visit} request={request} />
      <Letters {...part} />
      <Recipients {...part} />
      <Timeline visit={visit} request={request} />
    </>
  )
}
