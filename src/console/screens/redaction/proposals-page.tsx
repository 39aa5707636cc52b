import type { VNode } from 'preact'
import { maskedWord, type Proposal, type ProposalContext } from '../../../review/proposals.ts'
import { isSamePerson } from '../../../runs/same-person.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { redactionWords } from './words.ts'

interface Shown {
  readonly visit: Visit
  readonly proposal: Proposal
}

const listWord = ({ visit, proposal: { list, entity } }: Shown): string => {
  const words = redactionWords[visit.language]
  return list === 'deny' ? `${words.deny}: ${entity}` : words.allow
}

/** To whom it is for to decide: the word is shown by a form, since the ledger is told of it. */
const Look = ({ visit, proposal }: Shown): VNode => {
  const words = redactionWords[visit.language]
  return (
    <form method="post" action="/redaction/proposals/show">
      <Secret visit={visit} />
      <input type="hidden" name="word" value={proposal.id} />
      <button type="submit" aria-label={`${words.look}: ${proposal.id}`}>
        {words.look}
      </button>
    </form>
  )
}

/** Words that wait, masked, for everybody. */
export const ProposalsPage = ({
  visit,
  context,
  waiting,
}: {
  readonly visit: Visit
  readonly context: Pick<ProposalContext, 'keys'>
  readonly waiting: readonly Proposal[]
}): VNode => {
  const [words, shared] = [redactionWords[visit.language], recordWords[visit.language]]
  const said = Object.entries(words.said).find(([done]) => done === visit.done)
  const mayDecide = mayDo(visit.account, 'administer')
  return (
    <>
      {said ? <p role="status">{said[1]}</p> : null}
      <p>{words.proposalsIntro}</p>
      {waiting.length === 0 ? (
        <p>{words.noProposals}</p>
      ) : (
        <Table
          label={words.proposals}
          heads={[words.desk, words.should, words.phrase, shared.madeBy, words.expires, words.look]}
          rows={waiting.map(proposal => [
            proposal.store,
            listWord({ visit, proposal }),
            maskedWord(context, proposal),
            proposal.by,
            <Moment key="at" look={visit} at={proposal.expiresAt} />,
            mayDecide ? <Look key="look" visit={visit} proposal={proposal} /> : '',
          ])}
        />
      )}
      <p>
        <a href="/redaction">{visit.words.back}</a>
      </p>
    </>
  )
}

/** One word as it is, for whoever decides on it. */
export const DecisionPage = ({ visit, proposal, phrase }: Shown & { readonly phrase: string }): VNode => {
  const [words, shared] = [redactionWords[visit.language], recordWords[visit.language]]
  const isOwn = isSamePerson(proposal.by, actorOf(visit))
  return (
    <>
      <dl class="facts">
        <dt>{words.phrase}</dt>
        <dd>{phrase}</dd>
        <dt>{words.should}</dt>
        <dd>{listWord({ visit, proposal })}</dd>
        <dt>{words.desk}</dt>
        <dd>{proposal.store}</dd>
        <dt>{shared.madeBy}</dt>
        <dd>{proposal.by}</dd>
      </dl>
      <form method="post" action="/redaction/proposals/decide">
        <Secret visit={visit} />
        <input type="hidden" name="word" value={proposal.id} />
        {isOwn ? <p>{words.own}</p> : null}
        <div class="buttons">
          {isOwn ? null : (
            <button type="submit" name="is" value="accepted" class="main">
              {words.accept}
            </button>
          )}
          <button type="submit" name="is" value="declined">
            {words.decline}
          </button>
        </div>
      </form>
      <p>
        <a href="/redaction/proposals">{visit.words.back}</a>
      </p>
    </>
  )
}
