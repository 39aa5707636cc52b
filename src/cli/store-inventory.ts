import { withApp } from '../app.ts'
import { type InventoryPlace, type InventoryRow, takeInventory } from '../review/inventory.ts'
import { storeId } from '../tickets/ids.ts'
import { sampleSize } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface InventoryOptions extends CommonOptions {
  readonly sample: string
  readonly all?: boolean
}

/** One of the field classes whose values are looked at and go. */
const goes: ReadonlySet<InventoryRow['class']> = new Set([
  'direct-identifier',
  'quasi-identifier',
  'free-text',
  'link',
  'attachment',
  'secret',
])

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')

const percent = (part: number, of: number): string => {
  if (part === 0 || of === 0) return '·'
  return part * 100 < of ? '<1 %' : `${Math.round((part * 100) / of)} %`
}

const findsText = ({ finds, texts }: InventoryRow): string =>
  Object.entries(finds)
    .sort(([, a], [, b]) => b - a)
    .map(([entity, count]) => `${entity} ${percent(count, texts)}`)
    .join(', ')

const pathText = ({ path, names }: InventoryRow): string => (names ? `${path} (names of members)` : path)

const rowsTable = (place: InventoryPlace, rows: readonly InventoryRow[]): string =>
  table(
    [
      { title: 'path' },
      { title: 'class' },
      { title: 'in', align: 'right' },
      { title: 'personal, by what was read' },
      { title: 'such as' },
    ],
    rows.map(row => [
      pathText(row),
      row.class ?? 'not mapped',
      percent(row.documents, place.sampled),
      findsText(row),
      row.shown ?? '',
    ]),
  )

const headOf = ({ place, documents, sampled, is }: InventoryPlace): string =>
  `${place}: about ${number(documents)} documents, ${number(sampled)} of them read (${is})`

const isShown = (row: InventoryRow, all: boolean): boolean =>
  all || row.problem !== null || goes.has(row.class) || Object.keys(row.finds).length > 0

const placeText = (place: InventoryPlace, all: boolean): string[] => {
  const rows = place.rows.filter(row => isShown(row, all))
  if (rows.length === 0) return []
  return [headOf(place), rowsTable(place, rows), '']
}

const problemText = (row: InventoryRow): string => {
  const at = `${row.place}.${pathText(row)}`
  if (row.problem === 'unmapped')
    return `${at}: ${findsText(row)}; no field of the data map. Give it a class, or map its collection`
  const says =
    row.class === null ? 'the data map ignores its collection' : `the data map calls it ${row.class}`
  return `${at}: ${findsText(row)}; ${says}, so it stays`
}

const problemsText = (places: readonly InventoryPlace[]): string => {
  const rows = places.flatMap(place => place.rows).filter(({ problem }) => problem !== null)
  if (rows.length === 0) return 'Nothing that looks personal stands outside the data map.\n'
  return [
    `Looks personal, and stays (${rows.length}):`,
    ...rows.map(row => `  ${problemText(row)}`),
    '',
  ].join('\n')
}

/** Exit 3 where something looks personal that the data map does not let go. */
export const showInventory = async (io: Io, store: string, options: InventoryOptions): Promise<number> => {
  const size = sampleSize(options.sample)
  return withApp({ io, options }, async ({ context }, signal) => {
    const { connector, redactor } = await context.store(storeId(store))
    const taking = takeInventory(connector, {
      redactor: await redactor(),
      size,
      now: context.clock(),
      signal,
    })
    const places: InventoryPlace[] = []
    for await (const place of taking) {
      places.push(place)
      if (!options.json && !options.quiet)
        io.out(
          placeText(place, options.all === true)
            .map(line => `${line}\n`)
            .join(''),
        )
    }
    const unclear = places.flatMap(({ rows }) => rows).some(({ problem }) => problem !== null)
    if (options.json) io.out(`${JSON.stringify({ store, sample: size, places })}\n`)
    else if (!options.quiet) io.out(problemsText(places))
    return unclear ? 3 : 0
  })
}
