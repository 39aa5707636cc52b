import { ObjectId } from 'mongodb'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { addPerson, addTicket } from '../../support/small-desk.ts'
import { fill, firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: requests in a browser: ${noChromium}`)

const mail = 'requests: { mail: { from: privacy@example.se, folder: letters } }\n'
const files = {
  'support.yaml': policyText({ approval: 'other-person' }),
  'stores.yaml': `${storesText}${mail}`,
}
const narrow = { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
/** Åsa's number, and a name of his own. */
const kim = { name: 'Kim Berg', email: 'kim.berg@post.example', phone: '+46701740699' }
const patience = { timeout: 60_000, interval: 1000 }

const follow = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('link', { name }).focus()
  await page.keyboard.press('Enter')
}

const open = async (page: Page, summary: string | RegExp): Promise<void> => {
  await page.locator('summary', { hasText: summary }).first().focus()
  await page.keyboard.press('Enter')
}

/** Chooses the first reason there is, in the part that was opened. */
const reveal = async (page: Page, summary: string | RegExp, button: RegExp): Promise<void> => {
  await open(page, summary)
  const part = page.locator('details[open]')
  await part.locator('select').focus()
  await page.keyboard.press('ArrowDown')
  await part.getByRole('button', { name: button }).focus()
  await page.keyboard.press('Enter')
}

/** At a desk and by day, then at a telephone and by night. */
const lookTwice = async (page: Page, look: ReturnType<typeof watch>['look'], name: string): Promise<void> => {
  await look(page, name)
  await page.setViewportSize(narrow.viewport)
  await page.emulateMedia({ colorScheme: 'dark' })
  await look(page, `${name}-narrow-dark`)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ colorScheme: 'light' })
}

const untilThere = (page: Page, url: string, text: string): Promise<void> =>
  expect
    .poll(async () => {
      await page.goto(url)
      return page.getByText(text).count()
    }, patience)
    .toBeGreaterThan(0)

describe.skipIf(noChromium !== undefined)('requests in a browser, by keyboard', () => {
  it('come by letter, are proven, decided on, approved by another and end with a certificate', async () => {
    const world = await newWorld({ files, closed: 2, open: 0 })
    const other = await addPerson(world.desk, kim, ObjectId.createFromTime(Date.parse('2019-02-01') / 1000))
    await addTicket(world.desk, { uid: 17, owner: other.account, group: other.group, person: kim })
    const passwords = {
      anna: await newUser(world, 'anna', 'operator'),
      bo: await newUser(world, 'bo', 'approver'),
    }
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB' }, async browser => {
        const { complaints, look } = watch(browser)
        const anna = await browser.newPage()
        await firstSignIn(anna, base, 'anna', passwords.anna)
        await anna.goto(`${base}/requests`)
        await look(anna, 'requests-empty')
        await follow(anna, 'Enter a request')
        await anna.getByLabel('For', { exact: true }).focus()
        await anna.keyboard.type('er')
        await fill(anna, 'E-mail addresses of the person', 'asa.lindqvist')
        await fill(anna, 'Names', 'Åsa Lindqvist')
        await press(anna, /^Enter$/)
        await anna.getByText('The request was not entered.').waitFor()
        await lookTwice(anna, look, 'requests-entry-wrong')
        complaints.length = 0
        await follow(anna, 'E-mail addresses of the person')
        await anna.getByLabel('E-mail addresses of the person').focus()
        await anna.keyboard.press('Control+End')
        await anna.keyboard.type('@post.example')
        await fill(anna, 'Telephone numbers', '+46 70 174 06 99')
        expect(await anna.getByLabel('E-mail addresses of the person').inputValue()).toMatch(/lindqvist/u)
        await press(anna, /^Enter$/)
        await anna.getByText('The request is entered.').waitFor()
        await lookTwice(anna, look, 'requests-entered')
        await follow(anna, 'To the request')
        await anna.getByRole('heading', { name: 'Identity' }).waitFor()
        const url = anna.url()

        await untilThere(anna, url, 'Code that the person reads out')
        await look(anna, 'request-identity')
        await open(anna, 'The identity is proven')
        await anna.locator('#how').focus()
        await anna.keyboard.type('called back')
        await press(anna, 'The identity is proven')
        await anna.getByText('The identity is noted as proven.').waitFor()

        await untilThere(anna, url, 'See the matches and decide')
        await follow(anna, 'See the matches and decide')
        await anna.getByText('The request is about').waitFor()
        expect(await anna.getByText(/Lindqvist|Kim Berg|174 ?06/u).count()).toBe(0)
        await lookTwice(anna, look, 'request-matches')
        await reveal(anna, 'Show the personal data', /^Show$/)
        await anna.getByText('Personal data is shown.').waitFor()
        expect(await anna.getByText('Kim Berg').count()).toBeGreaterThan(0)
        await lookTwice(anna, look, 'request-match-revealed')
        for (let left = 1; left > 0; ) {
          await anna
            .getByRole('button', { name: /^It is somebody else/u })
            .first()
            .focus()
          await anna.keyboard.press('Enter')
          await anna.getByText('It is noted.').waitFor()
          left = await anna.getByRole('button', { name: /^It is somebody else/u }).count()
        }

        await withBrowser(narrow, async second => {
          const seen = watch(second)
          const bo = await second.newPage()
          await firstSignIn(bo, base, 'bo', passwords.bo)
          await untilThere(bo, url, 'Approve the request')
          await seen.look(bo, 'request-narrow-dark')
          await reveal(bo, 'Show what the letter says', /^Show$/)
          await bo.getByText('Personal data is shown.').waitFor()
          await seen.look(bo, 'request-letter-narrow-dark')
          await follow(bo, 'To the request')
          await press(bo, 'Approve the request')
          await bo.getByText('The request is approved.').waitFor()
          expect(seen.complaints).toEqual([])
        })

        await untilThere(anna, url, 'Download the certificate')
        // Both matches were decided on before anything was done: nothing is kept because of them.
        expect(await anna.getByText('done in part').count()).toBe(0)
        await lookTwice(anna, look, 'request-done')
        const [certificate] = await Promise.all([
          anna.waitForEvent('download'),
          follow(anna, 'Download the certificate'),
        ])
        expect(certificate.suggestedFilename()).toMatch(/^req-.*\.jws$/u)

        // Another one asks for a copy, which no mail can bring: it is downloaded, and handed over.
        const asked = ['--type', 'access', '--email', kim.email, '--identity-reason', 'seen']
        const { id: copy = '' } = await world.json(['requests', 'submit', ...asked])
        await untilThere(anna, `${base}/requests/${copy}`, 'The copy was handed over')
        await open(anna, 'Download a copy')
        await lookTwice(anna, look, 'request-copy')
        await open(anna, 'Download a copy')
        const [archive] = await Promise.all([
          anna.waitForEvent('download'),
          reveal(anna, 'Download a copy', /^Download$/),
        ])
        expect(archive.suggestedFilename()).toBe(`${copy}.zip`)
        // The page has stayed, and a download that went wrong can be asked for again.
        expect(await anna.getByRole('button', { name: /^Download$/ }).isEnabled()).toBe(true)
        await anna.getByLabel('The person has the copy.').focus()
        await anna.keyboard.press('Space')
        await press(anna, 'The copy was handed over')
        await anna.getByText('It is noted that the copy was handed over.').waitFor()
        expect(complaints).toEqual([])
      }),
    )
    expect(await world.named()).toBe(0)
  }, 300_000)
})
