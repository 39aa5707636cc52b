import type { Subject } from '../../src/requests/model.ts'

/** To be given what a test is about. */
export const nobody: Subject = {
  emails: [],
  phones: [],
  names: [],
  usernames: [],
  ids: [],
  values: [],
  changes: [],
}
