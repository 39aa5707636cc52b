import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../../src/connectors/mongodb/capabilities.ts'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { AppError } from '../../../src/errors.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import { mongoServer } from '../../support/servers.ts'
import { chatMap, fillChat } from './chat-desk.ts'
import { databases, mapOf, never, urlOfDatabase } from './open-database.ts'
import { peopleMap } from './people-desk.ts'

const server = await mongoServer()
const url = new URL(urlOfDatabase(server, 'opened'))
const database = databases(server)

const open = (text: string, signal = never) =>
  openMongoStore({
    id: storeId('chat'),
    url: text,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    dataMap: mapOf(chatMap),
    signal,
  })

const failure = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AppError)) throw new Error('no AppError', { cause: error })
  return error
}

describe('opening a store', () => {
  it('gives a connector that reads the database of the url, and closes it', async () => {
    await fillChat(database('opened'))
    const store = await open(url.href)
    expect(store).toMatchObject({ id: 'chat', locales: ['sv-SE'], timezone: 'Europe/Stockholm' })
    expect(await store.count('ticket', never)).toBe(3)
    expect(await store.count('contact', never)).toBe(0)
    expect(await store.readMany('contact', [recordId('v1')], never)).toEqual([])
    expect(await store.categories(never)).toEqual(['Billing', 'Complaint'])
    await store[Symbol.asyncDispose]()
    expect(await failure(store.count('ticket', never))).toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it.each([
    ['mongodb://anna:hemligt@127.0.0.1:1/desk?serverSelectionTimeoutMS=200', 'STORE_UNREACHABLE'],
    ['mongodb://anna:hemligt@127.0.0.1:1', 'CONFIG_INVALID'],
    ['mongodb://anna:hemligt@127.0.0.1:1/desk?no=such', 'CONFIG_INVALID'],
    ['http://anna:hemligt@127.0.0.1/desk', 'CONFIG_INVALID'],
  ])('says what is wrong with %s and keeps the password to itself', async (text, code) => {
    const error = await failure(open(text))
    expect(error).toMatchObject({ code, message: expect.stringContaining('chat') })
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
      /hemligt|anna|127\.0/u,
    )
  })

  it('tells a server that refuses from one that cannot be reached', async () => {
    const refused = new URL(url.href)
    refused.username = 'anna'
    refused.password = 'hemligt'
    expect(await failure(open(refused.href))).toMatchObject({
      code: 'STORE_UNREADABLE',
      message: 'store chat refused a command (AuthenticationFailed)',
    })
  })

  it('ends with the caller’s own reason when the caller gives up', async () => {
    await expect(open(url.href, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})

describe('capabilities', () => {
  const always = ['redact-text', 'rewrite', 'coarse-rows', 'hard-delete', 'undo']
  const { placeholder: _, ...contacts } = peopleMap.contacts as NonNullable<DataMapInput['contacts']>
  it.each<[string, DataMapInput, string | undefined, string[]]>([
    ['no links, no people', chatMap, undefined, ['relink']],
    ['links and placeholders', peopleMap, undefined, ['relink', 'contacts']],
    ['links and no placeholder', { ...peopleMap, contacts }, undefined, ['contacts']],
    ['files on disk, within reach', { ...chatMap, files: { folder: 'x' } }, '/srv', ['relink', 'files']],
    ['files on disk, out of reach', { ...chatMap, files: { folder: 'x' } }, undefined, ['relink']],
    [
      'files in the database',
      { ...chatMap, files: { gridfs: { bucket: 'fs' } } },
      undefined,
      ['relink', 'files'],
    ],
  ])('of a map with %s', (_name, map, root, more) => {
    expect([...capabilitiesOf(mapOf(map), root)].sort()).toEqual([...always, ...more].sort())
  })
})
