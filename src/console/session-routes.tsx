import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { AppError } from '../errors.ts'
import { tellable } from '../jobs/failure.ts'
import { isLanguage } from '../languages.ts'
import { choosePassword } from './accounts/keep-accounts.ts'
import { checkSignIn } from './accounts/sign-in.ts'
import { refuse, sendPage } from './answers.tsx'
import { keepLook, takeSession } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { formOf, isFromHere, isSecretOf, visitOf } from './guard.ts'
import { pageOf, Secret } from './layout.tsx'
import { letIn, signInLimit } from './let-in.ts'
import { isTheme, lookOf } from './look.ts'
import { pathIn, signInPage } from './sign-in-page.tsx'
import type { Visit } from './visit.ts'

const addSignIn = (app: FastifyInstance, desk: ConsoleDesk): void => {
  app.get('/sign-in', async (call, reply) => {
    const { to } = call.query as { readonly to?: unknown }
    return sendPage(reply, await signInPage(desk, lookOf(desk, call), { to: pathIn(to) }))
  })
  app.post('/sign-in', { config: signInLimit }, async (call, reply) => {
    const look = lookOf(desk, call)
    if (!isFromHere(call)) return refuse(look, reply, 'formExpired')
    const form = formOf(call)
    const to = pathIn(form.get('to'))
    const given = { login: (form.get('login') ?? '').trim(), password: form.get('password') ?? '' }
    const account = desk.passwordsOff ? undefined : await checkSignIn(desk, given)
    if (account) return letIn(desk, { call, reply }, { account, to })
    desk.log.warn({ call: call.id }, 'a sign-in was refused')
    return sendPage(reply, await signInPage(desk, look, { to, told: look.words.refused }), 401)
  })
}

/** Of whoever came from the provider, its own session ends too, where it offers that: the next one at this machine is another. */
const afterSignOut = async ({ oidc, log }: ConsoleDesk, visit: Visit | undefined): Promise<string> => {
  if (!oidc || !visit?.account.oidc) return '/sign-in'
  try {
    return (await oidc.signOutUrl())?.href ?? '/sign-in'
  } catch (error) {
    log.warn(tellable(error), 'the session at the identity provider was not ended')
    return '/sign-in'
  }
}

const addSignOut = (app: FastifyInstance, desk: ConsoleDesk): void => {
  app.post('/sign-out', async (call, reply) => {
    const visit = await visitOf(desk, call)
    if (visit && (!isFromHere(call) || !isSecretOf(visit, formOf(call))))
      return refuse(visit, reply, 'formExpired')
    if (visit) await desk.accounts.closeSession(visit.session.id)
    takeSession(call, reply)
    return reply.redirect(await afterSignOut(desk, visit), 303)
  })
}

/** Of whoever has one: not where the provider says who somebody is. */
const hasPassword = (desk: ConsoleDesk, { account }: Visit): boolean =>
  !desk.passwordsOff && account.oidc === undefined

const Password = ({ visit }: { readonly visit: Visit }): VNode => (
  <form method="post" action="/account">
    <Secret visit={visit} />
    <div class="field">
      <label for="password">{visit.words.newPassword}</label>
      <input
        {...{ id: 'password', name: 'password', type: 'password', required: true }}
        {...{ minLength: 15, maxLength: 256, autocomplete: 'new-password', 'aria-describedby': 'rule' }}
      />
      <p id="rule" class="quiet">
        {visit.words.passwordRule}
      </p>
    </div>
    <button type="submit" class="main">
      {visit.words.save}
    </button>
  </form>
)

const accountPage = (desk: ConsoleDesk, visit: Visit, told?: string): string =>
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
        {hasPassword(desk, visit) ? <Password visit={visit} /> : null}
      </>
    ),
  })

const addAccount = (app: FastifyInstance, desk: ConsoleDesk): void => {
  app.get('/account', async (call, reply) => {
    const visit = await visitOf(desk, call)
    return visit ? sendPage(reply, accountPage(desk, visit)) : reply.redirect('/sign-in', 303)
  })
  app.post('/account', async (call, reply) => {
    const visit = await visitOf(desk, call)
    if (!visit) return reply.redirect('/sign-in', 303)
    const form = formOf(call)
    if (!isFromHere(call) || !isSecretOf(visit, form)) return refuse(visit, reply, 'formExpired')
    if (!hasPassword(desk, visit)) return refuse(visit, reply, 'forbidden')
    const asked = { login: visit.account.login, session: visit.session.id }
    try {
      await choosePassword(
        { ...desk, ledger: desk.run.ledger },
        { ...asked, password: form.get('password') ?? '' },
      )
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'USAGE') throw error
      return sendPage(reply, accountPage(desk, visit, visit.words.passwordRule), 422)
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
  addSignOut(app, desk)
  addAccount(app, desk)
  addAppearance(app, desk)
}
