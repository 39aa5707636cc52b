import type { Edit } from '../../../tickets/change.ts'

/** What the desk lets anybody put anything into. */
export type Bag = Readonly<Record<string, unknown>>

/** The member that a path begins with, whose name may hold dots itself, and what comes below. */
export const memberAt = (
  bag: unknown,
  path: string,
): { readonly key: string; readonly rest: string } | undefined => {
  const keys = typeof bag === 'object' && bag !== null ? Object.keys(bag) : []
  const key = keys.find(each => path === each || path.startsWith(`${each}.`))
  return key === undefined ? undefined : { key, rest: path.slice(key.length + 1) }
}

/** With another value at the path, or without it, in a copy. Where nothing stands, nothing is put. */
export const withValue = (bag: unknown, path: string, value: unknown): unknown => {
  if (path === '') return value
  const at = memberAt(bag, path)
  if (!at) return bag
  if (Array.isArray(bag))
    return bag.map((each, index) =>
      String(index) === at.key ? (withValue(each, at.rest, value) ?? '') : each,
    )
  const { [at.key]: inner, ...others } = bag as Bag
  const after = withValue(inner, at.rest, value)
  return after === undefined ? others : { ...(bag as Bag), [at.key]: after }
}

/** Undefined for what is taken out. */
export const writtenBy = (edit: Edit): unknown => (edit.kind === 'set' ? (edit.value ?? '') : undefined)
