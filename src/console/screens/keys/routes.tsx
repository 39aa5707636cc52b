import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { mayDo } from '../../accounts/account.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { Table } from '../../parts.tsx'
import { addToken, days, daysIn, revokeToken, scopesIn, type TokenDesk } from '../../tokens/keep-tokens.ts'
import { scopesFor, type Token } from '../../tokens/token.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { keysWords } from './words.ts'

/** Whoever keeps the accounts sees all, and takes back any. */
const seesAll = ({ account }: Visit): boolean => mayDo(account, 'administer')

const Add = ({ visit }: { visit: Visit }): VNode => {
  const words = keysWords[visit.language]
  return (
    <>
      <h2>{words.add}</h2>
      <form method="post" action="/keys">
        <Secret visit={visit} />
        <div class="field">
          <label for="label">{words.label}</label>
          <input id="label" name="label" required maxLength={60} autocomplete="off" aria-describedby="hint" />
          <p id="hint" class="quiet">
            {words.labelHint}
          </p>
        </div>
        <fieldset>
          <legend>{words.scopes}</legend>
          {scopesFor(visit.account).map(scope => (
            <label key={scope} class="box">
              <input type="checkbox" name="scope" value={scope} checked={scope === 'read'} />{' '}
              {words.scope[scope]}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="days">{words.days}</label>
          <input
            {...{ id: 'days', name: 'days', type: 'number', min: 1, max: days.most, required: true }}
            value={String(days.usual)}
          />
        </div>
        <div class="buttons">
          <button type="submit" class="main">
            {words.add}
          </button>
        </div>
      </form>
    </>
  )
}

const Revoke = ({ visit, token }: { visit: Visit; token: Token }): VNode => {
  const words = keysWords[visit.language]
  return (
    <form method="post" action="/keys/revoke">
      <Secret visit={visit} />
      <input type="hidden" name="id" value={token.id} />
      <button type="submit" aria-label={`${words.revoke}: ${token.label}`}>
        {words.revoke}
      </button>
    </form>
  )
}

const List = ({ visit, tokens }: { visit: Visit; tokens: readonly Token[] }): VNode => {
  const words = keysWords[visit.language]
  if (tokens.length === 0) return <p>{words.none}</p>
  const isAll = seesAll(visit)
  return (
    <Table
      label={visit.words.navigation.keys}
      heads={[
        ...(isAll ? [words.owner] : []),
        ...[words.label, words.scopes, words.until, words.lastUsed, words.revoke],
      ]}
      rows={tokens.map(token => [
        ...(isAll ? [token.login] : []),
        token.label,
        token.scopes.map(scope => words.scope[scope]).join(', '),
        token.expiresAt > visit.now
          ? visit.show.day(token.expiresAt)
          : `${visit.show.day(token.expiresAt)} (${words.over})`,
        token.lastUsed ? visit.show.day(token.lastUsed) : words.never,
        <Revoke key="revoke" visit={visit} token={token} />,
      ])}
    />
  )
}

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const words = keysWords[visit.language]
  const tokens = await desk.tokens.list(seesAll(visit) ? undefined : visit.account.login)
  return pageOf(visit, {
    ...{ title: visit.words.navigation.keys, screen: 'keys' },
    children: (
      <>
        {visit.done === 'revoked' ? <p role="status">{words.revoked}</p> : null}
        <p>{words.intro}</p>
        <p>
          <a href="/api/v1/openapi.json">{words.description}</a>
        </p>
        <List visit={visit} tokens={tokens} />
        <Add visit={visit} />
      </>
    ),
  })
}

const add = async (keeper: TokenDesk, visit: Visit, form: Form): Promise<{ readonly page: string }> => {
  const words = keysWords[visit.language]
  const { token, secret } = await addToken(keeper, {
    ...{ login: visit.account.login, label: form.get('label') ?? '', by: actorOf(visit) },
    ...{ scopes: scopesIn(form.getAll('scope')), days: daysIn(form.get('days') ?? '') },
  })
  return {
    page: pageOf(visit, {
      ...{ title: token.label, screen: 'keys' },
      children: (
        <>
          <p role="status">{words.once}</p>
          <pre class="wrap">{secret}</pre>
          <p>
            <a href="/keys">{words.back}</a>
          </p>
        </>
      ),
    }),
  }
}

/** What programs call the API with: each person their own. */
export const keysScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const keeper: TokenDesk = { ...desk, ledger: desk.run.ledger }
  addPage(app, desk, { url: '/keys', needs: 'see', show: visit => listPage(desk, visit) })
  addForm(app, desk, { url: '/keys', needs: 'see', act: (visit, form) => add(keeper, visit, form) })
  addForm(app, desk, {
    ...{ url: '/keys/revoke', needs: 'see' },
    async act(visit, form) {
      const owner = seesAll(visit) ? {} : { owner: visit.account.login }
      await revokeToken(keeper, { id: form.get('id') ?? '', by: actorOf(visit), ...owner })
      return '/keys?done=revoked'
    },
  })
}
