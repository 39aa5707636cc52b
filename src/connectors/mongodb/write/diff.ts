import { addressable, outermost, type Path } from '../paths.ts'
import { isPlain, sameValue } from '../values.ts'

function* differences(before: unknown, after: unknown, path: Path): Generator<Path> {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, inner] of before.entries())
      yield* differences(inner, after[index], [...path, String(index)])
  } else if (isPlain(before) && isPlain(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* differences(before[key], after[key], [...path, key])
  } else if (!sameValue(before, after)) yield path
}

/**
 * The places an update has to name to turn one document into the other, none inside another. A list that lost an
 * element is one place as a whole, and so is an object with a member that no update can name.
 */
export const changedPlaces = (before: unknown, after: unknown): Path[] =>
  outermost([...differences(before, after, [])].map(addressable))
