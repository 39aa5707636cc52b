// Six pictures of the console on the demo's invented tickets, for docs/pictures: `npm run screenshots`. Look at each of them
// before it is committed.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { noChromium, withBrowser } from '../test/support/chromium.ts'
import { smallPng } from './small-png.ts'

const folder = join(import.meta.dirname, '../docs/pictures')
const mostBytes = 150_000
const own = 'a sentence of my own choosing'
const patient = { timeout: 120_000 }

interface Served {
  readonly base: string
  readonly passwords: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** The demo as a user would start it; what it says tells where the console is and who may sign in. */
const serveDemo = async (): Promise<Served> => {
  const child = spawn(process.execPath, ['.ci/gallra.mjs', 'demo', '--serve', '--console-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  let said = ''
  const base = await new Promise<string>((resolve, reject) => {
    child.once('close', code => reject(new Error(`the demo ended with ${code}: ${said}`)))
    child.stderr.on('data', text => {
      said += text
      const address = /Console on (http:\S+?),/.exec(said)?.[1]
      if (address !== undefined && said.includes('may approve')) resolve(address)
    })
  })
  const passwords = Object.fromEntries(
    [...said.matchAll(/^ {2}(\w+) {2}(\S+) {2}\(/gm)].map(([, login = '', password = '']) => [
      login,
      password,
    ]),
  )
  return {
    ...{ base, passwords },
    async stop() {
      child.kill('SIGINT')
      await ended
    },
  }
}

const signIn = async (browser: BrowserContext, { base, passwords }: Served, login: string): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(base)
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(passwords[login] ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account')
  await page.locator('#password').fill(own)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account?done=password')
  return page
}

const take = async (page: Page, name: string): Promise<void> => {
  // No field has the focus, and no line blinks.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const picture = smallPng(await page.screenshot({ caret: 'hide', animations: 'disabled' }))
  writeFileSync(join(folder, `${name}.png`), picture)
  console.log(`${name}.png: ${Math.round(picture.length / 1000)} kB`)
  if (picture.length > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes`)
}

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().click(patient)
  await page.waitForLoadState()
}

/** What is counted in the background is there when the page is looked at again. */
const until = async (page: Page, selector: string): Promise<void> => {
  for (let look = 0; (await page.locator(selector).count()) === 0; look += 1) {
    if (look > 100) throw new Error(`no ${selector} comes to ${page.url()}`)
    await page.waitForTimeout(500)
    await page.reload()
  }
}

/** Made by anna, approved by bo, carried out: one picture on the way and one at its end. */
const planAndRun = async (anna: Page, bo: Page, base: string): Promise<void> => {
  await anna.goto(`${base}/plans`)
  await anna.locator('form[action="/plans"] select').selectOption('telephones')
  await press(anna, 'form[action="/plans"] button')
  const made = anna.locator('main tr', { hasText: 'telephones' }).locator('a[href^="/plans/"]').first()
  await made.click(patient)
  await anna.waitForURL('**/plans/*')
  const plan = anna.url()
  await press(anna, 'form[action$="/examples"] button')
  await take(anna, 'plan')
  await bo.goto(plan)
  await press(bo, 'button[value=approve]')
  await anna.goto(plan)
  await press(anna, 'form[action$="/start"] button')
  await anna.getByText('Statistics before and after are equal.').waitFor(patient)
  await take(anna, 'run')
}

/** With a mistake that is shown where it stands. */
const editor = async (page: Page, base: string): Promise<void> => {
  await page.goto(`${base}/policies/telephones/edit`)
  await page.locator('.cm-content').click(patient)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('mode: tset')
  await page.locator('.cm-lintRange-error', { hasText: 'tset' }).waitFor(patient)
  await page.keyboard.press('Escape')
  await take(page, 'policy-editor')
}

const main = async (): Promise<void> => {
  if (noChromium !== undefined) throw new Error(noChromium)
  mkdirSync(folder, { recursive: true })
  const served = await serveDemo()
  const { base } = served
  const viewport = { width: 1280, height: 800 }
  try {
    await withBrowser({ locale: 'en-GB', colorScheme: 'light', viewport }, async first =>
      withBrowser({ locale: 'en-GB', colorScheme: 'light', viewport }, async second => {
        const [anna, bo] = [await signIn(first, served, 'anna'), await signIn(second, served, 'bo')]
        await planAndRun(anna, bo, base)
        await bo.goto(`${base}/statistics/stores/helpdesk`)
        await press(bo, 'form[action$="/count"] button')
        await bo.locator('svg.chart').first().waitFor(patient)
        await take(bo, 'statistics')
        await anna.goto(base)
        await press(anna, 'form[action="/due"] button')
        await until(anna, 'form[action="/due"] button')
        await take(anna, 'overview')
        await anna.emulateMedia({ colorScheme: 'dark' })
        await editor(anna, base)
        await anna.setViewportSize({ width: 400, height: 780 })
        await anna.locator('select[name=language]').selectOption('sv')
        await press(anna, '.appearance button')
        await anna.goto(base)
        await take(anna, 'overview-narrow')
      }),
    )
  } finally {
    await served.stop()
  }
}

await main()
