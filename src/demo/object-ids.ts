import { ObjectId } from 'mongodb'
import type { Draw } from './draw.ts'

/** An id as of that moment; the rest comes from the seed, so that two fillings are equal. */
export const idAt = (moment: Date, draw: Draw): ObjectId => {
  const seconds = Math.floor(moment.getTime() / 1000)
  return new ObjectId(seconds.toString(16).padStart(8, '0') + draw.hex(16))
}
