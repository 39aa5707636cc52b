import type { RecordWrite } from './record-write.ts'

/** What became of one record in the database. */
export type Written = { readonly record: RecordWrite } & (
  | { readonly result: 'applied'; readonly missing: ReadonlySet<string> }
  | { readonly result: 'stale' | 'held' }
  | { readonly result: 'failed'; readonly code: string }
)
