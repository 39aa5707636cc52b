import type { VNode } from 'preact'
import { ownNames } from '../../../languages.ts'
import { languageOf } from '../../../requests/answers/languages.ts'
import type { Letter } from '../../../requests/answers/words.ts'
import type { QueuedMail } from '../../../requests/mails/mail-outbox.ts'
import type { ReadLetter } from '../../../requests/mails/read-letter.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment } from '../../parts.tsx'
import { RevealedNote, RevealForm } from '../../reveal-form.tsx'
import type { Visit } from '../../visit.ts'
import { letterNameOf, pageWords } from './page-words.ts'
import { requestsWords } from './words.ts'

/** What the form of the answer names in place of a letter that was written down. */
export const theAnswer = 'answer'

const mailTone: Readonly<Record<QueuedMail['state'], string>> = { waiting: 'warn', sent: 'good', dead: 'bad' }

/** When it was written down, what became of it, and when it is tried again: no address, and nothing of what it says. */
const Delivery = ({ visit, mail }: { readonly visit: Visit; readonly mail: QueuedMail }): VNode => {
  const [words, own] = [pageWords[visit.language], requestsWords[visit.language]]
  const { state, attempts, failure, createdAt, nextAt } = mail
  return (
    <span>
      <Moment look={visit} at={createdAt} />,{' '}
      <span class={`chip ${mailTone[state]}`}>{words.mailStates[state]}</span>{' '}
      {attempts > 0 ? `${visit.show.number(attempts)} ${own.attempts}` : ''}
      {failure === undefined ? '' : ` (${failure})`}
      {state === 'waiting' && attempts > 0 ? `, ${words.nextTry} ${visit.show.moment(nextAt)}` : ''}
    </span>
  )
}

const SendForm = ({
  visit,
  request,
}: {
  readonly visit: Visit
  readonly request: DataRequest
}): VNode | null => {
  const words = pageWords[visit.language]
  if (!mayDo(visit.account, 'steer')) return null
  return (
    <form method="post" action={`/requests/${request.id}/answer`}>
      <Secret visit={visit} />
      <p id="send-hint" class="quiet">
        {words.sendHint}
      </p>
      <button type="submit" aria-describedby="send-hint">
        {words.sendAnswer}
      </button>
    </form>
  )
}

/** What the person was written and will be, each letter's words behind a form that the ledger is told of. */
export const Letters = ({
  visit,
  request,
  mails,
}: {
  readonly visit: Visit
  readonly request: DataRequest
  readonly mails: readonly QueuedMail[]
}): VNode => {
  const words = pageWords[visit.language]
  const language = languageOf(request.locale)
  const action = `/requests/${request.id}/letter`
  const reveal = (id: string, letter: string, label: string): VNode => (
    <RevealForm visit={visit} action={action} id={id} fields={{ letter }} labels={{ reveal: label }} />
  )
  return (
    <>
      <h2>{requestsWords[visit.language].letters}</h2>
      <p>
        {words.language}: <span lang={language}>{ownNames[language]}</span>
      </p>
      {mails.length === 0 ? <p>{words.noLetters}</p> : null}
      <ul>
        {mails.map((mail, index) => {
          const name = words.letterNames[letterNameOf(mail.letter)]
          return (
            <li key={mail.id}>
              {name}: <Delivery visit={visit} mail={mail} />
              {reveal(`letter-${index}`, mail.id, `${words.readLetter}: ${name}`)}
            </li>
          )
        })}
      </ul>
      {reveal('answer', theAnswer, words.readAnswer)}
      <SendForm visit={visit} request={request} />
    </>
  )
}

export interface ShownLetter extends ReadLetter {
  readonly letter: Letter
}

/** One letter in its own words, for whoever had it revealed. */
export const LetterPage = ({
  visit,
  request,
  letter,
}: {
  readonly visit: Visit
  readonly request: DataRequest
  readonly letter: ShownLetter
}): VNode => {
  const words = pageWords[visit.language]
  const language = languageOf(request.locale)
  return (
    <>
      <RevealedNote visit={visit} />
      {letter.isAgain ? <p class="quiet">{words.again}</p> : null}
      <dl class="facts">
        <dt>{words.language}</dt>
        <dd lang={language}>{ownNames[language]}</dd>
        {letter.to === undefined ? null : (
          <>
            <dt>{words.to}</dt>
            <dd>{letter.to}</dd>
          </>
        )}
      </dl>
      <article lang={language}>
        <h2>{letter.subject}</h2>
        <p class="wrap">{letter.text.trimEnd()}</p>
      </article>
      <p>
        <a href={`/requests/${request.id}`}>{words.toRequest}</a>
      </p>
    </>
  )
}
