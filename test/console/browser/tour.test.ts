import { describe, expect, it } from 'vitest'
import { createWorlds, policyText } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { fill, firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: the console in a browser: ${noChromium}`)

describe.skipIf(noChromium !== undefined)('the console in a browser, by keyboard', () => {
  it('makes a plan, is refused its own approval, is approved by another and watches its run', async () => {
    const files = { 'support.yaml': policyText({ approval: 'other-person' }) }
    const world = await newWorld({ files, closed: 60, open: 3 })
    const passwords = {
      anna: await newUser(world, 'anna', 'operator', 'approver'),
      bo: await newUser(world, 'bo', 'approver', 'admin'),
    }
    const { id: request = '' } = await world.json([
      ...['requests', 'submit', '--type', 'erasure', '--email', 'asa.lindqvist@post.example'],
      ...['--reference', 'web-117'],
    ])
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB' }, async browser => {
        const { complaints, look } = watch(browser)
        const anna = await browser.newPage()
        await anna.goto(base)
        await look(anna, 'sign-in')
        await firstSignIn(anna, base, 'anna', passwords.anna)
        await look(anna, 'account')
        await anna.goto(base)
        await anna.getByRole('heading', { name: 'Overview' }).waitFor()
        await look(anna, 'overview')

        await anna.goto(`${base}/plans`)
        await press(anna, 'Make a plan')
        await anna.getByRole('link', { name: '60 records' }).click()
        await anna.getByText('Whoever made a plan may not approve it.').waitFor()
        expect(await anna.getByRole('button', { name: 'Approve the plan' }).count()).toBe(0)
        await look(anna, 'plan')
        const plan = anna.url()

        // Another person, at another browser.
        await withBrowser(
          { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
          async other => {
            const seen = watch(other)
            const bo = await other.newPage()
            await firstSignIn(bo, base, 'bo', passwords.bo)
            await bo.goto(plan)
            await seen.look(bo, 'plan-narrow-dark')
            await fill(bo, 'Reason', 'as agreed')
            await press(bo, 'Approve the plan')
            await bo.getByText('The plan is approved.').waitFor()
            await bo.goto(`${base}/users`)
            await seen.look(bo, 'users-narrow-dark')
            await bo.goto(base)
            await seen.look(bo, 'overview-narrow-dark')
            expect(seen.complaints).toEqual([])
          },
        )

        await anna.goto(plan)
        await press(anna, 'Start: change 60 records')
        await anna.getByText('Statistics before and after are equal.').waitFor()
        await look(anna, 'run')
        await anna.goto(`${base}/runs`)
        await look(anna, 'runs')
        await anna.goto(`${base}/requests`)
        await anna.getByRole('link', { name: String(request) }).click()
        await look(anna, 'request')
        expect(complaints).toEqual([])
      }),
    )
    expect(await world.named()).toBe(3)
  }, 180_000)
})
