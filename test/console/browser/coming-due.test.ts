import { describe, expect, it } from 'vitest'
import { createWorlds, policyText } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { firstSignIn, newUser, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: what comes due in a browser: ${noChromium}`)

const dayMs = 24 * 60 * 60_000
const files = {
  'support.yaml': policyText({ after: 'P30D' }),
  'late.yaml': policyText({ name: 'late', after: 'P60D' }),
}

describe.skipIf(noChromium !== undefined)('what comes due, in a browser', () => {
  it('stands on the first page of a new console without anybody pressing for it, wide and narrow, light and dark', async () => {
    const world = await newWorld({ files, closed: 40, open: 2 })
    // One of each day from sixty days ago on.
    for (const [at, _id] of world.tickets.slice(0, 40).entries()) {
      const closedDate = new Date(Date.now() - (60.5 - at) * dayMs)
      await world.desk.collection('tickets').updateOne({ _id }, { $set: { closedDate, updated: closedDate } })
    }
    const password = await newUser(world, 'bo', 'viewer')
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB', viewport: { width: 1280, height: 800 } }, async browser => {
        const { complaints, look } = watch(browser)
        const bo = await browser.newPage()
        await firstSignIn(bo, base, 'bo', password)
        const chart = bo.getByRole('img', { name: 'support: a day 32, 7 days 38, 30 days 40' })
        await expect
          .poll(
            async () => {
              await bo.goto(base)
              return chart.count()
            },
            { timeout: 120_000, interval: 500 },
          )
          .toBe(1)
        expect(await chart.getAttribute('aria-label')).toContain('late: a day 2, 7 days 8, 30 days 31')
        expect(await bo.getByRole('button', { name: 'Count now' }).count()).toBe(0)
        for (const width of [1280, 360])
          for (const colorScheme of ['light', 'dark'] as const) {
            await bo.setViewportSize({ width, height: 800 })
            await bo.emulateMedia({ colorScheme })
            await bo.goto(base)
            await look(bo, `coming-due-${width}-${colorScheme}`)
          }
        expect(complaints).toEqual([])
      }),
    )
  }, 300_000)
})
