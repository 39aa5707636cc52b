import { type DeskServer, serveDesk } from './desk-server.ts'
import { type Account, vendorsManners } from './zendesk-account.ts'
import { problemOf } from './zendesk-contract.ts'
import type { ZendeskDesk } from './zendesk-desk.ts'
import { answerOf } from './zendesk-routes.ts'

export interface FakeZendesk extends Account, DeskServer {}

export const login = { email: 'agnes@desk.example', token: 'tok-1234567890' } as const
export const accessToken = 'oauth-1234567890'

const credentials = Buffer.from(`${login.email}/token:${login.token}`).toString('base64')

/** A stateful Zendesk on this machine, closed after the tests of the file. */
export const fakeZendesk = async (desk: ZendeskDesk): Promise<FakeZendesk> => {
  const account: Account = {
    desk,
    jobs: new Map(),
    pollsPerJob: 2,
    looksPerProof: 1,
    pageSize: 3,
    hasMeasures: true,
    stubborn: new Set(),
    manners: vendorsManners,
  }
  const server = await serveDesk({
    isAuthorised: ({ authorization }) =>
      authorization === `Basic ${credentials}` || authorization === `Bearer ${accessToken}`,
    unauthorised: { error: "Couldn't authenticate you" },
    problem: problemOf,
    answer: asked => answerOf(account, asked),
    headers: { 'x-rate-limit': '700' },
  })
  return Object.assign(account, server)
}
