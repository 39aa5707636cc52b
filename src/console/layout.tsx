import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { languages, ownNames } from '../languages.ts'
import { mayDo } from './accounts/account.ts'
import { assetUrl } from './assets.ts'
import { type ScreenName, screenLinks } from './screen-links.ts'
import { type Look, themes, type Visit } from './visit.ts'

interface Page {
  readonly title: string
  /** Of the navigation, the one that the page belongs to. */
  readonly screen?: ScreenName
  /** Seconds after which a browser without scripts loads the page again. */
  readonly reload?: number
  readonly children: ComponentChildren
}

/** Forms that change something bring the session's secret along. */
export const Secret = ({ visit }: { readonly visit: Visit }): VNode => (
  <input type="hidden" name="csrf" value={visit.session.csrf} />
)

const Navigation = ({
  visit,
  screen,
}: {
  readonly visit: Visit
  readonly screen?: ScreenName | undefined
}): VNode => (
  <nav aria-label={visit.words.menu}>
    <ul>
      {screenLinks
        .filter(({ needs }) => mayDo(visit.account, needs))
        .map(({ name, path }) => (
          <li key={name}>
            <a href={path} aria-current={name === screen ? 'page' : undefined}>
              {visit.words.navigation[name]}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)

/** How it is shown, for whoever is signed in or not: kept in cookies, so that it holds for the sign-in page too. */
const Appearance = ({ look }: { readonly look: Look }): VNode => (
  <form method="post" action="/appearance" class="appearance">
    <input type="hidden" name="to" value={look.path} />
    <label>
      {look.words.language}{' '}
      <select name="language">
        {languages.map(language => (
          <option key={language} value={language} lang={language} selected={language === look.language}>
            {ownNames[language]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {look.words.theme}{' '}
      <select name="theme">
        {themes.map(theme => (
          <option key={theme} value={theme} selected={theme === look.theme}>
            {look.words.themes[theme]}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">{look.words.apply}</button>
  </form>
)

const Person = ({ visit }: { readonly visit: Visit }): VNode => (
  <form method="post" action="/sign-out" class="person">
    <Secret visit={visit} />
    <a href="/account">{visit.account.login}</a>
    <button type="submit">{visit.words.signOut}</button>
  </form>
)

const isVisit = (look: Look): look is Visit => 'account' in look

const Document = ({ look, title, screen, reload, children }: Page & { readonly look: Look }): VNode => (
  <html lang={look.language} data-theme={look.theme}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{`${title} · Gallra`}</title>
      <link rel="stylesheet" href={assetUrl('console.css')} />
      <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      <script src={assetUrl('live.js')} defer />
      {reload === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(reload)} />
        </noscript>
      )}
    </head>
    <body>
      <a class="skip" href="#content">
        {look.words.skip}
      </a>
      <header>
        <a class="brand" href="/">
          Gallra
        </a>
        {isVisit(look) ? <Navigation visit={look} screen={screen} /> : null}
        {isVisit(look) ? <Person visit={look} /> : null}
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer>
        <Appearance look={look} />
      </footer>
    </body>
  </html>
)

/** A whole page. Everything in it is escaped by the renderer. */
export const pageOf = (look: Look, page: Page): string =>
  `<!doctype html>${render(<Document look={look} {...page} />)}`

/** A part of one, as it is sent to a page that is open already. */
export const fragmentOf = (node: VNode): string => render(node)
