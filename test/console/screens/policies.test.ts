import { chmod, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyText } from '../../cli/cli-world.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

const newWorld = await createConsoleWorlds()

const remarked = `# why a year: see the record\n${policyText()}`
const tighter = remarked.replace('P1Y', 'P6M').replace('version: 1', 'version: 2')
const boxes = { read: 'yes', gone: 'yes' }
const plain = (html: string): string => html.replace(/<[^>]+>/gu, '')

const baseIn = (html: string): string => /name="base" value="([0-9a-f]{64})"/u.exec(html)?.[1] ?? ''

const fileOf = (world: ConsoleWorld): Promise<string> => readFile(join(world.folder, 'support.yaml'), 'utf8')

const eventsOf = async (world: ConsoleWorld, kind: RegExp) =>
  (await world.own.collection('ledger').find({ 'event.kind': kind }).sort({ _id: 1 }).toArray()).map(
    ({ event }) => event,
  )

/** Keeps the text as a draft, and gives its address. */
const draftOf = async (person: Person, text: string, base?: string): Promise<string> => {
  const { text: page } = await person.get('/policies/support/edit')
  const { to } = await person.send('/policies/support/drafts', { text, base: base ?? baseIn(page) })
  return to.replace('?done=saved', '')
}

const counted = async (person: Person, draft: string): Promise<string> => {
  let text = ''
  await expect
    .poll(
      async () => {
        text = plain((await person.get(draft)).text)
        return text
      },
      { timeout: 60_000 },
    )
    .not.toContain('looked at …')
  return text
}

describe('policies at the console', { timeout: 180_000 }, () => {
  it('are listed, told in the language of the reader, and shown as they are written', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    await world.plan()
    const viewer = await world.signedIn('vera', ['viewer'])
    expect(plain((await viewer.get('/policies')).text)).toMatch(/support.*enforce.*cli:.*in force/u)
    const { text } = await viewer.get('/policies/support', { 'accept-language': 'sv' })
    expect(plain(text)).toMatch(/Anonymiseras 1 år efter att ärendet avslutades/u)
    expect(text).toContain('# why a year: see the record')
    expect(text).not.toContain('/policies/support/edit')
    expect((await viewer.get('/policies/none')).status).toBe(404)
  })

  it('are checked as validate does, without scripts, and nothing comes of a text with a mistake', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    const admin = await world.signedIn('root', ['admin'])
    await admin.get('/policies/support/edit')
    const broken = remarked.replace('clock:', 'clokc:')
    const { text } = await admin.send('/policies/support/check', { text: broken })
    expect(plain(text)).toContain(
      'Line 11, column 5 Error unknown key &quot;clokc&quot;, did you mean &quot;clock&quot;?',
    )
    expect(text).toContain('# why a year: see the record')
    const { text: again, to } = await admin.send('/policies/support/drafts', { text: broken })
    expect([to, plain(again)]).toEqual(['', expect.stringContaining('1 mistake')])
    const told = JSON.parse((await admin.send('/policies/support/problems', { text: broken })).text)
    expect(told.problems[0]).toMatchObject({ line: 11, column: 5, severity: 'error' })
    for (const [text, said] of [
      [remarked.replace('policy: support', 'policy: other'), 'keeps its name'],
      [remarked.replace('helpdesk', 'helpdesc'), 'did you mean &quot;helpdesk&quot;'],
      ['', 'Line 1'],
      [': [', 'Line 1'],
    ])
      expect(
        (await admin.send('/policies/support/check', { text: text ?? '' })).text.replace(/<[^>]+>/gu, ''),
      ).toContain(said)
    expect(await fileOf(world)).toBe(remarked)
  })

  it('come into force with both boxes ticked, comments and all, and the ledger says who did it', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    const admin = await world.signedIn('root', ['admin'])
    // As browsers send it.
    const draft = await draftOf(admin, tighter.replaceAll('\n', '\r\n'))
    const text = await counted(admin, draft)
    expect(text).toContain('Nothing would change for any record that is there.')
    expect(text).toMatch(/-version: 1\+version: 2/u)
    for (const ticked of [{}, { read: 'yes' }, { gone: 'yes' }, { read: 'no', gone: 'yes' }] as Record<
      string,
      string
    >[])
      expect((await admin.send(`${draft}/activate`, ticked)).status).toBe(422)
    expect(await fileOf(world)).toBe(remarked)
    expect((await admin.send(`${draft}/activate`, boxes)).to).toBe('/policies/support?done=activated')
    expect(await fileOf(world)).toBe(tighter)
    expect((await readdir(world.folder)).filter(name => name.startsWith('.'))).toEqual([])
    expect(world.app.context.policies[0]?.version).toBe(2)
    expect(await eventsOf(world, /^policy-activated$/u)).toEqual([
      expect.objectContaining({ activation: 'support/1', version: 2, by: 'console:root' }),
    ])
    expect((await world.json('policies history support')) as unknown).toHaveLength(1)
    expect((await admin.send(`${draft}/activate`, boxes)).status).toBe(409)
  })

  it('count what would change, on the records that are there', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText({ after: 'P9Y' }) }, closed: 5 })
    const admin = await world.signedIn('root', ['admin'])
    const text = await counted(admin, await draftOf(admin, policyText({ after: 'P1Y' })))
    expect(text).toContain('5: nothing → anonymise')
    expect(text).toContain('The policy says something else and has the same version: raise it.')
  })

  it('are not written over what somebody else has changed meanwhile', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    const admin = await world.signedIn('root', ['admin'])
    const draft = await draftOf(admin, tighter)
    const theirs = `${remarked}# a remark of theirs\n`
    await world.write('support.yaml', theirs)
    const { status, text } = await admin.send(`${draft}/activate`, boxes)
    expect([status, text]).toEqual([409, expect.stringContaining('POLICY_CHANGED')])
    expect(await fileOf(world)).toBe(theirs)
    expect(await eventsOf(world, /^policy-activated$/u)).toEqual([])
    expect((await readdir(world.folder)).filter(name => name.startsWith('.'))).toEqual([])
  })

  it('wait for somebody else where they say so, whatever the draft says of it', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText({ approval: 'other-person' }) } })
    const admin = await world.signedIn('root', ['admin', 'approver'])
    const approver = await world.signedIn('bo', ['approver'])
    const draft = await draftOf(admin, policyText({ approval: 'none', after: 'P6M' }))
    expect((await admin.send(`${draft}/activate`, boxes)).text).toContain('APPROVAL_MISSING')
    expect((await admin.send(`${draft}/approve`, boxes)).text).toContain('APPROVAL_REFUSED')
    await approver.get(draft)
    expect((await approver.send(`${draft}/approve`, {})).status).toBe(422)
    expect((await approver.send(`${draft}/approve`, { read: 'yes' })).to).toContain('done=approved')
    expect((await approver.send(`${draft}/activate`, boxes)).status).toBe(403)
    expect((await admin.send(`${draft}/activate`, boxes)).to).toContain('done=activated')
    expect(await world.json('policies history support')).toMatchObject([
      { by: 'console:root', approvedBy: 'console:bo' },
    ])
    expect(await eventsOf(world, /^policy-approved$/u)).toEqual([
      expect.objectContaining({ by: 'console:bo' }),
    ])
  })

  it('stay as tight as they are while they are locked', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    await world.json(['policies', 'lock', 'support', '--as', 'anna', '--reason', 'agreed'])
    const admin = await world.signedIn('root', ['admin'])
    const looser = remarked.replace('P1Y', 'P2Y')
    const { text } = await admin.get('/policies/support/edit')
    const refused = await admin.send('/policies/support/drafts', { text: looser, base: baseIn(text) })
    expect([refused.to, plain(refused.text)]).toEqual(['', expect.stringContaining('locked by cli:anna')])
    const draft = await draftOf(admin, tighter)
    expect((await admin.send(`${draft}/activate`, boxes)).to).toContain('done=activated')
    expect(plain((await admin.get('/policies')).text)).toContain('locked by cli:anna')
  })

  it('go back to an earlier version, with its comments, by the same dialog', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    await world.plan()
    const admin = await world.signedIn('root', ['admin'])
    await admin.send(`${await draftOf(admin, tighter)}/activate`, boxes)
    expect(plain((await admin.get('/policies/support/versions/1')).text)).toContain('-version: 1+version: 2')
    const { to } = await admin.send('/policies/support/versions/1/restore', {})
    const draft = to.replace('?done=saved', '')
    expect((await admin.send(`${draft}/activate`, {})).status).toBe(422)
    expect((await admin.send(`${draft}/activate`, boxes)).to).toContain('done=activated')
    expect(await fileOf(world)).toBe(remarked)
    const history = await world.json('policies history support')
    expect(history).toMatchObject([{ number: 3 }, { number: 2 }, { number: 1 }])
  })

  it('have their tests run, on what is in force and on a draft', async () => {
    const tests = `tests: support
now: 2026-06-01
cases:
  - name: a year
    ticket: { category: Question, closed_at: 2025-05-31 }
    expect: { do: anonymise, rule: all }
`
    const world = await newWorld({ files: { 'support.yaml': remarked, 'support.test.yaml': tests } })
    const admin = await world.signedIn('root', ['admin'])
    await admin.get('/policies/support')
    expect(plain((await admin.send('/policies/support/tests', {})).text)).toContain('1 passed, 0 failed')
    const draft = await draftOf(admin, remarked.replace('P1Y', 'P5Y'))
    expect(plain((await admin.get(draft)).text)).toContain('expected anonymise, and it is nothing')
  })

  it('are offered as a text where the folder cannot be written to', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    if (process.getuid?.() === 0)
      console.error('NOT CHECKED: a folder that cannot be written to: root writes anywhere')
    const admin = await world.signedIn('root', ['admin'])
    const draft = await draftOf(admin, tighter)
    const { text, headers } = await admin.get(`${draft}/text`)
    expect([text, headers['content-disposition']]).toEqual([tighter, 'attachment; filename="support.yaml"'])
    if (process.getuid?.() === 0) return
    await chmod(world.folder, 0o555)
    const refused = await admin.send(`${draft}/activate`, boxes)
    await chmod(world.folder, 0o755)
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('POLICY_READ_ONLY')])
    expect(await eventsOf(world, /^policy-activated$/u)).toEqual([])
  })

  it('take no form of another site, and none without its secret', async () => {
    const world = await newWorld({ files: { 'support.yaml': remarked } })
    const admin = await world.signedIn('root', ['admin'])
    const draft = await draftOf(admin, tighter)
    expect((await admin.send(`${draft}/activate`, boxes, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    expect((await admin.send(`${draft}/activate`, { ...boxes, csrf: 'none' })).status).toBe(403)
    expect(await fileOf(world)).toBe(remarked)
  })
})
