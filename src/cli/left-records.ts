import type { App } from '../app.ts'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { inOneLine } from '../printable.ts'
import { acceptLeft } from '../runs/accept-left.ts'
import type { LeftRecord } from '../runs/left-records.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { actor } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'

/** Lines shown; of more there is only the number. */
const shown = 20

const line = ({ store, kind, id, values }: LeftRecord): string =>
  `${kind} ${store}/${inOneLine(id)}: ${values} ${values === 1 ? 'value' : 'values'} left`

export const leftLines = (left: readonly LeftRecord[]): string[] => [
  ...left.slice(0, shown).map(line),
  ...(left.length > shown ? [`and ${left.length - shown} more`] : []),
]

/** Says on stderr which records have something left in them, whatever run left it. 1 when there are any, else 0. */
export const tellLeft = async (io: Io, { context }: Pick<App, 'context'>): Promise<0 | 1> => {
  const marks = await context.runStore.leftMarks(1000)
  const left = marks.map(({ store, kind, id, left: of }) => ({ store, kind, id, values: of?.values ?? 0 }))
  if (left.length === 0) return 0
  io.err(
    `${leftLines(left).join('\n')}\nLook at them; gallra runs --accept STORE/ID says that one is done.\n`,
  )
  return 1
}

export interface AcceptOptions {
  readonly accept?: string
  readonly contact?: boolean
}

/** `STORE/ID`; the name of a store has no slash. */
export const acceptOne = (
  io: Io,
  target: string,
  options: AcceptOptions & CommonOptions,
): Promise<number> => {
  const [, store, id] = /^([^/]+)\/(.+)$/u.exec(target) ?? []
  if (store === undefined || id === undefined) throw new AppError('USAGE', '--accept: write STORE/ID')
  return withApp({ io, options }, async ({ context }) => {
    const kind = options.contact ? 'contact' : 'ticket'
    await acceptLeft(context, { store: storeId(store), kind, id: recordId(id), by: actor() })
    if (options.json) io.out(`${JSON.stringify({ accepted: { store, kind, id } })}\n`)
    else if (!options.quiet) io.out(`${kind} ${store}/${id} is done.\n`)
    return 0
  })
}
