import { z } from 'zod'
import { type Entity, entities } from '../entities.ts'

type Members<T extends z.ZodType> = Record<Entity, z.ZodOptional<T>>

/** A mapping with an optional member for each entity; any other key is refused by name. */
export const perEntity = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(entities.map(entity => [entity, value.optional()])) as Members<T>)
