import type { KnownPerson } from '../../redaction/redactor.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { Participant, StoreRecord } from '../../tickets/record.ts'
import type { FoundRecord } from '../found-record.ts'
import type { Subject } from '../model.ts'

/** The person of the request, as one store knows them. */
export interface Self extends KnownPerson {
  readonly ids: ReadonlySet<RecordId>
  /** Numbers, accounts, addresses and whatever else is theirs. */
  readonly values: readonly string[]
}

const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(value => value.trim()))]

/** What the request says of the person, in one store. */
export const selfIn = (
  store: StoreId,
  subject: Subject,
  records: readonly Pick<FoundRecord, 'store' | 'kind' | 'id' | 'role'>[],
): Self => ({
  ids: new Set([
    ...subject.ids.filter(each => each.store === store).map(({ id }) => id),
    ...records
      .filter(each => each.store === store && each.kind === 'contact' && each.role === 'contact')
      .map(({ id }) => id),
  ]),
  names: subject.names,
  emails: subject.emails,
  phones: subject.phones,
  usernames: subject.usernames,
  values: subject.values,
})

const isSelf = ({ id, role }: Participant, self: Self, record: StoreRecord, isOwn: boolean): boolean =>
  (id !== undefined && self.ids.has(id)) || (isOwn && record.kind === 'ticket' && role === 'requester')

/** With all the spellings that the record knows of them: it is theirs, or its participants are told apart by ids. */
export const selfWith = (self: Self, record: StoreRecord, isOwn: boolean): Self => {
  const mine = record.participants.filter(each => isSelf(each, self, record, isOwn))
  const every = (of: 'names' | 'emails' | 'phones' | 'usernames'): string[] =>
    distinct([...self[of], ...mine.flatMap(each => each[of])])
  const cutAt = mine.find(each => each.cutAt !== undefined)?.cutAt
  return {
    ids: self.ids,
    values: self.values,
    names: every('names'),
    emails: every('emails'),
    phones: every('phones'),
    usernames: every('usernames'),
    ...(cutAt === undefined ? {} : { cutAt }),
  }
}

/** Everybody else in the record: agents of the desk, and others. */
export const othersIn = (record: StoreRecord, self: Self, isOwn: boolean): readonly Participant[] =>
  record.participants.filter(each => !isSelf(each, self, record, isOwn))
