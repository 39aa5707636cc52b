import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorlds, once, storesText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const custom = `    redaction:
      custom:
        - name: customer-number
          entity: ID_NUMBER
          pattern: 'K-\\d{5}'
          context: [kundn]
          examples: { finds: ['kundnr ⟦K-12345⟧'], ignores: ['modell K-12345'] }
`

/** Words that must not come out again, whatever is printed. */
const secrets = ['Lindqvist', 'lindqvist', '0701740699', '740699', 'Falkensten', 'K-55123', 'Ingrid', 'Zorba']

const comments = [
  'Jag heter Zorba Falkensten och undrar över min modell K-55123 som jag köpte.',
  'Hej! Ingrid stolen är trasig. Mvh Zorba',
]

const world = async (): Promise<World> => {
  const made = await newWorld({ files: { 'stores.yaml': storesText + custom } })
  const [ticket] = made.tickets
  if (!ticket) throw new Error('no ticket')
  await made.desk
    .collection('tickets')
    .updateOne({ _id: ticket }, { $set: { issue: `<p>${comments[0]}</p>`, subject: comments[1] } })
  return made
}

/** For those that leave it as it is. */
const untouched = once(world)

const showsNothing = (text: string): void => {
  for (const secret of secrets) expect(text).not.toContain(secret)
}

interface Shown {
  readonly rows: readonly {
    entity: string
    language: string
    findings: number
    bands: Record<string, number>
  }[]
  readonly doubtful: readonly {
    id: string
    entity: string
    score: number
    taken: boolean
    shown: string
    context: string
  }[]
  readonly records: number
  readonly texts: number
  readonly of: number
}

const report = async (here: World, more = ''): Promise<Shown> =>
  JSON.parse((await here.tell(`redaction report helpdesk --json ${more}`)).stdout)

describe('redaction report', () => {
  it('counts by type, language and score, and shows the doubtful ones masked: exit 0', async () => {
    const here = await untouched()
    const { code, stdout, stderr } = await here.tell('redaction report helpdesk')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^helpdesk: 4 of 4 tickets, \d+ texts, /u)
    expect(stdout).toMatch(/type +language +findings +0\.9 and more +0\.7 and more +less +not taken/u)
    expect(stdout).toMatch(/ID_NUMBER .* not taken +1 +.*⟦\*\*\*\d?\d?⟧/u)
    showsNothing(stdout)
    const document = await here.tell('redaction report helpdesk --json')
    showsNothing(document.stdout)
    const { rows, doubtful, records } = await report(here)
    expect(records).toBe(4)
    expect(rows.find(({ entity }) => entity === 'EMAIL')?.bands.sure).toBeGreaterThan(0)
    for (const { findings, bands } of rows)
      expect(Object.values(bands).reduce((sum, each) => sum + each)).toBe(findings)
    expect(doubtful).toContainEqual(
      expect.objectContaining({ entity: 'ID_NUMBER', score: 0.4, taken: false }),
    )
    expect((await here.tell('redaction report helpdesk --quiet')).stdout).toBe('')
  })

  it('reads no more of the store than it is told', async () => {
    const { records, of } = await report(await untouched(), '--sample 2')
    expect({ records, of }).toEqual({ records: 2, of: 4 })
  })

  it('changes nothing at the desk', async () => {
    const here = await untouched()
    const before = await here.desk.collection('tickets').find().toArray()
    await report(here)
    expect(await here.desk.collection('tickets').find().toArray()).toEqual(before)
  })

  it.each([
    ['redaction report', /which store\?/u],
    ['redaction report helpdesc', /no store is called "helpdesc"/u],
    ['redaction report helpdesk --sample 0', /--sample: not a whole number/u],
    ['redaction report --apply-review missing.yaml', /no file missing\.yaml that can be read/u],
  ])('%s is wrong: exit 2', async (args, said) => {
    const here = await untouched()
    const { code, stderr } = await here.tell(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
  })
})

/** Writes the review, and gives its text with the verdict in place. */
const judge = async (here: World, entity: string, lines: string): Promise<string> => {
  const file = join(here.folder, 'review.txt')
  const { code } = await here.tell(['redaction', 'report', 'helpdesk', '--review', file])
  expect(code).toBe(0)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const text = await readFile(file, 'utf8')
  showsNothing(text.split('store:')[1] ?? '')
  const at = text.indexOf(`entity: ${entity}`)
  expect(at).toBeGreaterThan(0)
  await writeFile(file, text.slice(0, at) + text.slice(at).replace(/ {4}verdict:\n/u, lines))
  return file
}

describe('redaction report --apply-review', () => {
  it('takes what was missed into the deny list, and what is nobody’s into the allow list', async () => {
    const here = await world()
    const file = await judge(here, 'ID_NUMBER', '    verdict: missed\n')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('missed: []', 'missed:\n  - { entity: OTHER, phrase: trasig }'),
    )
    const { code, stdout } = await here.tell(['redaction', 'report', '--apply-review', file])
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 phrases allowed, 2 denied'),
    })
    const lists = join(here.folder, 'lists', 'helpdesk.yaml')
    expect((await stat(lists)).mode & 0o777).toBe(0o600)
    expect(await readFile(lists, 'utf8')).toContain('  ID_NUMBER:\n    - "K-55123"\n')
    expect((await here.tell('validate')).code).toBe(0)
    const { doubtful, rows } = await report(here)
    expect(doubtful.filter(({ entity }) => entity === 'ID_NUMBER')).toEqual([])
    expect(rows.find(({ entity }) => entity === 'ID_NUMBER')?.bands).toMatchObject({ sure: 1, below: 0 })
    expect(rows.find(({ entity }) => entity === 'OTHER')?.findings).toBe(1)
  })

  it('refuses a phrase that does not hold the finding, at its place, and writes nothing, nor over a review that is there: exit 2', async () => {
    const here = await world()
    const file = await judge(here, 'ID_NUMBER', '    verdict: missed\n    phrase: modell T\n')
    const { code, stderr } = await here.tell(['redaction', 'report', '--apply-review', file])
    expect(code).toBe(2)
    expect(stderr).toMatch(/review\.txt:\d+:\d+ error the phrase does not hold what was found here/u)
    showsNothing(stderr)
    await expect(stat(join(here.folder, 'lists'))).rejects.toThrow()
    const again = await here.tell(['redaction', 'report', 'helpdesk', '--review', file])
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
  })

  it('leaves out what has changed since: exit 3', async () => {
    const here = await world()
    const file = await judge(here, 'ID_NUMBER', '    verdict: missed\n')
    await here.desk
      .collection('tickets')
      .updateMany({}, { $set: { issue: 'something else', updated: new Date('2026-01-01') } })
    const { code, stdout } = await here.tell(['redaction', 'report', '--apply-review', file])
    expect(code).toBe(3)
    expect(stdout).toContain('1 left out, their tickets have changed since')
  })
})

it('a list file that is wrong is told of with its place, by validate and by whoever opens the store', async () => {
  const here = await newWorld({ closed: 0, open: 0 })
  await mkdir(join(here.folder, 'lists'))
  await writeFile(join(here.folder, 'lists', 'helpdesk.yaml'), 'alow: []\n')
  for (const args of ['validate', 'redaction report helpdesk']) {
    const { code, stderr } = await here.tell(args)
    expect({ args, code }).toEqual({ args, code: 2 })
    expect(stderr).toMatch(/lists\/helpdesk\.yaml:1:1 error unknown key, did you mean "allow"\?/u)
  }
})
