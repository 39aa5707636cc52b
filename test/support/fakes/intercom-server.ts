import { type DeskServer, serveDesk } from './desk-server.ts'
import type { IntercomDesk } from './intercom-desk.ts'
import { answerOf } from './intercom-routes.ts'
import type { Workspace } from './intercom-workspace.ts'

export interface FakeIntercom extends Workspace, DeskServer {}

export const login = { token: 'tok-abcdef1234567890' } as const

/** A stateful Intercom workspace on this machine, closed after the tests of the file. */
export const fakeIntercom = async (desk: IntercomDesk): Promise<FakeIntercom> => {
  const workspace: Workspace = {
    ...{ desk, pageSize: 3, goesRound: false, index: undefined, lateReads: 0, late: new Map() },
    ...{
      countsAllParts: true,
      keepsFiles: false,
      authorsFollow: false,
      mayDropMetrics: false,
      zoneSeconds: 0,
    },
  }
  const server = await serveDesk({
    isAuthorised: headers =>
      headers.authorization === `Bearer ${login.token}` && headers['intercom-version'] === '2.16',
    unauthorised: {
      ...{ type: 'error.list', request_id: null },
      errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }],
    },
    answer: asked => answerOf(workspace, asked),
    headers: { 'x-ratelimit-limit': '1666' },
  })
  return Object.assign(workspace, server)
}
