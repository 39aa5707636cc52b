import { AppError } from '../errors.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { ConsoleDesk } from './desk.ts'

/** A store by the name that an address has. NOT_FOUND. */
export const storeAt = ({ requests: { stores } }: ConsoleDesk, name: string): StoreId => {
  const store = stores.find(id => id === name)
  if (!store) throw new AppError('NOT_FOUND', 'no store is called that')
  return store
}
