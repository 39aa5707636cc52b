import type { Path } from '../../yaml/parse-yaml.ts'

/** Where another version of a policy would take less than the one before. */
export interface Loosening {
  /** In the file of the newer one. */
  readonly path: Path
  /** Which rule or member, what it was and what it would be. */
  readonly message: string
}

export const was = (path: Path, what: string, before: string, after: string): Loosening => ({
  path,
  message: `${what}: was ${before}, would be ${after}`,
})
