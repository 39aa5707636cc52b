import type { StoreRecord } from '../tickets/record.ts'
import type { Intended } from './model.ts'

/** Was it an earlier try that deleted the record? One that lies in the trash is that try's, half done. */
export const isDeletedBefore = (
  record: StoreRecord | undefined,
  { stampAfter }: Pick<Intended, 'stampAfter'>,
): boolean =>
  stampAfter === null && (record === undefined || (record.kind === 'ticket' && record.trashed === true))
