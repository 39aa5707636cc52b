import { ObjectId } from 'mongodb'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { addPerson, addTicket } from '../../support/small-desk.ts'
import { newUser, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: the console in a browser: ${noChromium}`)

const patient = { timeout: 60_000 }

/** Whether it has the focus, also within the editor's tree of its own. What is just being loaded has none. */
const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page
    .evaluate(wanted => {
      let element = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      return element?.matches(wanted) ?? false
    }, selector)
    .catch(() => false)

/** By Tab alone, as somebody without a pointer comes to it; what Tab does not lead to is not there for them. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().waitFor(patient)
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus(page, selector)) return
  }
  throw new Error(`no Tab leads to ${selector} on ${page.url()}`)
}

/** What leads to another page, or to the same once more. */
const enter = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector)
  const left = page.waitForEvent('framenavigated', patient)
  await page.keyboard.press('Enter')
  await left
  await page.waitForLoadState()
}

/** Looks again until it is there: pages of requests do not tell by themselves how far they are. */
const until = async (page: Page, selector: string): Promise<void> => {
  for (let look = 0; (await page.locator(selector).count()) === 0; look += 1) {
    if (look > 120) throw new Error(`no ${selector} comes to ${page.url()}`)
    await page.waitForTimeout(500)
    await page.reload()
  }
}

const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}

const tick = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, `input[name=${name}]`)
  await page.keyboard.press('Space')
}

/** With the password that somebody else was told, and another one after it. */
const signIn = async (page: Page, password: { login: string; first: string }): Promise<void> => {
  await type(page, '#login', password.login)
  await type(page, '#password', password.first)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account')
  await type(page, '#password', 'a sentence of my own choosing')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account?done=password')
}

const text = `${policyText({ approval: 'other-person' })}contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
`
/** Tickets are one batch, people another, which begins seconds after the first: time to see the run, and to pause it. */
const slow = `${storesText}    limits: { writes-per-second: 5 }\n`
/** Who goes on with a request is found within a second. */
const env = { GALLRA_SWEEP_SECONDS: '1' }
const silent = { name: 'Stig Tystman', email: 'stig.tystman@post.example', phone: '+46701740611' }
/** Nothing of hers is due: only her own request changes it. */
const asking = { name: 'Ella Granström', email: 'ella.granstrom@post.example', phone: '+46701740622' }
const narrow = { locale: 'sv-SE', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const

describe.skipIf(noChromium !== undefined)('the console in a browser, by keyboard alone', () => {
  it('leads from a broken policy to its run and from a request to its certificate, two people at it', async () => {
    const world = await newWorld({
      files: { 'support.yaml': text, 'stores.yaml': slow },
      closed: 60,
      open: 3,
      env,
    })
    const { account, group } = await addPerson(world.desk, silent, ObjectId.createFromTime(1_500_000_000))
    const closedDate = new Date('2021-05-01T10:00:00Z')
    await addTicket(world.desk, { uid: 100, owner: account, group, person: silent, closedDate })
    const ella = await addPerson(world.desk, asking, ObjectId.createFromTime(1_500_000_001))
    await addTicket(world.desk, { uid: 101, owner: ella.account, group: ella.group, person: asking })
    const [anna, bo] = [
      { login: 'anna', first: await newUser(world, 'anna', 'operator', 'approver', 'admin') },
      { login: 'bo', first: await newUser(world, 'bo', 'approver', 'auditor') },
    ]
    const asked = ['--type', 'erasure', '--email', asking.email, '--identity-reason', 'seen']
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB', colorScheme: 'light' }, wide =>
        withBrowser(narrow, async other => {
          const [seen, seenByBo] = [watch(wide), watch(other)]
          const [page, bos] = [await wide.newPage(), await other.newPage()]
          await page.goto(base)
          await seen.look(page, 'sign-in')
          await signIn(page, anna)
          await seen.look(page, 'account')
          await enter(page, 'a.brand')
          await page.getByRole('heading', { name: 'Overview' }).waitFor(patient)
          await seen.look(page, 'overview')
          await bos.goto(base)
          await seenByBo.look(bos, 'sign-in-narrow-dark')
          await signIn(bos, bo)

          // Somebody broke the file; what it said before is in force until it is mended.
          await world.write('support.yaml', `${text}mode: tset\n`)
          await enter(page, 'nav a[href="/policies"]')
          await enter(page, 'a[href="/policies/support"]')
          await seen.look(page, 'policy-broken')
          await enter(page, 'a[href="/policies/support/edit"]')
          await page.locator('.cm-lintRange-error', { hasText: 'tset' }).waitFor(patient)
          await tabTo(page, '.cm-content')
          await page.keyboard.press('Control+End')
          for (let sign = 0; sign < 5; sign += 1) await page.keyboard.press('Backspace')
          await page.keyboard.type('enforce')
          await page.locator('#problems', { hasText: 'No mistakes.' }).waitFor(patient)
          expect(await hasFocus(page, '.cm-editor *')).toBe(true)
          await page.keyboard.press('Escape')
          await page.keyboard.press('Tab')
          expect(await hasFocus(page, '.cm-editor *')).toBe(false)
          await seen.look(page, 'policy-mended')
          await enter(page, 'button[formaction="/policies/support/drafts"]')
          await page.waitForURL('**/policies/support/drafts/*')
          await page.getByText('Nothing would change for any record that is there.').waitFor(patient)
          await seen.look(page, 'draft')
          const draft = new URL(page.url()).pathname
          await enter(bos, 'a.brand')
          await seenByBo.look(bos, 'overview-narrow-dark')
          await enter(bos, 'nav a[href="/policies"]')
          await enter(bos, 'a[href="/policies/support"]')
          await enter(bos, `a[href="${draft}"]`)
          await seenByBo.look(bos, 'draft-narrow-dark')
          await tick(bos, 'read')
          await enter(bos, 'form[action$="/approve"] button')
          await page.reload()
          await tick(page, 'read')
          await tick(page, 'gone')
          await enter(page, 'form[action$="/activate"] button')
          await page.getByText('The policy is activated.').waitFor(patient)

          await enter(page, 'nav a[href="/plans"]')
          await enter(page, 'form[action="/plans"] button')
          const made = page.getByRole('link', { name: '62 records' })
          const plan = `main a[href="${await made.getAttribute('href', patient)}"]`
          await enter(page, plan)
          await page.getByText('Whoever made a plan may not approve it.').waitFor(patient)
          expect(await page.locator('button[value=approve]').count()).toBe(0)
          await seen.look(page, 'plan')
          await enter(bos, 'nav a[href="/plans"]')
          await enter(bos, plan)
          await type(bos, '#reason', 'as agreed')
          await seenByBo.look(bos, 'plan-narrow-dark')
          await enter(bos, 'button[value=approve]')
          await bos.getByText('Planen är godkänd.').waitFor(patient)

          await enter(page, 'nav a[href="/plans"]')
          await enter(page, plan)
          await enter(page, 'form[action$="/start"] button')
          await page.locator('progress').waitFor(patient)
          await enter(page, 'form[action$="/pause"] button')
          await page.locator('form[action$="/resume"]').waitFor(patient)
          await seen.look(page, 'run-paused')
          await enter(page, 'form[action$="/resume"] button')
          await page.getByText('Statistics before and after are equal.').waitFor(patient)
          await seen.look(page, 'run')
          expect(await world.named()).toBe(3)

          // Once the policy is what it will be: a request that was searched for before is searched for again.
          const { id: request = '' } = await world.json([
            'requests',
            'submit',
            ...asked,
            '--reference',
            'web-117',
          ])
          await enter(bos, 'nav a[href="/requests"]')
          await seenByBo.look(bos, 'requests-narrow-dark')
          await enter(bos, `a[href="/requests/${request}"]`)
          await until(bos, 'form[action$="/approve"] button')
          await seenByBo.look(bos, 'request-narrow-dark')
          await enter(bos, 'form[action$="/approve"] button')
          const certificate = `a[href="/requests/${request}/certificate"]`
          await until(bos, certificate)
          const download = bos.waitForEvent('download')
          await tabTo(bos, certificate)
          await bos.keyboard.press('Enter')
          expect((await download).suggestedFilename()).toBe(`${request}.jws`)
          await seenByBo.look(bos, 'request-done-narrow-dark')
          expect(await world.desk.collection('tickets').countDocuments({ issue: /Ella/u })).toBe(0)

          await enter(bos, 'nav a[href="/statistics"]')
          await enter(bos, 'form[action="/statistics/ledger"] button')
          await bos.getByText('✓').first().waitFor(patient)
          await seenByBo.look(bos, 'ledger-narrow-dark')
          await enter(page, 'nav a[href="/requests"]')
          await seen.look(page, 'requests')
          await enter(page, 'nav a[href="/users"]')
          await seen.look(page, 'users')
          expect([...seen.complaints, ...seenByBo.complaints]).toEqual([])
        }),
      ),
    )
  }, 180_000)
})
