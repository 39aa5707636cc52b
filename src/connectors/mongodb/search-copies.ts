import { asFilter } from './conditions.ts'
import type { DataMap } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, storedAt } from './paths.ts'

export type SearchCopy = DataMap['search'][number]

const isOn = (value: unknown): boolean => value === true || value === 1 || value === 'true'

/** The copies that the desk makes: one that can be switched off is none while the desk's own settings say so. */
export const activeCopies = async ({ db, map }: StoreParts): Promise<SearchCopy[]> => {
  const active: SearchCopy[] = []
  for (const copy of map.search) {
    const { enabled } = copy
    if (!enabled) active.push(copy)
    else {
      const asked = asFilter(enabled.where)
      const setting = await db.collection(enabled.collection).findOne(typeof asked === 'object' ? asked : {})
      if (setting && isOn(storedAt(setting, parsePath(enabled.path)))) active.push(copy)
    }
  }
  return active
}
