import { isScheduled } from '../jobs/schedules.ts'
import { nextSlots } from '../jobs/slots.ts'
import { loadConfig } from '../policies/load-folder.ts'
import { modeWords } from '../policies/modes.ts'
import { readSettings } from '../settings.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

const columns = [
  { title: 'policy' },
  { title: 'cron' },
  { title: 'zone' },
  { title: 'window' },
  { title: 'misfire' },
  { title: 'approval' },
  { title: 'mode' },
  { title: 'next three runs (UTC)' },
]

/** What runs when, from the policies alone. */
export const showSchedules = async (io: Io, options: CommonOptions): Promise<number> => {
  const settings = readSettings({ config: options.config, logging: 'warn' })
  const { policies } = await loadConfig(settings.configFolder, settings.resolveSecret)
  const scheduled = policies.filter(isScheduled).map(({ name, schedule, timezone, approval, mode }) => ({
    policy: name,
    ...schedule,
    timezone,
    approval,
    mode,
    next: nextSlots(schedule.cron, timezone, new Date(), 3),
  }))
  if (options.json) io.out(`${JSON.stringify(scheduled)}\n`)
  else if (!options.quiet) {
    const rows = scheduled.map(each => [
      each.policy,
      each.cron,
      each.timezone,
      each.window ?? 'any time',
      each.misfire,
      each.approval,
      `${each.mode}: ${modeWords[each.mode]}`,
      each.mode === 'test'
        ? 'none by itself'
        : each.next.map(slot => slot.toISOString().slice(0, 16).replace('T', ' ')).join(', '),
    ])
    io.out(rows.length === 0 ? 'No active policy has a schedule.\n' : `${table(columns, rows)}\n`)
  }
  return 0
}
