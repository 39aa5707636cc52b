import { describe, expect, it } from 'vitest'
import { createWorlds } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { fill, firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: the redaction lab in a browser: ${noChromium}`)

describe.skipIf(noChromium !== undefined)('the redaction lab in a browser, by keyboard', () => {
  it('reads an example, takes a word that is marked in it, and shows the word to an admin', async () => {
    const world = await newWorld({ closed: 1, open: 0 })
    const passwords = {
      anna: await newUser(world, 'anna', 'operator'),
      bo: await newUser(world, 'bo', 'admin'),
    }
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB' }, async browser => {
        const { complaints, look } = watch(browser)
        const anna = await browser.newPage()
        await firstSignIn(anna, base, 'anna', passwords.anna)
        await anna.goto(`${base}/redaction`)
        await look(anna, 'redaction-empty')
        await anna.getByRole('link', { name: 'Svenska' }).focus()
        await anna.keyboard.press('Enter')
        await anna.getByText('Storgatan 14').waitFor()
        await press(anna, 'Read the text')
        await anna.getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 60_000 })
        expect(await anna.locator('mark').count()).toBeGreaterThan(4)
        await look(anna, 'redaction')

        // As somebody marks it: the label beside the finding does not come along.
        await anna.evaluate(() => {
          const mark = document.querySelector('mark')
          if (mark) getSelection()?.selectAllChildren(mark)
        })
        await expect
          .poll(() => anna.getByLabel('Word', { exact: true }).inputValue(), { timeout: 10_000 })
          .toBe('Åsa Lindqvist')
        await press(anna, 'Propose the word')
        await anna.getByText('The word is proposed, and waits for an admin.').waitFor({ timeout: 60_000 })
        expect(complaints).toEqual([])

        await withBrowser(
          { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
          async other => {
            const seen = watch(other)
            const bo = await other.newPage()
            await firstSignIn(bo, base, 'bo', passwords.bo)
            await bo.goto(`${base}/redaction/examples/de`)
            await press(bo, 'Read the text')
            await bo.getByRole('heading', { name: 'Side by side' }).waitFor({ timeout: 60_000 })
            await seen.look(bo, 'redaction-narrow-dark')
            await bo.goto(`${base}/redaction/proposals`)
            await seen.look(bo, 'proposals-narrow-dark')
            await press(bo, /^Show the word/)
            await bo.getByText('Åsa Lindqvist').waitFor()
            await seen.look(bo, 'proposal-narrow-dark')
            await press(bo, 'Take into the list')
            await bo.getByText('The word is in the list.').waitFor()
            expect(seen.complaints).toEqual([])
          },
        )
        await anna.goto(`${base}/redaction`)
        await fill(anna, 'Text', 'Nothing of anybody.')
        await press(anna, 'Read the text')
        await anna.getByText('Nothing was found.').waitFor({ timeout: 60_000 })
        await look(anna, 'redaction-nothing')
      }),
    )
  }, 300_000)
})
