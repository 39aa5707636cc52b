import type { VNode } from 'preact'
import type { ConsoleDesk } from './desk.ts'
import { pageOf } from './layout.tsx'
import type { Look } from './visit.ts'

/** A path of this console: `//host` and `/\host` are other sites to a browser. */
export const pathIn = (text: unknown): string =>
  typeof text === 'string' && /^\/(?![/\\])[\w\-./~%?=&+*]*$/.test(text) ? text : '/'

const NoAccounts = ({ look }: { readonly look: Look }): VNode => (
  <>
    <p role="status">{look.words.noAccounts}</p>
    <pre>gallra users add NAME --role admin</pre>
  </>
)

/** A link and no form: a form may lead to no other site, and a page of the provider is one. */
const ByProvider = ({ look, to }: { readonly look: Look; readonly to: string }): VNode => (
  <p>
    <a href={to === '/' ? '/sign-in/oidc' : `/sign-in/oidc?to=${encodeURIComponent(to)}`}>
      {look.words.oidc}
    </a>
  </p>
)

const ByPassword = ({ look, to }: { readonly look: Look; readonly to: string }): VNode => (
  <form method="post" action="/sign-in">
    <input type="hidden" name="to" value={to} />
    <div class="field">
      <label for="login">{look.words.login}</label>
      <input
        {...{ id: 'login', name: 'login', required: true, spellcheck: false }}
        {...{ autocomplete: 'username', autocapitalize: 'none' }}
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
)

/** Where somebody signs in; `told` says why it did not go well. */
export const signInPage = async (
  desk: ConsoleDesk,
  look: Look,
  { to, told }: { readonly to: string; readonly told?: string },
): Promise<string> => {
  const isEmpty = !desk.oidc && (await desk.accounts.accounts()).length === 0
  return pageOf(look, {
    title: look.words.signIn,
    children: (
      <>
        {told === undefined ? null : <p role="alert">{told}</p>}
        {isEmpty ? <NoAccounts look={look} /> : null}
        {desk.oidc ? <ByProvider look={look} to={to} /> : null}
        {desk.passwordsOff ? null : <ByPassword look={look} to={to} />}
      </>
    ),
  })
}
