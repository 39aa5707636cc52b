import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { World } from '../cli/cli-world.ts'

/** Where pictures of every page are put, to be looked at; nowhere when it is not set. */
const pictures = process.env.GALLRA_SCREENSHOTS
if (pictures) mkdirSync(pictures, { recursive: true })

interface Seen {
  /** Whatever the browser complained of: scripts, policies of content, answers that failed. */
  readonly complaints: string[]
  look(page: Page, name: string): Promise<void>
}

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`. */
const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await loaded.run({ runOnly })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** `of`: where what is complained of must stand, where other people's pages are visited too. */
export const watch = (browser: BrowserContext, of = ''): Seen => {
  const complaints: string[] = []
  browser.on('page', page => {
    page.on('console', message => {
      if (!message.location().url.startsWith(of)) return
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
  })
  return {
    complaints,
    async look(page, name) {
      if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
      expect(await violationsIn(page), name).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(wide, `${name} is wider than the window`).toBe(false)
    },
  }
}

/** Serves the console and works in a process of its own, as a user would start it. */
export const withConsole = async (world: World, use: (base: string) => Promise<void>): Promise<void> => {
  let said = ''
  let kill = (): unknown => undefined
  const ended = world.start('serve --port 0 --console-port 0 --work', {
    started: child => {
      kill = () => child.kill('SIGTERM')
      child.stderr?.on('data', text => {
        said += text
      })
    },
  })
  const base = () => /^Console on (\S+)$/mu.exec(said)?.[1]
  while (base() === undefined) {
    const over = await Promise.race([ended, sleep(50)])
    if (over) throw new Error(`it ended: ${over.stderr}`)
  }
  try {
    await use(base() ?? '')
  } finally {
    kill()
    await ended
  }
}

const own = 'a sentence of my own choosing'

/** With the keyboard alone, as all of the tour. */
export const fill = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.type(text)
}

export const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

const signIn = async (page: Page, login: string, password: string): Promise<void> => {
  await fill(page, 'User name', login)
  await fill(page, 'Password', password)
  await page.keyboard.press('Enter')
}

/** The first time: with the password that somebody else was told, and another one after it. */
export const firstSignIn = async (
  page: Page,
  base: string,
  login: string,
  password: string,
): Promise<void> => {
  await page.goto(base)
  await signIn(page, login, password)
  await fill(page, 'New password', own)
  await page.keyboard.press('Enter')
  await page.getByText('The password is changed.').waitFor()
}

export const newUser = async (world: World, login: string, ...roles: readonly string[]): Promise<string> => {
  const { password = '' } = await world.json(['users', 'add', login, '--role', ...roles])
  return String(password)
}
