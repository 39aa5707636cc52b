import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { choosePassword } from './accounts/keep-accounts.ts'
import { openSession } from './accounts/sessions.ts'
import { checkSignIn } from './accounts/sign-in.ts'
import { refuse, sendPage } from './answers.tsx'
import { giveSession, keepLook, takeSession } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { formOf, isFromHere, isSecretOf, visitOf } from './guard.ts'
import { pageOf, Secret } from './layout.tsx'
import { isLanguage, isTheme, lookOf } from './look.ts'
import type { Look, Visit } from './visit.ts'

/** Tries of one address in a minute; each account counts its own besides. */
const triesPerMinute = 20

/** A path of this console: `//host` and `/\host` are other sites to a browser. */
const pathIn = (text: string | null): string =>
  text !== null && /^\/(?![/\\])[\w\-./~%?=&]*$/.test(text) ? text : '/'

const SignIn = ({ look, to, told, isEmpty }: { look: Look; to: string; told?: string; isEmpty: boolean }) => (
  <>
    {told === undefined ? null : <p role="alert">{told}</p>}
    {isEmpty ? (
      <>
        <p role="status">{look.words.noAccounts}</p>
        <pre>gallra users add NAME --role admin</pre>
      </>
    ) : null}
    <form method="post" action="/sign-in">
      <input type="hidden" name="to" value={to} />
      <div class="field">
        <label for="login">{look.words.login}</label>
        <input
          id="login"
          name="login"
          required
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
        />
      </div>
      <div class="field">
        <label for="password">{look.words.password}</label>
        <input id="password" name="password" type="password" required autocomplete="current-password" />
      </div>
      <button type="submit" class="main">
        {look.words.signIn}
      </button>
    </form>
  </>
)

const signInPage = async (desk: ConsoleDesk, look: Look, to: string, told?: string): Promise<string> => {
  const isEmpty = (await desk.accounts.accounts()).length === 0
  return pageOf(look, {
    title: look.words.signIn,
    children: <SignIn look={look} to={to} isEmpty={isEmpty} {...(told === undefined ? {} : { told })} />,
  })
}

const addSignIn = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const config = { rateLimit: { max: triesPerMinute, timeWindow: '1 minute', groupId: 'sign-in' } }
  app.get('/sign-in', async (call, reply) => {
    const { to } = call.query as { readonly to?: unknown }
    const page = await signInPage(desk, lookOf(desk, call), pathIn(typeof to === 'string' ? to : null))
    return sendPage(reply, page)
  })
  app.post('/sign-in', { config }, async (call, reply) => {
    const look = lookOf(desk, call)
    if (!isFromHere(call)) return refuse(look, reply, 'formExpired')
    const form = formOf(call)
    const to = pathIn(form.get('to'))
    const given = { login: (form.get('login') ?? '').trim(), password: form.get('password') ?? '' }
    const account = await checkSignIn(desk, given)
    if (!account) {
      desk.log.warn({ call: call.id }, 'a sign-in was refused')
      return sendPage(reply, await signInPage(desk, look, to, look.words.refused), 401)
    }
    await desk.run.ledger.append({ kind: 'signed-in', by: `console:${account.login}` })
    giveSession(call, reply, await openSession(desk, account.login))
    if (account.language) keepLook(call, reply, { language: account.language, theme: look.theme })
    return reply.redirect(to, 303)
  })
  app.post('/sign-out', async (call, reply) => {
    const visit = await visitOf(desk, call)
    if (visit && (!isFromHere(call) || !isSecretOf(visit, formOf(call))))
      return refuse(visit, reply, 'formExpired')
    if (visit) await desk.accounts.closeSession(visit.session.id)
    takeSession(call, reply)
    return reply.redirect('/sign-in', 303)
  })
}

const accountPage = (visit: Visit, told?: string): string =>
  pageOf(visit, {
    title: visit.words.account,
    children: (
      <>
        {visit.account.mustChange ? <p role="status">{visit.words.mustChange}</p> : null}
        {visit.done === 'password' ? <p role="status">{visit.words.changed}</p> : null}
        {told === undefined ? null : <p role="alert">{told}</p>}
        <p>
          {visit.account.login}: {visit.account.roles.map(role => visit.words.roles[role]).join(', ')}
        </p>
        <form method="post" action="/account">
          <Secret visit={visit} />
          <div class="field">
            <label for="password">{visit.words.newPassword}</label>
            <input
              id="password"
              name="password"
              type="password"
              required
              minLength={15}
              maxLength={256}
              autocomplete="new-password"
              aria-describedby="rule"
            />
            <p id="rule" class="quiet">
              {visit.words.passwordRule}
            </p>
          </div>
          <button type="submit" class="main">
            {visit.words.save}
          </button>
        </form>
      </>
    ),
  })

const addAccount = (app: FastifyInstance, desk: ConsoleDesk): void => {
  app.get('/account', async (call, reply) => {
    const visit = await visitOf(desk, call)
    return visit ? sendPage(reply, accountPage(visit)) : reply.redirect('/sign-in', 303)
  })
  app.post('/account', async (call, reply) => {
    const visit = await visitOf(desk, call)
    if (!visit) return reply.redirect('/sign-in', 303)
    const form = formOf(call)
    if (!isFromHere(call) || !isSecretOf(visit, form)) return refuse(visit, reply, 'formExpired')
    const asked = { login: visit.account.login, session: visit.session.id }
    try {
      await choosePassword(
        { ...desk, ledger: desk.run.ledger },
        { ...asked, password: form.get('password') ?? '' },
      )
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'USAGE') throw error
      return sendPage(reply, accountPage(visit, visit.words.passwordRule), 422)
    }
    return reply.redirect('/account?done=password', 303)
  })
}

/** Changes nothing but how this browser is shown things: no more than its origin is asked for. */
const addAppearance = (app: FastifyInstance, desk: ConsoleDesk): void => {
  app.post('/appearance', async (call, reply) => {
    const look = lookOf(desk, call)
    if (!isFromHere(call)) return refuse(look, reply, 'formExpired')
    const form = formOf(call)
    const [language, theme] = [form.get('language') ?? '', form.get('theme') ?? '']
    keepLook(call, reply, {
      language: isLanguage(language) ? language : look.language,
      theme: isTheme(theme) ? theme : look.theme,
    })
    return reply.redirect(pathIn(form.get('to')), 303)
  })
}

/** Signing in and out, one's own password, and how things are shown. */
export const sessionRoutes = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addSignIn(app, desk)
  addAccount(app, desk)
  addAppearance(app, desk)
}
