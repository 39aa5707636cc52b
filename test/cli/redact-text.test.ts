import { describe, expect, it } from 'vitest'
import { operatorNames } from '../../src/redaction/operator.ts'
import { tell } from './told.ts'

const text = 'Hej, jag heter Anna Berg. Telefon 070-174 06 99 eller skriv till anna.berg@post.example.\n'

const redact = async (input: string, ...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await tell(['redact', ...args], { input })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

describe('redact', () => {
  it('puts names of what was found in their place, and leaves every other letter', async () => {
    expect(await redact(text)).toBe('Hej, jag heter [PERSON]. Telefon [PHONE] eller skriv till [EMAIL].\n')
  })

  it.each(operatorNames)('takes everything out with %s, and nothing more the second time', async operator => {
    const once = await redact(text, '--operator', operator)
    for (const secret of ['174 06 99', 'anna.berg@post', ...(operator === 'truncate' ? [] : ['Anna Berg.'])])
      expect(once).not.toContain(secret)
    expect(once.startsWith('Hej, jag heter')).toBe(true)
    // Surrogates look like what they stand for, and are found again on purpose.
    if (operator !== 'surrogate') expect(await redact(once, '--operator', operator)).toBe(once)
  })

  it('takes out only the entities that are named', async () => {
    expect(await redact(text, '--entities', 'EMAIL, PHONE')).toBe(
      'Hej, jag heter Anna Berg. Telefon [PHONE] eller skriv till [EMAIL].\n',
    )
  })

  it.each(['MAIL', 'EMAIL,mail', '', ',', 'email'])(
    'refuses the entities %j and names the valid ones',
    async list => {
      const { code, stdout, stderr } = await tell(['redact', '--entities', list], { input: text })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/is no entity \(valid: PERSON, EMAIL, IP, ID_NUMBER, PHONE/u)
    },
  )

  it('refuses an unknown locale and names the valid ones', async () => {
    const { code, stderr } = await tell(['redact', '--locales', 'se'], { input: text })
    expect(code).toBe(2)
    expect(stderr).toMatch(/the locale "se" is not known; valid: sv-SE/u)
  })

  it('keeps the markup of a page', async () => {
    expect(
      await redact(
        '<p class="a">Mejla <a href="mailto:anna@post.example">anna@post.example</a> &amp; hälsa</p>',
        '--format',
        'html',
      ),
    ).toMatch(/^<p class="a">Mejla <a href="[^"@]*">\[EMAIL\]<\/a> &amp; hälsa<\/p>$/u)
  })

  it('writes into HTML and JSON as they are written, without being told the format', async () => {
    expect(await redact('<p>Mejla anna<wbr>@post.example &amp; hälsa</p>')).toBe(
      '<p>Mejla [EMAIL]<wbr> &amp; hälsa</p>',
    )
    expect(JSON.parse(await redact('{"tel":46701740699,"mail":"anna\\u0040post.example"}'))).toEqual({
      tel: '[PHONE]',
      mail: '[EMAIL]',
    })
    expect(await redact('Anna <anna@post.example>', '--entities', 'EMAIL')).toBe('Anna <[EMAIL]>')
  })

  it('is one document under --json, with offsets of what stood there before', async () => {
    const document = JSON.parse(await redact(text, '--json'))
    expect(document.text).toContain('[EMAIL]')
    const spans: { start: number; end: number; type: string }[] = document.findings
    expect(spans.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      ['PERSON', 'Anna Berg'],
      ['PHONE', '070-174 06 99'],
      ['EMAIL', 'anna.berg@post.example'],
    ])
  })

  it('gives nothing for nothing, and a text without findings as it came', async () => {
    expect(await redact('')).toBe('')
    expect(JSON.parse(await redact('', '--json'))).toEqual({ text: '', findings: [] })
    const plain = 'Rad ett\r\n\r\n\tRad två 🙂 \u2028 \u0000 \ufeff slut'
    expect(await redact(plain)).toBe(plain)
  })
})
