import type { FoundRecord, FoundRole } from '../../../src/requests/found-record.ts'
import { type DataRequest, requestId } from '../../../src/requests/model.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'

export const store = storeId('helpdesk')
export const today = new Date('2026-11-29T08:00:00Z')

export const requestOf = (more: Partial<DataRequest> = {}): DataRequest =>
  ({
    id: requestId('req-2026-11-20-1f2e3d4c5b6a'),
    version: 1,
    reference: 'WS-2026-0117',
    sender: 'webshop',
    type: 'access',
    locale: 'sv-SE',
    stores: [store],
    receivedAt: new Date('2026-11-20T08:30:00Z'),
    acceptedAt: new Date('2026-11-20T08:30:01Z'),
    due: new Date('2026-12-21T08:30:00Z'),
    pauses: [],
    alarms: [],
    subjectDigest: 'd',
    statusDigest: 's',
    steps: [],
    state: 'located',
    identity: { method: 'attested', at: today, by: 'sender:webshop' },
    round: 1,
    found: [],
    ...more,
  }) as DataRequest

export const foundRecord = (
  kind: FoundRecord['kind'],
  id: { toHexString(): string },
  role: FoundRole,
): FoundRecord => ({
  store,
  kind,
  id: recordId(id.toHexString()),
  role,
  by: ['email'],
  doubtful: false,
})
