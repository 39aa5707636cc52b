import { type DeskServer, serveDesk } from './desk-server.ts'
import type { ZammadDesk } from './zammad-desk.ts'
import { answerOf, type Installation } from './zammad-routes.ts'

export interface FakeZammad extends Installation, DeskServer {}

export const zammadToken = 'zam-1234567890'

/** A stateful Zammad on this machine, closed after the tests of the file. */
export const fakeZammad = async (desk: ZammadDesk): Promise<FakeZammad> => {
  const installation: Installation = {
    ...{ desk, pageSize: 2, looksPerTask: 2, knowsLastClosing: true, keepsTasks: false },
    stubborn: new Set(),
    hidden: new Set(),
  }
  const server = await serveDesk({
    isAuthorised: ({ authorization }) => authorization === `Token token=${zammadToken}`,
    unauthorised: { error: 'Authentication required' },
    answer: asked => answerOf(installation, asked),
  })
  return Object.assign(installation, server)
}
