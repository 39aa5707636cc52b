import { withApp } from '../app.ts'
import type { DrillReport } from '../drill/run-drill.ts'
import { AppError } from '../errors.ts'
import { inOneLine } from '../printable.ts'
import { actor } from './arguments.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface DrillCommandOptions {
  readonly to?: string
  readonly from?: string
  readonly embedded?: boolean
  readonly as?: string
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const units = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const

const ageOf = (ms: number): string => {
  const [name, size] = units.find(([, each]) => ms >= 2 * each) ?? ['seconds', 1000]
  return `${Math.round(ms / size)} ${name}`
}

const lostLine = (what: string, { ms, entries }: DrillReport['lost']): string =>
  `${what} is ${ageOf(ms)} old: a restore of it would lack ${entries} entries of the ledger, and what they tell of`

const show = (io: Io, report: DrillReport, { from, to }: DrillCommandOptions): void => {
  const { backup, restore, check } = report.ms
  const steps = [
    ...(backup === undefined ? [] : [`backup ${seconds(backup)}`]),
    `restore ${seconds(restore)}`,
    `checks ${seconds(check)}`,
  ]
  for (const { check: name, ok, detail } of report.checks)
    io.out(`${mark(ok)} ${name}: ${inOneLine(detail)}\n`)
  io.out(`${report.documents} documents, ${(report.bytes / 1e6).toFixed(1)} MB: ${steps.join(', ')}\n`)
  if (from !== undefined) io.out(`${lostLine('this backup', report.lost)}\n`)
  else if (to === undefined) {
    if (report.lastKept) io.out(`${lostLine('the last backup that a drill kept', report.lastKept)}\n`)
    else io.out('no drill has kept a backup yet (--to FOLDER)\n')
  } else io.out(`kept in ${to}, without the key file: nothing in it opens without that\n`)
}

/** Exit 0 when all that was looked at is as it should be, 1 when not. */
export const drillRestore = (io: Io, options: DrillCommandOptions & CommonOptions): Promise<number> => {
  const { to, from, embedded = false, json, quiet } = options
  const by = actor(options.as)
  if (to !== undefined && from !== undefined)
    throw new AppError('USAGE', '--to keeps a new backup, --from tries an old one: give one of them')
  return withApp({ io, options }, async (app, signal) => {
    const asked = {
      by,
      embedded,
      ...(to === undefined ? {} : { to }),
      ...(from === undefined ? {} : { from }),
    }
    const report = await app.drill(asked, signal)
    if (json) io.out(`${JSON.stringify(report)}\n`)
    else if (!quiet || !report.ok) show(io, report, options)
    return report.ok ? 0 : 1
  })
}
