import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText } from '../../cli/cli-world.ts'
import { noChromium, withBrowser } from '../../support/chromium.ts'
import { firstSignIn, newUser, press, watch, withConsole } from '../browser.ts'

const newWorld = await createWorlds()
if (noChromium !== undefined) console.error(`SKIPPED: the editor of policies in a browser: ${noChromium}`)

/** Of a machine that does much else: twenty scripts are loaded one after another. */
const patient = { timeout: 120_000 }

/** Ctrl-End goes to the end of the text. */
const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox').first().focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

const tick = async (page: Page, label: string): Promise<void> => {
  await page.getByLabel(label).focus()
  await page.keyboard.press('Space')
}

describe.skipIf(noChromium !== undefined)('a policy in a browser, by keyboard', () => {
  it('is edited with a mistake that is shown in place, mended by completion, weighed and activated', async () => {
    const text = `# why a year: see the record\n${policyText({ after: 'P9Y' })}`
    const world = await newWorld({ files: { 'support.yaml': text }, closed: 5 })
    const passwords = await newUser(world, 'root', 'admin')
    await withConsole(world, base =>
      withBrowser({ locale: 'en-GB' }, async browser => {
        const { complaints, look } = watch(browser)
        const page = await browser.newPage()
        await firstSignIn(page, base, 'root', passwords)
        await page.goto(`${base}/policies`)
        await look(page, 'policies')
        await page.getByRole('link', { name: 'support' }).click()
        await page.getByRole('heading', { name: 'In words' }).waitFor(patient)
        await look(page, 'policy')
        await page.getByRole('link', { name: 'Edit', exact: true }).click()

        await page.locator('.cm-content').waitFor(patient)
        await typeAtEnd(page, 'mode: tset')
        await page.locator('.cm-lintRange-error', { hasText: 'tset' }).waitFor(patient)
        await page.locator('#problems', { hasText: 'did you mean "test"' }).waitFor(patient)
        await page.getByRole('link', { name: 'Line 15, column 7' }).waitFor(patient)
        await look(page, 'policy-editor-mistake')

        // Mended by what is proposed.
        for (let sign = 0; sign < 4; sign += 1) await page.keyboard.press('Backspace')
        await page.keyboard.type('n')
        await page.keyboard.press('Control+Space')
        await page.locator('.cm-tooltip-autocomplete', { hasText: 'notify' }).waitFor(patient)
        await look(page, 'policy-editor-completion')
        await page.keyboard.press('Enter')
        await page.locator('#problems', { hasText: 'No mistakes.' }).waitFor(patient)
        expect(await page.locator('.cm-lintRange-error').count()).toBe(0)

        // Tab indents, and after Escape it leads out: to what the mode is warned of.
        await page.keyboard.press('Escape')
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Line 15, column 7')
        await press(page, 'Save as a draft and see what would change')
        await page.getByText('Nothing would change for any record that is there.').waitFor(patient)
        await look(page, 'policy-draft')

        await tick(page, 'I have read what would change.')
        await tick(page, 'I know that deleted data cannot be brought back.')
        await press(page, 'Activate')
        await page.getByText('The policy is activated.').waitFor(patient)
        expect(complaints).toEqual([])

        const cookies = await browser.cookies()
        await withBrowser(
          { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
          async narrow => {
            await narrow.addCookies(cookies)
            const seen = watch(narrow)
            const other = await narrow.newPage()
            for (const [path, name] of [
              ['/policies', 'policies-narrow-dark'],
              ['/policies/support', 'policy-narrow-dark'],
              ['/policies/support/versions/1', 'policy-version-narrow-dark'],
              ['/policies/support/edit', 'policy-editor-narrow-dark'],
            ] as const) {
              await other.goto(base + path)
              if (path.endsWith('edit')) await other.locator('.cm-content').waitFor(patient)
              await seen.look(other, name)
            }
            expect(seen.complaints).toEqual([])
          },
        )
      }),
    )
    const written = await readFile(join(world.folder, 'support.yaml'), 'utf8')
    expect(written).toBe(`${text}mode: notify`)
  }, 600_000)
})
