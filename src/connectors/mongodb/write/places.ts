import { getAt, opened, type Path, setAt, storedAt } from '../paths.ts'

/** How many steps lead to a text that the path goes on into. */
const textAbove = (root: unknown, path: Path): number =>
  path.findIndex((_, index) => typeof storedAt(root, path.slice(0, index)) === 'string')

/** Makes an edit, also inside a JSON text, which is then written anew. */
const editInside = (root: unknown, path: Path, edit: (root: unknown, path: Path) => void): void => {
  const depth = textAbove(root, path)
  if (depth < 0) {
    edit(root, path)
    return
  }
  const outer = path.slice(0, depth)
  const inner = opened(storedAt(root, outer))
  if (typeof inner !== 'object' || inner === null) return
  editInside(inner, path.slice(depth), edit)
  setAt(root, outer, JSON.stringify(inner))
}

export const setInside = (root: unknown, path: Path, value: unknown): void =>
  editInside(root, path, (inner, place) => setAt(inner, place, value))

/** The innermost list element a place lies in. */
export const elementAround = (root: unknown, path: Path): Path | undefined => {
  const depth = path.findLastIndex((_, index) => Array.isArray(getAt(root, path.slice(0, index))))
  return depth < 0 ? undefined : path.slice(0, depth + 1)
}

/** Inner before outer, later before earlier: no removal moves what is still to be removed. */
const backwards = (a: Path, b: Path): number => {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other === undefined) return -1
    if (step !== other) return Number(other) - Number(step) || other.localeCompare(step)
  }
  return b.length > a.length ? 1 : 0
}

/** Takes list elements and members away. */
export const removePlaces = (root: unknown, places: readonly Path[]): void => {
  const unique = [...new Map(places.map(path => [path.join('\0'), path])).values()]
  for (const path of unique.sort(backwards)) {
    editInside(root, path, (inner, place) => {
      const parent = storedAt(inner, place.slice(0, -1))
      if (Array.isArray(parent)) parent.splice(Number(place.at(-1)), 1)
      else setAt(inner, place, undefined)
    })
  }
}
