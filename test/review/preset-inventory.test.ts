import { expect, it } from 'vitest'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { type InventoryRow, takeInventory } from '../../src/review/inventory.ts'
import { fillDesk as fillErxes } from '../connectors/mongodb/presets/erxes-desk.ts'
import { fillDesk as fillModmail } from '../connectors/mongodb/presets/modmail-desk.ts'
import { openPreset, type PresetWorld } from '../connectors/mongodb/presets/preset-world.ts'
import { fillDesk as fillRocketchat } from '../connectors/mongodb/presets/rocketchat-desk.ts'
import { fillDesk as fillTiledesk } from '../connectors/mongodb/presets/tiledesk-desk.ts'
import { fillDesk as fillTrudesk } from '../connectors/mongodb/presets/trudesk-desk.ts'

const redactor = createRedactor({ locales: ['sv-SE', 'en-GB'] })

const problemsOf = async ({ connector }: PresetWorld): Promise<InventoryRow[]> => {
  const rows: InventoryRow[] = []
  const { signal } = new AbortController()
  for await (const place of takeInventory(connector, { redactor, size: 300, now: new Date(), signal }))
    rows.push(...place.rows)
  // A desk of which nothing was read has no problems either.
  expect(
    rows.some(({ finds, class: fieldClass }) => fieldClass === 'free-text' && (finds.PERSON ?? 0) > 0),
  ).toBe(true)
  return rows.filter(({ problem }) => problem !== null)
}

/** Documents as the product itself writes them: whatever looks personal has to be in the shipped map, and to go. */
it.each([
  ['trudesk', ({ db }: PresetWorld) => fillTrudesk(db)],
  ['rocketchat', ({ db }: PresetWorld) => fillRocketchat(db)],
  ['erxes', (world: PresetWorld) => fillErxes({ db: world.db, logs: world.other })],
  ['modmail', ({ db }: PresetWorld) => fillModmail(db)],
  ['tiledesk', (world: PresetWorld) => fillTiledesk({ db: world.db, chat21: world.other })],
])('the map of %s leaves out nothing that looks personal', async (name, fill) => {
  const map = presets[name]
  if (!map) throw new Error('the preset is there')
  const world = await openPreset(map)
  await fill(world)
  const told = (await problemsOf(world)).map(({ place, path, class: fieldClass, finds }) => [
    place,
    path,
    fieldClass,
    finds,
  ])
  expect(told).toEqual([])
})
