import { type CompiledField, compileFields } from '../compiled-fields.ts'
import type { FieldSpec } from '../data-map.ts'
import type { Path, Pattern } from '../paths.ts'
import type { SourceDocument } from '../source.ts'

const compiled = new WeakMap<SourceDocument['fields'], readonly CompiledField[]>()

/** The reader gives all documents of one kind the same fields, so that patterns are parsed once. */
export const fieldsOf = ({ fields }: SourceDocument): readonly CompiledField[] => {
  const known = compiled.get(fields) ?? compileFields(fields)
  compiled.set(fields, known)
  return known
}

/** A pattern may end above the value: lists and objects at its end are taken apart by the reader. */
export const leadsTo = (pattern: Pattern, path: Path): boolean =>
  pattern.length <= path.length &&
  pattern.every((segment, index) => {
    const step = path[index]
    if (segment.kind === 'key') return step === segment.key
    return segment.kind !== 'each' || /^\d+$/u.test(step ?? '')
  })

const fieldAt = (parts: readonly SourceDocument[], path: Path): CompiledField | undefined => {
  for (const part of parts) {
    const field = fieldsOf(part).find(({ pattern }) => leadsTo(pattern, path))
    if (field) return field
  }
  return undefined
}

/** What the data map says of a place; the pattern that claims the value there first. */
export const specAt = (parts: readonly SourceDocument[], path: Path): FieldSpec | undefined =>
  fieldAt(parts, path)?.spec

/** Does the map name the place, or something below it, as a field of its own? */
export const claims = (parts: readonly SourceDocument[], path: Path): boolean =>
  parts.some(part =>
    fieldsOf(part).some(
      ({ pattern }) => pattern.length >= path.length && leadsTo(pattern.slice(0, path.length), path),
    ),
  )
