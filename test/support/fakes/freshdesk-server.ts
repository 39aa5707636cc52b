import { type DeskServer, serveDesk } from './desk-server.ts'
import type { Account } from './freshdesk-account.ts'
import type { FreshdeskDesk } from './freshdesk-desk.ts'
import { answerOf } from './freshdesk-routes.ts'

export interface FakeFreshdesk extends Account, DeskServer {}

export const apiKey = 'key-1234567890'

const credentials = Buffer.from(`${apiKey}:X`).toString('base64')

/** A stateful Freshdesk on this machine, closed after the tests of the file. */
export const fakeFreshdesk = async (desk: FreshdeskDesk): Promise<FakeFreshdesk> => {
  const account: Account = {
    desk,
    pageSize: 3,
    mostPages: 300,
    hasArchivedStats: true,
    listsTags: true,
    lag: 0,
    hasSurveys: true,
    stubborn: new Set(),
    lagging: new Map(),
  }
  const server = await serveDesk({
    isAuthorised: ({ authorization }) => authorization === `Basic ${credentials}`,
    unauthorised: {
      code: 'invalid_credentials',
      message: 'You have to be logged in to perform this action.',
    },
    answer: asked => answerOf(account, asked),
    headers: { 'x-ratelimit-total': '700', 'x-ratelimit-remaining': '699' },
  })
  return Object.assign(account, server)
}
