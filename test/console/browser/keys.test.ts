import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { fill, press, watch } from '../browser.ts'
import { createConsoleWorlds } from '../console-world.ts'
import { startProvider } from '../oidc/provider.ts'

/** The address must be known before the console is there: the provider leads back to no other. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

const port = await freePort()
const base = `http://127.0.0.1:${port}`
const provider = await startProvider(base)
const newWorld = await createConsoleWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: keys and OpenID Connect in a browser: ${noChromium}`)

/** Wide and light, narrow and dark. */
const both = async (page: Page, seen: ReturnType<typeof watch>, name: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await seen.look(page, name)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await seen.look(page, `${name}-narrow-dark`)
}

/** As somebody types it at the provider, whose pages are not ours to look at. */
const atProvider = async (page: Page, subject: string): Promise<void> => {
  await page.locator('input[name=login]').focus()
  await page.keyboard.type(subject)
  await page.locator('input[name=password]').focus()
  await page.keyboard.type('x')
  await page.keyboard.press('Enter')
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').focus()
  await page.keyboard.press('Enter')
}

describe.skipIf(noChromium !== undefined)('keys and OpenID Connect in a browser, by keyboard', () => {
  it('signs in at the provider, makes a token, sees it once, takes it back, and signs out at both', async () => {
    const world = await newWorld({ env: provider.env })
    await world.server.listen({ host: '127.0.0.1', port })
    provider.people.set('s-1', { login: 'anna', groups: ['ops', 'leads'] })
    provider.people.set('s-2', { login: 'cleo', groups: ['others'] })
    await withBrowser({ locale: 'en-GB' }, async browser => {
      const seen = watch(browser, base)
      const page = await browser.newPage()
      await page.goto(`${base}/keys`)
      await both(page, seen, 'sign-in-oidc')
      const start = async (): Promise<void> => {
        await page.getByRole('link', { name: /organisation/u }).focus()
        await page.keyboard.press('Enter')
      }
      await start()
      await atProvider(page, 's-1')
      await page.waitForURL(`${base}/keys`)
      await both(page, seen, 'keys')

      await fill(page, 'What it is for', 'weekly report')
      await press(page, 'Make a key')
      await page.getByText(/gallra_[\w-]{43}/u).waitFor()
      await both(page, seen, 'key-made')
      // What answered the form has no address of its own: the language is changed, and the page of keys is there.
      await page.locator('select[name=language]').focus()
      await page.keyboard.press('s')
      await page.locator('.appearance button').focus()
      await page.keyboard.press('Enter')
      await page.locator('html[lang=sv]').waitFor()
      expect(page.url()).toBe(`${base}/keys`)
      expect(await page.getByText(/gallra_[\w-]{43}/u).count()).toBe(0)
      await both(page, seen, 'keys-other-language')
      await page.locator('form[action="/keys/revoke"] button').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${base}/keys?done=revoked`)

      await page.locator('form.person button').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${provider.issuer}/session/end**`)
      await page.locator('button[value=yes]').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${base}/sign-in`)

      // Somebody of the organisation who has no business here.
      await page.locator('a[href^="/sign-in/oidc"]').focus()
      await page.keyboard.press('Enter')
      await atProvider(page, 's-2')
      await page.getByRole('alert').waitFor()
      await both(page, seen, 'sign-in-oidc-refused')
      // 401 is what the last page was.
      expect(seen.complaints.filter(text => !text.includes('401'))).toEqual([])
    })
  }, 120_000)
})
