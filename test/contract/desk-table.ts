import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actionFor } from '../../src/actions/kinds.ts'
import { planAction } from '../../src/actions/list.ts'
import type { StageSpec } from '../../src/actions/specs.ts'
import { createPseudonym } from '../../src/anonymisation/pseudonym.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import type { StampedChange } from '../../src/tickets/change.ts'
import type { RecordId } from '../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../src/tickets/record.ts'
import type { WriteContractDesk } from './connector-write-contract.ts'

/** The README's table of desks: a row for each, a cell for each thing that may be done; a cell begins with yes or no. */
export const deskTableHead =
  '| desk | redact a ticket | with words of ours | anonymise a ticket | delete a ticket | anonymise a person | delete a person | undo | reads files |'

/** Rows of the table, by the name of the desk. */
export const deskTable = (): ReadonlyMap<string, readonly string[]> => {
  const lines = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n')
  const from = lines.indexOf(deskTableHead)
  if (from < 0) throw new Error('the table of desks is not in the README')
  const rows = lines.slice(from + 2)
  const end = rows.findIndex(line => !line.startsWith('|'))
  return new Map(
    rows.slice(0, end).map(line => {
      const [name = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim())
      return [name, cells]
    }),
  )
}

const never = new AbortController().signal

const redact = (operator: 'mask' | 'replace' | 'hash'): StageSpec => ({ action: 'redact', operator })
const anonymise: StageSpec = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' }
const remove: StageSpec = { action: 'delete' }

let words = 0
const newWord = (): string => {
  words += 1
  return `Qvlmnr${words}xyz`
}

const planFor = async (
  { connector }: WriteContractDesk,
  record: StoreRecord,
  spec: StageSpec,
  word: string,
): Promise<StampedChange> => {
  const { change } = planAction(record, spec, {
    // What finds a name has measures of its own: here it is given.
    redactor: createRedactor({ locales: ['sv-SE', 'en-GB'], deny: [{ entity: 'PERSON', phrase: word }] }),
    roster: await connector.agents(never),
    pseudonym: createPseudonym(Buffer.alloc(32, 7)),
    timezone: 'Europe/Stockholm',
  })
  return { change, stamp: record.stamp, source: record.source, holdTags: [] }
}

const readOne = async ({ connector }: WriteContractDesk, kind: RecordKind, id: RecordId) => {
  const [record] = await connector.readMany(kind, [id], never)
  return record
}

const statisticsOf = (record: StoreRecord | undefined) =>
  record?.kind === 'ticket' ? record.statistics : undefined

/** Does it, and looks at the desk again without trusting what the connector said of it. */
const canDo = async (desk: WriteContractDesk, kind: RecordKind, spec: StageSpec): Promise<boolean> => {
  const { connector } = desk
  const needs = [...actionFor(spec).needs, ...(kind === 'contact' ? (['contacts'] as const) : [])]
  if (!needs.every(need => connector.capabilities.has(need))) return false
  const word = newWord()
  const id = await (kind === 'ticket' ? desk.addTicket(word) : desk.addContact?.(word))
  if (id === undefined) return false
  const record = await readOne(desk, kind, id)
  if (!record) throw new Error(`the ${kind} is not there`)
  const [outcome] = await connector.applyMany([await planFor(desk, record, spec, word)], never)
  expect(outcome).toMatchObject({ id, kind, result: 'applied' })
  const after = await readOne(desk, kind, id)
  expect((await connector.dump(kind, [id], never)).get(id)?.filter(text => text.includes(word))).toEqual([])
  expect(after === undefined).toBe(spec.action === 'delete')
  if (after) expect(statisticsOf(after)).toEqual(statisticsOf(record))
  return true
}

const canUndo = async (desk: WriteContractDesk): Promise<boolean> => {
  const { connector } = desk
  if (!connector.capabilities.has('undo')) return false
  const word = newWord()
  const id = await desk.addTicket(word)
  const record = await readOne(desk, 'ticket', id)
  if (!record) throw new Error('the ticket is not there')
  const change = await planFor(desk, record, redact('replace'), word)
  const [kept] = (await connector.originals?.([{ change }], never)) ?? []
  if (kept?.result !== 'original') throw new Error('nothing was kept')
  await connector.applyMany([change], never)
  const original = { kind: 'ticket' as const, id, bytes: kept.bytes, at: new Date(), wanted: true }
  expect(await connector.restore?.([original], never)).toMatchObject([{ result: 'restored' }])
  const texts = (await connector.dump('ticket', [id], never)).get(id) ?? []
  return texts.some(text => text.includes(word))
}

/** Cells of the table by what is tried, in the order of its head. */
const attempts: readonly (readonly [what: string, can: (desk: WriteContractDesk) => Promise<boolean>])[] = [
  ['redact a ticket', desk => canDo(desk, 'ticket', redact('mask'))],
  [
    'with words of ours',
    async desk =>
      desk.connector.capabilities.has('rewrite') && (await canDo(desk, 'ticket', redact('replace'))),
  ],
  ['anonymise a ticket', desk => canDo(desk, 'ticket', anonymise)],
  ['delete a ticket', desk => canDo(desk, 'ticket', remove)],
  ['anonymise a person', desk => canDo(desk, 'contact', anonymise)],
  ['delete a person', desk => canDo(desk, 'contact', remove)],
  ['undo', canUndo],
  ['reads files', async desk => desk.connector.capabilities.has('files')],
]

/** What the README says this desk can do is what it does. */
export const deskTableContract = (name: string, desk: () => WriteContractDesk): void => {
  const cells = deskTable().get(name)
  if (cells === undefined) return
  test.each(attempts.map(([what, can], index) => ({ what, can, cell: cells[index] ?? '' })))(
    'as the README says, $what: $cell',
    async ({ can, cell }) => {
      expect(cell).toMatch(/^(?:yes|no)\b/u)
      expect(await can(desk())).toBe(cell.startsWith('yes'))
    },
  )
}
