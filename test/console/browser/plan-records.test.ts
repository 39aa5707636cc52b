import { describe, expect, it } from 'vitest'
import { createWorlds } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { fill, firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: single records in a browser: ${noChromium}`)

const narrow = { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const

describe.skipIf(noChromium !== undefined)('records of a plan in a browser, by keyboard', () => {
  it('are seen before and after, explained, revealed and held, wide and narrow', async () => {
    const world = await newWorld({ closed: 12, open: 1 })
    const password = await newUser(world, 'anna', 'operator')
    const id = await world.plan()
    await withConsole(world, async base => {
      const see = async (name: string, options: Parameters<typeof withBrowser>[0]): Promise<void> =>
        withBrowser(options, async browser => {
          const { complaints, look } = watch(browser)
          const anna = await browser.newPage()
          await (name === 'wide'
            ? firstSignIn(anna, base, 'anna', password)
            : (async () => {
                await anna.goto(base)
                await fill(anna, 'User name', 'anna')
                await fill(anna, 'Password', 'a sentence of my own choosing')
                await anna.keyboard.press('Enter')
                await anna.getByRole('heading', { name: 'Overview' }).waitFor()
              })())
          await anna.goto(`${base}/plans/${id}`)
          await look(anna, `plan-${name}`)
          await press(anna, 'Show examples')
          await anna.getByText('personal data, masked').waitFor()
          await look(anna, `plan-examples-${name}`)
          await anna.goto(`${base}/plans/${id}/records`)
          await look(anna, `plan-records-${name}`)
          await anna.getByRole('button', { name: /^Why/ }).first().focus()
          await anna.keyboard.press('Enter')
          await anna.getByText('Make an exception of this record').waitFor()
          await look(anna, `plan-record-${name}`)
          expect(await anna.getByText('Lindqvist').count()).toBe(0)
          await anna.locator('summary').focus()
          await anna.keyboard.press('Enter')
          await anna.getByLabel('Why', { exact: true }).focus()
          await anna.keyboard.press('ArrowDown')
          await press(anna, /^Show$/)
          await anna.getByText('Personal data is shown.').waitFor()
          await look(anna, `plan-revealed-${name}`)
          if (name === 'wide') {
            await fill(anna, 'Reason', 'court case 17')
            await press(anna, /^Hold$/)
            await anna.getByText('The hold is in force.').waitFor()
            await look(anna, `plan-held-${name}`)
          }
          expect(complaints).toEqual([])
        })
      await see('wide', { locale: 'en-GB' })
      await see('narrow-dark', narrow)
    })
  }, 400_000)
})
