import type { ChatwootDesk } from './chatwoot-desk.ts'
import { answerOf, type ChatwootAccount } from './chatwoot-routes.ts'
import { type DeskServer, serveDesk } from './desk-server.ts'

export interface FakeChatwoot extends ChatwootAccount, DeskServer {}

export const chatwootToken = 'cha-1234567890'

/** A stateful Chatwoot on this machine, closed after the tests of the file. */
export const fakeChatwoot = async (desk: ChatwootDesk): Promise<FakeChatwoot> => {
  const account: ChatwootAccount = {
    ...{ desk, pageSize: 3, looksPerDeletion: 2, deletesConversations: true, ignoresSorting: false },
    ignoresBefore: false,
    doomed: new Map(),
    online: new Set(),
    stubborn: new Set(),
  }
  const server = await serveDesk({
    isAuthorised: headers => headers.api_access_token === chatwootToken,
    unauthorised: { error: 'Invalid Access Token' },
    answer: asked => answerOf(account, asked),
  })
  return Object.assign(account, server)
}
