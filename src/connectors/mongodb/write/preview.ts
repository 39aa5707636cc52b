import type { RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildRecord } from '../build.ts'
import type { StoreWords } from '../parts.ts'
import type { RecordSource } from '../source.ts'
import { applyEdits } from './edits.ts'
import { editedSource } from './record-write.ts'

/** The record as it will be: keys of placeholders are known before the placeholders are made. */
export const previewRecord = (
  store: StoreWords,
  record: StoreRecord,
  change: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord => {
  const source = record.source as RecordSource
  return buildRecord(store, editedSource(source, applyEdits(source, change.edits)))
}
