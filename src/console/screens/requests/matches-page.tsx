import type { VNode } from 'preact'
import type { FoundRecord } from '../../../requests/found-record.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { RevealedNote, RevealForm } from '../../reveal-form.tsx'
import type { Visit } from '../../visit.ts'
import { Marked } from '../plans/examples.tsx'
import { recordPageWords } from '../plans/record-page-words.ts'
import { matchWords } from './match-words.ts'
import type { ShownMatch, ShownPassage } from './matches.ts'
import { pageWords } from './page-words.ts'
import { requestsWords } from './words.ts'

interface Of {
  readonly visit: Visit
  readonly request: DataRequest
}

/** The record is named in the form: its id may be a person's own, and addresses are logged. */
const SettleForm = ({ visit, request, found }: Of & { readonly found: FoundRecord }): VNode | null => {
  const words = requestsWords[visit.language]
  if (!mayDo(visit.account, 'steer')) return null
  const named = `${found.store}/${found.id}`
  return (
    <form method="post" action={`/requests/${request.id}/settle`}>
      <Secret visit={visit} />
      <input type="hidden" name="store" value={found.store} />
      <input type="hidden" name="record" value={found.id} />
      <div class="buttons">
        <button type="submit" name="is" value="yes" aria-label={`${words.isThem}: ${named}`}>
          {words.isThem}
        </button>
        <button type="submit" name="is" value="no" aria-label={`${words.isNot}: ${named}`}>
          {words.isNot}
        </button>
      </div>
    </form>
  )
}

const Passage = ({
  visit,
  passage: { place, before, isHidden },
}: {
  readonly visit: Visit
  readonly passage: ShownPassage
}): VNode => (
  <>
    <p class="place">
      <code>{place}</code>
    </p>
    <p>
      {isHidden ? (
        <span class="warn">{matchWords[visit.language].unmasked}</span>
      ) : (
        <Marked segments={before} empty={recordPageWords[visit.language].noText} />
      )}
    </p>
  </>
)

const Instead = ({ visit, match }: { readonly visit: Visit; readonly match: ShownMatch }): VNode | null => {
  const words = matchWords[visit.language]
  if (match.instead === 'gone') return <p class="warn">{words.gone}</p>
  if (match.instead) return <p class="warn">{`${words.away} [${match.instead.code}]`}</p>
  return match.fields.length === 0 ? <p class="quiet">{words.noPassage}</p> : null
}

/** One record in doubt: where it names the person, and the two answers. */
const Match = ({
  visit,
  request,
  match,
  number,
  isRevealed,
}: Of & { readonly match: ShownMatch; readonly number: number; readonly isRevealed: boolean }): VNode => {
  const words = matchWords[visit.language]
  const { found, fields } = match
  return (
    <section class="example">
      <h2>
        {recordPageWords[visit.language].kinds[found.kind]} {found.store}/{found.id}
      </h2>
      <p>
        {words.roles[found.role]}, {words.foundBy} {found.by.map(each => words.by[each]).join(' + ')}
      </p>
      {fields.map((passage, index) => (
        <Passage key={String(index)} visit={visit} passage={passage} />
      ))}
      <Instead visit={visit} match={match} />
      <SettleForm visit={visit} request={request} found={found} />
      {isRevealed ? null : (
        <RevealForm
          visit={visit}
          action={`/requests/${request.id}/matches/reveal`}
          id={String(number)}
          fields={{ store: found.store, record: found.id }}
        />
      )}
    </section>
  )
}

/** Records of which somebody has to say whose they are, each with a yes and a no. */
export const MatchesPage = ({
  visit,
  request,
  subject,
  matches,
  more,
  isRevealed,
}: Of & {
  /** Masked. */
  readonly subject: string
  readonly matches: readonly ShownMatch[]
  /** So many more are not shown. */
  readonly more: number
  readonly isRevealed: boolean
}): VNode => {
  const [words, own] = [matchWords[visit.language], requestsWords[visit.language]]
  return (
    <>
      {isRevealed ? <RevealedNote visit={visit} /> : null}
      {visit.done === 'settled' ? <p role="status">{own.said.settled}</p> : null}
      {matches.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {isRevealed ? null : (
            <>
              <p>{own.doubtsHint}</p>
              <p class="quiet">{words.hint}</p>
            </>
          )}
          <p>
            {words.isAbout}: {subject}
          </p>
        </>
      )}
      {matches.map((match, index) => (
        <Match
          key={String(index)}
          visit={visit}
          request={request}
          match={match}
          number={index}
          isRevealed={isRevealed}
        />
      ))}
      {more > 0 ? <p>{visit.show.count(words.more, more)}</p> : null}
      <p>
        <a href={`/requests/${request.id}`}>{pageWords[visit.language].toRequest}</a>
      </p>
    </>
  )
}
