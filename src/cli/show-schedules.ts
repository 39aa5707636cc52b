import { isScheduled } from '../jobs/schedules.ts'
import { nextSlots } from '../jobs/slots.ts'
import { sealedStores } from '../open-stores.ts'
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

const sealColumns = [
  { title: 'statistics of' },
  { title: 'cron' },
  { title: 'zone' },
  { title: 'looked at next (UTC)' },
]

const utc = (slots: readonly Date[]): string =>
  slots.map(slot => slot.toISOString().slice(0, 16).replace('T', ' ')).join(', ')

/** What runs when, from the policies and stores alone. */
export const showSchedules = async (io: Io, options: CommonOptions): Promise<number> => {
  const settings = readSettings({ config: options.config, logging: 'warn' })
  const { policies, stores } = await loadConfig(settings.configFolder, settings.resolveSecret)
  const scheduled = policies.filter(isScheduled).map(({ name, schedule, timezone, approval, mode }) => ({
    policy: name,
    ...schedule,
    timezone,
    approval,
    mode,
    next: nextSlots(schedule.cron, timezone, new Date(), 3),
  }))
  const sealed = sealedStores(stores).map(({ store, rules: { cron, timezone } }) => ({
    store,
    cron,
    timezone,
    next: nextSlots(cron, timezone, new Date(), 3),
  }))
  if (options.json) io.out(`${JSON.stringify([...scheduled, ...sealed])}\n`)
  else if (!options.quiet) {
    const rows = scheduled.map(each => [
      each.policy,
      each.cron,
      each.timezone,
      each.window ?? 'any time',
      each.misfire,
      each.approval,
      `${each.mode}: ${modeWords[each.mode]}`,
      each.mode === 'test' ? 'none by itself' : utc(each.next),
    ])
    io.out(rows.length === 0 ? 'No active policy has a schedule.\n' : `${table(columns, rows)}\n`)
    const seals = sealed.map(each => [each.store, each.cron, each.timezone, utc(each.next)])
    if (seals.length > 0) io.out(`\n${table(sealColumns, seals)}\n`)
  }
  return 0
}
