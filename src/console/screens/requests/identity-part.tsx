import type { VNode } from 'preact'
import { isEnded } from '../../../requests/deadlines.ts'
import type { DataRequest, IdentityProof, RequestIn, Subject } from '../../../requests/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment } from '../../parts.tsx'
import { RevealedNote, RevealForm } from '../../reveal-form.tsx'
import type { Visit } from '../../visit.ts'
import { pageWords } from './page-words.ts'
import { stateWords } from './state-words.ts'
import { requestsWords } from './words.ts'

interface Of {
  readonly visit: Visit
  readonly request: DataRequest
}

const Proof = ({ visit, identity }: { readonly visit: Visit; readonly identity: IdentityProof }): VNode => {
  const words = pageWords[visit.language]
  return (
    <>
      <dt>{words.proof}</dt>
      <dd>{words.methods[identity.method]}</dd>
      <dt>{words.checkedBy}</dt>
      <dd>{identity.by}</dd>
      <dt>{words.checkedAt}</dt>
      <dd>
        <Moment look={visit} at={identity.at} />
      </dd>
      {identity.reason === undefined ? null : (
        <>
          <dt>{requestsWords[visit.language].why}</dt>
          <dd>{identity.reason}</dd>
        </>
      )}
    </>
  )
}

/** A code is under way, or was: how many, and what is left of them. The code itself is known to nobody here. */
const Asked = ({
  visit,
  check,
}: {
  readonly visit: Visit
  readonly check: RequestIn<'identity-asked'>['check']
}): VNode => {
  const words = pageWords[visit.language]
  return (
    <>
      <dt>{words.proof}</dt>
      <dd>
        {words.methods.code}: {words.outstanding}
      </dd>
      <dt>{visit.show.count(words.codes, check.sent)}</dt>
      <dd>
        {check.sent === 0 ? null : (
          <>
            {words.lastCode}: <Moment look={visit} at={check.sentAt} />. {words.validUntil}{' '}
            {visit.show.moment(check.expiresAt)}. {words.triesLeft}: {visit.show.number(check.attemptsLeft)}
          </>
        )}
      </dd>
    </>
  )
}

const CodeForm = ({ visit, request }: Of): VNode | null => {
  const words = pageWords[visit.language]
  if (request.state !== 'identity-asked' || !mayDo(visit.account, 'steer')) return null
  return (
    <details>
      <summary>{words.code}</summary>
      <form method="post" action={`/requests/${request.id}/code`}>
        <Secret visit={visit} />
        <div class="field">
          <label for="code">{words.code}</label>
          <input
            id="code"
            name="code"
            required
            maxLength={40}
            autocomplete="off"
            aria-describedby="code-hint"
          />
          <p id="code-hint" class="quiet">
            {words.codeHint}
          </p>
        </div>
        <button type="submit">{words.checkCode}</button>
      </form>
    </details>
  )
}

/** Times in which proof was outstanding do not count. */
const Pauses = ({ visit, request: { pauses } }: Of): VNode | null => {
  const words = pageWords[visit.language]
  if (pauses.length === 0) return null
  return (
    <>
      <dt>{words.stoodStill}</dt>
      <dd>
        {pauses
          .map(
            ({ from, to }) =>
              `${visit.show.moment(from)} – ${to ? visit.show.moment(to) : words.outstanding}`,
          )
          .join(', ')}
      </dd>
    </>
  )
}

const isProven = (request: DataRequest): request is DataRequest & { readonly identity: IdentityProof } =>
  'identity' in request

/** What was asked for as proof, who looked at it, when, and what came of it; and whom it is about, once it is asked for. */
export const Identity = ({ visit, request }: Of): VNode => {
  const words = pageWords[visit.language]
  const isKept = !isEnded(request) || request.state === 'partly-withheld'
  return (
    <>
      <h2>{words.identity}</h2>
      <dl class="facts">
        {isProven(request) ? <Proof visit={visit} identity={request.identity} /> : null}
        {'check' in request ? <Asked visit={visit} check={request.check} /> : null}
        {request.state === 'received' || request.state === 'expired' ? (
          <>
            <dt>{words.proof}</dt>
            <dd>
              {request.state === 'received' ? words.notAsked : stateWords[visit.language][request.state]}
            </dd>
          </>
        ) : null}
        <Pauses visit={visit} request={request} />
      </dl>
      <CodeForm visit={visit} request={request} />
      {isKept ? (
        <RevealForm
          visit={visit}
          action={`/requests/${request.id}/person`}
          id="person"
          fields={{}}
          labels={{ reveal: words.person }}
        />
      ) : null}
    </>
  )
}

/** Whom a request is about, by all that is known of them, for whoever had it revealed. */
export const PersonPage = ({ visit, request, subject }: Of & { readonly subject: Subject }): VNode => {
  const words = pageWords[visit.language]
  const facts = {
    ...{ names: subject.names, emails: subject.emails, phones: subject.phones },
    ids: subject.ids.map(({ store, id }) => `${store}/${id}`),
    changes: subject.changes.map(({ from, to }) => `${from} → ${to}`),
  }
  return (
    <>
      <RevealedNote visit={visit} />
      <dl class="facts">
        {(['names', 'emails', 'phones', 'ids', 'changes'] as const)
          .filter(kind => facts[kind].length > 0)
          .map(kind => [
            <dt key={`${kind}-name`}>{words.personal[kind]}</dt>,
            ...facts[kind].map((value, index) => <dd key={`${kind}-${index}`}>{value}</dd>),
          ])}
      </dl>
      <p>
        <a href={`/requests/${request.id}`}>{words.toRequest}</a>
      </p>
    </>
  )
}
