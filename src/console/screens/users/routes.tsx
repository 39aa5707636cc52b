import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { type Account, roles } from '../../accounts/account.ts'
import {
  type AccountDesk,
  addAccount,
  resetPassword,
  rolesOf,
  setDisabled,
  setRoles,
} from '../../accounts/keep-accounts.ts'
import { inventPassword } from '../../accounts/password.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { usersWords } from './words.ts'

/** A box for each role. */
const Roles = ({ visit, borne }: { visit: Visit; borne: readonly string[] }): VNode => (
  <fieldset>
    <legend>{usersWords[visit.language].roles}</legend>
    {roles.map(role => (
      <label key={role} class="box">
        <input type="checkbox" name="role" value={role} checked={borne.includes(role)} />{' '}
        {visit.words.roles[role]}
      </label>
    ))}
  </fieldset>
)

const Add = ({ visit }: { visit: Visit }): VNode => {
  const words = usersWords[visit.language]
  return (
    <>
      <h2>{words.add}</h2>
      <form method="post" action="/users">
        <Secret visit={visit} />
        <div class="field">
          <label for="login">{visit.words.login}</label>
          <input id="login" name="login" required maxLength={64} autocomplete="off" autocapitalize="none" />
        </div>
        <Roles visit={visit} borne={['viewer']} />
        <div class="buttons">
          <button type="submit" class="main">
            {words.add}
          </button>
        </div>
      </form>
    </>
  )
}

/** The account is named in the form, not in the address, which others may log. */
const Change = ({ visit, account }: { visit: Visit; account: Account }): VNode => {
  const words = usersWords[visit.language]
  return (
    <details>
      <summary>{words.edit}</summary>
      <form method="post" action="/users/change">
        <Secret visit={visit} />
        <input type="hidden" name="login" value={account.login} />
        <Roles visit={visit} borne={account.roles} />
        <div class="buttons">
          <button type="submit" name="what" value="roles">
            {visit.words.save}
          </button>
          <button type="submit" name="what" value="reset">
            {words.reset}
          </button>
          <button type="submit" name="what" value={account.isDisabled ? 'on' : 'off'}>
            {account.isDisabled ? words.switchOn : words.switchOff}
          </button>
        </div>
      </form>
    </details>
  )
}

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const words = usersWords[visit.language]
  const accounts = await desk.accounts.accounts()
  return pageOf(visit, {
    ...{ title: visit.words.navigation.users, screen: 'users' },
    children: (
      <>
        <p>{words.intro}</p>
        <Table
          label={visit.words.navigation.users}
          heads={[visit.words.login, words.roles, recordWords[visit.language].state, words.edit]}
          rows={accounts.map(account => [
            account.login,
            account.roles.map(role => visit.words.roles[role]).join(', '),
            account.isDisabled ? words.off : words.on,
            <Change key="change" visit={visit} account={account} />,
          ])}
        />
        <Add visit={visit} />
      </>
    ),
  })
}

/** The one time that a password which somebody else made up is shown. */
const passwordPage = (visit: Visit, login: string, password: string): { readonly page: string } => {
  const words = usersWords[visit.language]
  return {
    page: pageOf(visit, {
      ...{ title: login, screen: 'users' },
      children: (
        <>
          <p role="status">{words.once}</p>
          <pre>{password}</pre>
          <p>
            <a href="/users">{words.back}</a>
          </p>
        </>
      ),
    }),
  }
}

const add = async (keeper: AccountDesk, visit: Visit, form: Form) => {
  const [login, password] = [(form.get('login') ?? '').trim(), inventPassword()]
  await addAccount(keeper, { login, password, roles: rolesOf(form.getAll('role')), by: actorOf(visit) })
  return passwordPage(visit, login, password)
}

const change = async (keeper: AccountDesk, visit: Visit, form: Form) => {
  const at = { login: form.get('login') ?? '', by: actorOf(visit) }
  const what = form.get('what')
  if (what === 'reset') {
    const password = inventPassword()
    await resetPassword(keeper, { ...at, password })
    return passwordPage(visit, at.login, password)
  }
  if (what === 'roles') await setRoles(keeper, { ...at, roles: rolesOf(form.getAll('role')) })
  else await setDisabled(keeper, { ...at, isDisabled: what === 'off' })
  return '/users'
}

/** Who may sign in, and as what. */
export const usersScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const keeper: AccountDesk = { ...desk, ledger: desk.run.ledger }
  addPage(app, desk, { url: '/users', needs: 'administer', show: visit => listPage(desk, visit) })
  addForm(app, desk, {
    ...{ url: '/users', needs: 'administer' },
    act: (visit, form) => add(keeper, visit, form),
  })
  addForm(app, desk, {
    ...{ url: '/users/change', needs: 'administer' },
    act: (visit, form) => change(keeper, visit, form),
  })
}
