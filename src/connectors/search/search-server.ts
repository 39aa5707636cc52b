/** Documents of one index, by their own keys or by what stands in a field of theirs. */
export interface CopyQuery {
  readonly index: string
  readonly ids: readonly string[]
  /** Absent: they are the documents' own keys. */
  readonly fields?: readonly string[]
}

/** A server that speaks the document API which Elasticsearch and OpenSearch have in common. */
export interface SearchServer {
  /**
   * Deletes the documents, and counts what is left once the index has been refreshed. Returns why not, as a code:
   * `search:unreachable`, `search:denied`, `search:no-index`, `search:left`.
   */
  remove(query: CopyQuery): Promise<string | undefined>
  /** Whether the index answers; the same codes. */
  look(index: string): Promise<string | undefined>
}
