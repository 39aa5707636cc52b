import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, type World } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { fill, firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: statistics and proof in a browser: ${noChromium}`)

/** Tickets of two years that are due and of one that are not, as many a month as a group needs; a field that no data map knows. */
const spread = async ({ desk }: World): Promise<void> => {
  const tickets = await desk.collection('tickets').find().sort({ uid: 1 }).toArray()
  for (const [index, { _id }] of tickets.entries()) {
    const date = new Date(Date.UTC(2020 + (index % 3), Math.floor(index / 3) % 12, 12, 10))
    const closedDate = index % 3 === 2 ? new Date() : new Date(date.getTime() + 86_400_000)
    await desk
      .collection('tickets')
      .updateOne({ _id }, { $set: { date, closedDate, updated: closedDate, callerPhone: 46701740699 } })
  }
}

const done = { timeout: 200_000 }

/** Presses it, and waits for the page that the server's word makes the browser load. */
const pressed = async (page: Page, button: string, until: string): Promise<void> => {
  await press(page, button)
  await page.getByText(until).first().waitFor(done)
}

describe.skipIf(noChromium !== undefined)('statistics and proof, inventory and queues in a browser', () => {
  it('are read by an auditor with the keyboard alone, wide and light, narrow and dark', async () => {
    const files = { 'support.yaml': policyText().replace('action: anonymise', 'action: delete') }
    const world = await newWorld({ files, closed: 180, open: 0 })
    await spread(world)
    const password = await newUser(world, 'anna', 'auditor')
    const plan = await world.plan()
    await world.tell(`apply ${plan} --yes`)
    await world.tell('stats seal helpdesk')
    const certificate = join(world.folder, 'changed.jws')
    await writeFile(certificate, 'eyJhbGciOiJFZERTQSJ9.e30.AAAA')
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB', colorScheme: 'light' }, async browser => {
        const { complaints, look } = watch(browser)
        const anna = await browser.newPage()
        await firstSignIn(anna, base, 'anna', password)
        await anna.goto(`${base}/statistics`)
        await pressed(anna, 'Check the ledger', '✓ valid')
        await look(anna, 'statistics')
        await anna.getByRole('link', { name: 'helpdesk' }).click()
        await pressed(anna, 'Count now', 'All groups hold at least k tickets.')
        await anna.getByText('As a table').click()
        await look(anna, 'figures')
        await press(anna, /helpdesk\.1$/u)
        await anna.getByText('The seal is as it was made.').waitFor(done)
        await look(anna, 'proof-of-seal')
        await anna.goto(`${base}/statistics`)
        await press(anna, new RegExp(`${plan}$`, 'u'))
        await anna.getByText('✓ equal').first().waitFor(done)
        await look(anna, 'proof-of-run')

        await anna.goto(`${base}/statistics`)
        await anna.getByLabel('File').setInputFiles(certificate)
        await press(anna, /^Check$/u)
        await anna.getByText('The certificate is not genuine:').waitFor(done)
        await look(anna, 'certificate')
        await anna.goto(`${base}/statistics`)
        await fill(anna, 'Or paste it', 'no certificate')
        await press(anna, /^Check$/u)
        await anna.getByText('it is no signed certificate').waitFor(done)

        await anna.goto(`${base}/inventory/helpdesk`)
        await pressed(anna, 'Take it now', '1 field looks personal, and stays')
        await look(anna, 'inventory')
        await anna.goto(`${base}/queues`)
        await look(anna, 'queues')
        await anna.getByRole('link', { name: 'retention' }).click()
        await look(anna, 'queue')

        await anna.emulateMedia({ colorScheme: 'dark' })
        await anna.setViewportSize({ width: 360, height: 740 })
        for (const [name, path] of [
          ['statistics', '/statistics'],
          ['figures', '/statistics/stores/helpdesk'],
          ['inventory', '/inventory/helpdesk'],
          ['queues', '/queues'],
        ]) {
          await anna.goto(`${base}${path}`)
          await look(anna, `${name}-narrow-dark`)
        }
        expect(complaints).toEqual([])
      }),
    )
  }, 600_000)
})
