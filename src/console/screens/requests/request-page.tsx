import type { VNode } from 'preact'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { isEnded } from '../../../requests/deadlines.ts'
import type { RequestDetails, ShownDoubt } from '../../../requests/details.ts'
import type { DataRequest, StoreOutcome } from '../../../requests/model.ts'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look, Visit } from '../../visit.ts'
import { DueChip } from './due-chip.tsx'
import { Decisions, SettleForm } from './forms.tsx'
import { stateWords } from './state-words.ts'
import { requestsWords } from './words.ts'

interface Part {
  readonly visit: Visit
  readonly request: DataRequest
  readonly details: RequestDetails
}

const Facts = ({ visit, request }: Omit<Part, 'details'>): VNode => {
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

const Stores = ({ visit, request }: Omit<Part, 'details'>): VNode | null => {
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

const doubtText = ({ store, kind, id, role, by, evidence }: ShownDoubt): string =>
  `${kind} ${store}/${id} (${role}, ${by.join(' + ')})${evidence === undefined ? '' : `: ${evidence}`}`

const Doubts = ({ visit, request, details }: Part): VNode | null => {
  const words = requestsWords[visit.language]
  if (details.doubts.length === 0) return null
  return (
    <>
      <h2>{words.doubts}</h2>
      <p>{words.doubtsHint}</p>
      <ul>
        {details.doubts.map(doubt => (
          <li key={`${doubt.store}/${doubt.id}`}>
            {doubtText(doubt)}
            <SettleForm visit={visit} id={request.id} doubt={doubt} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whom the request was told to, and what was written to the person: states and codes, no address. */
const Told = ({ visit, details }: Omit<Part, 'request'>): VNode => {
  const words = requestsWords[visit.language]
  return (
    <>
      {details.recipients.length === 0 ? null : (
        <>
          <h2>{words.recipients}</h2>
          <ul>
            {details.recipients.map(({ store, recipient, state, attempts, failure }) => (
              <li key={store + recipient}>
                {store}/{recipient}: {state}, {visit.show.number(attempts)} {words.attempts}
                {failure === undefined ? '' : `, ${failure}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {details.letters.length === 0 ? null : (
        <>
          <h2>{words.letters}</h2>
          <ul>
            {details.letters.map(({ letter, state, attempts, failure }, index) => (
              <li key={String(index)}>
                {letter}: {state}, {visit.show.number(attempts)} {words.attempts}
                {failure === undefined ? '' : `, ${failure}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Timeline = ({ visit, request }: Omit<Part, 'details'>): VNode => {
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

/** One request: where it stands, what was done, what somebody here has to decide. */
export const RequestPage = ({ visit, request, details }: Part): VNode => {
  const words = requestsWords[visit.language]
  const said = Object.entries(words.said).find(([done]) => done === visit.done)
  return (
    <>
      {said ? <p role="status">{said[1]}</p> : null}
      <Facts visit={visit} request={request} />
      <Doubts visit={visit} request={request} details={details} />
      {isEnded(request) ? null : <Decisions visit={visit} request={request} />}
      {'certificate' in request && request.certificate !== undefined ? (
        <p>
          <a href={`/requests/${request.id}/certificate`} download>
            {words.certificate}
          </a>
        </p>
      ) : null}
      <Stores visit={visit} request={request} />
      <Told visit={visit} details={details} />
      <Timeline visit={visit} request={request} />
    </>
  )
}
