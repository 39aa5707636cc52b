import { describe, expect, it } from 'vitest'
import { requestPage } from '../../src/http/status-page.ts'
import { languages } from '../../src/languages.ts'
import { askForCode } from '../../src/requests/identity.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { watch } from '../console/browser.ts'
import { noChromium, withBrowser } from '../support/chromium.ts'
import { createHttpWorld, form, mailingDesk, post } from './http-world.ts'

const world = await createHttpWorld()
if (noChromium !== undefined) console.error(`SKIPPED: the status page in a browser: ${noChromium}`)
const { desk } = mailingDesk(world)
const base = await world.listen({ desk, limits: { pages: 1000, codes: 1000 } })

let number = 0
const submit = async (locale = 'sv-SE'): Promise<{ request: DataRequest; status: string }> => {
  number += 1
  const token = await world.token({ iss: 'crm', request: { reference: `P-${number}`, locale } }, world.crm)
  const { id, status } = (await (await post(`${base}/v1/requests`, token)).json()) as Record<string, string>
  const request = await world.context.requests.request(id as DataRequest['id'])
  if (!request || !status) throw new Error('not accepted')
  return { request, status }
}

const get = async (path: string, asked = 'en'): Promise<string> =>
  (await fetch(base + path, { headers: { 'accept-language': asked } })).text()

const proven = { method: 'operator', at: new Date('2026-11-20'), by: 'cli:anna' } as const
const ended = { identity: proven, round: 1, found: [], endedAt: new Date('2026-11-30T12:00:00Z') } as const

describe('what the status page says', () => {
  const shown = (request: DataRequest, language: (typeof languages)[number], now = request.receivedAt) =>
    requestPage(desk, request, { code: 'X', reader: { chosen: language, asked: 'en' }, now })

  it('is when it came and when it is answered, in whole sentences of each language', async () => {
    const { request } = await submit()
    const head = {
      ...request,
      receivedAt: new Date('2026-11-17T10:00:00Z'),
      due: new Date('2026-12-17T22:59:59Z'),
    }
    const pages = languages.map(language =>
      shown({ ...head, state: 'received', subject: 'x' } as never, language),
    )
    const sentences = [
      'Vi tog emot din begäran den 17 november 2026 och svarar senast den 17 december 2026.',
      'Vi mottok henvendelsen din 17. november 2026 og svarer senest 17. desember 2026.',
      'Vi modtog din anmodning den 17. november 2026 og svarer senest den 17. december 2026.',
      'Vastaanottopäivä: 17. marraskuuta 2026. Vastaamme viimeistään tänä päivänä: 17. joulukuuta 2026.',
      'Wij hebben uw verzoek op 17 november 2026 ontvangen en antwoorden uiterlijk op 17 december 2026.',
      'Wir haben Ihren Antrag am 17. November 2026 erhalten und antworten spätestens am 17. Dezember 2026.',
      'We received your request on 17 November 2026 and will answer it by 17 December 2026 at the latest.',
    ]
    for (const [index, page] of pages.entries()) expect(page).toContain(sentences[index])

    const says = (part: object, now?: Date) => shown({ ...head, ...part } as DataRequest, 'en', now)
    const late = says({ state: 'applying', ...ended }, new Date('2026-12-18T10:00:00Z'))
    expect(late).toContain('should have answered it by 17 December 2026')
    expect(late).toContain('You have the right to lodge a complaint')
    expect(late).not.toContain('will answer')
    expect(
      says({ state: 'applying', extension: { at: head.receivedAt, reason: 'x', by: 'cli:a' } }),
    ).toContain('It takes longer than a month.')
    expect(says({ state: 'completed', ...ended })).toContain('and answered it on 30 November 2026.')
    for (const state of ['revoked', 'expired'])
      expect(says({ state, ...ended })).toContain('It was closed on 30 November 2026.')
  })

  it('is in the language of the request, until another one is chosen, which goes along with forms', async () => {
    const { request, status } = await submit('fi-FI')
    await askForCode(desk, request, ['asa.lindqvist@example.se'], new AbortController().signal)
    expect(await get(`/status/${status}`, 'de')).toContain('<html lang="fi">')
    const page = await get(`/status/${status}?language=nl`, 'de')
    expect(page).toContain('<html lang="nl">')
    for (const language of languages)
      expect(page).toContain(`<a href="/status/${status}?language=${language}" lang="${language}"`)
    for (const action of ['code', 'new-code'])
      expect(page).toContain(`action="/status/${status}/${action}?language=nl"`)
    // What answers a form leads to a page that can be asked for.
    const wrong = await (await post(`${base}/status/${status}/code?language=nl`, 'code=1', form)).text()
    expect(wrong).toContain('De code is onjuist of niet meer geldig.')
    expect(wrong).toContain(`href="/status/${status}?language=sv"`)
    const typed = await post(`${base}/status?language=nl`, `code=${status}`, form)
    expect(typed.headers.get('location')).toBe(`/status/${status}?language=nl`)
    // A language that is none is none, and stands nowhere.
    const other = await get(`/status/${status}?language=%22%3E%3Cb%3E`)
    expect(other).toContain('<html lang="fi">')
    expect(other).not.toContain('<b>')
  })

  it('is in the language that the browser likes best where there is no request', async () => {
    expect(await get('/status', 'fr, de;q=0.5, da;q=0.9')).toContain('<html lang="da">')
    expect(await get('/status/none', 'fr, de;q=0.5')).toContain('<html lang="de">')
    expect(await get('/status?language=nb', 'de')).toContain('<html lang="nb">')
    expect(await get('/status/%zz?language=nb', 'sv')).toContain('<html lang="sv">')
  })
})

describe.skipIf(noChromium !== undefined)('the status page in a browser', () => {
  it('is read, switched and answered by keyboard, wide and narrow, light and dark', async () => {
    const { request, status } = await submit('en-GB')
    await askForCode(desk, request, ['asa.lindqvist@example.se'], new AbortController().signal)
    await withBrowser({ locale: 'en-GB' }, async browser => {
      const { complaints, look } = watch(browser)
      const page = await browser.newPage()
      for (const [colorScheme, width, language] of [
        ['light', 1280, 'en'],
        ['dark', 1280, 'de'],
        ['light', 360, 'fi'],
        ['dark', 360, 'sv'],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`${base}/status`)
        await page.locator(`a[lang=${language}]`).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/status?language=${language}`)
        await page.locator('#code').focus()
        await page.keyboard.type(status.toLowerCase())
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/status/${status}?language=${language}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        await look(page, `status-asked-${width}-${colorScheme}`)
        await page.locator('#code').focus()
        await page.keyboard.type('00000-00000')
        await page.keyboard.press('Enter')
        await page.getByRole('alert').waitFor()
        await look(page, `status-wrong-${width}-${colorScheme}`)
      }
      // The browser says of itself that an answer was 422.
      expect(complaints.filter(text => !text.includes('422'))).toEqual([])
    })
  }, 60_000)
})
