import { type Entity, entities } from '../../entities.ts'
import type { FieldSpec } from './data-map.ts'

/** What is personal in a key: a telephone number at its end. */
interface KeyPart {
  /** Absent: the key says nothing of anybody by itself, but is one person's. */
  readonly entity: Entity | undefined
  readonly value: string
  readonly start: number
  readonly end: number
}

const compiled = new Map<string, RegExp>()

const patternOf = (text: string): RegExp => {
  const known = compiled.get(text) ?? new RegExp(text, 'du')
  compiled.set(text, known)
  return known
}

/** Spelled as `src/anonymisation/placeholder.ts` spells pseudonyms: a key that was rewritten is somebody's still. */
const rewritten = /anon-[0-9a-f]{16}(?![0-9a-z])/u

/** Undefined where the field has no `in-key`, or nothing in the key is personal. */
export const keyPartOf = ({ 'in-key': pattern }: FieldSpec, key: unknown): KeyPart | undefined => {
  if (pattern === undefined || typeof key !== 'string') return undefined
  const [done] = key.match(rewritten) ?? []
  if (done !== undefined) {
    const start = key.indexOf(done)
    return { entity: undefined, value: done, start, end: start + done.length }
  }
  const { groups, indices } = patternOf(pattern).exec(key) ?? {}
  for (const entity of entities) {
    const [value, place] = [groups?.[entity], indices?.groups?.[entity]]
    if (value === undefined || value === '' || !place) continue
    const [start, end] = place
    return { entity: entity === 'OTHER' ? undefined : entity, value, start, end }
  }
  return undefined
}

/** Whom the key may lead to: whoever bears it, or whose own key is the part of it that says nothing by itself. */
export const keyOwners = (spec: FieldSpec, key: string): string[] => {
  const part = keyPartOf(spec, key)
  return part && part.entity === undefined && part.value !== key ? [key, part.value] : [key]
}

/** The key with something else in place of its personal part. */
export const keyWith = (spec: FieldSpec, key: string, value: string): string => {
  const part = keyPartOf(spec, key)
  return part ? key.slice(0, part.start) + value + key.slice(part.end) : value
}

/** What else somebody may be named by who bears the key: the personal part alone. */
export const keyForms = (spec: FieldSpec | undefined, key: string): string[] => {
  const part = spec && keyPartOf(spec, key)
  return part && part.value !== key ? [key, part.value] : [key]
}
