import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { exportArchive } from '../../../src/requests/archive/export-archive.ts'
import type { RequestContext } from '../../../src/requests/context.ts'
import type { FoundRecord } from '../../../src/requests/found-record.ts'
import { requestSettings } from '../../../src/requests/settings.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import { inventDesk } from '../../support/memory-desk.ts'
import { store } from '../../support/memory-records.ts'
import { nobody } from '../../support/nobody.ts'
import { createWorld, signal } from '../../support/run-world.ts'
import { requestOf } from './archive-input.ts'

const folder = await mkdtemp(join(tmpdir(), 'gallra-export-'))
afterAll(() => rm(folder, { recursive: true }))

const own: FoundRecord = {
  store,
  kind: 'ticket',
  id: recordId('ticket-0000'),
  role: 'own',
  by: ['id'],
  doubtful: false,
}

/** As much of the context as an export asks for; the person is there or destroyed. */
const contextOf = (isThere = true): RequestContext =>
  ({
    run: createWorld(inventDesk(10)).context,
    settings: requestSettings.parse({}),
    requests: {
      sealed: async () => (isThere ? { key: 'k', subject: 's' } : undefined),
      async *found() {
        yield own
      },
    },
    keys: { openSubjectKey: () => new Uint8Array(32), openSubject: () => nobody },
  }) as unknown as RequestContext

test('a new file that only its owner reads', async () => {
  const out = join(folder, 'a.zip')
  const bytes = await exportArchive(contextOf(), { request: requestOf(), out }, signal)
  const { size, mode } = await stat(out)
  expect([size, mode & 0o777]).toEqual([bytes, 0o600])
  expect(Object.keys(unzipSync(await readFile(out)))).toContain('index.html')
  expect(await readdir(folder)).toEqual(['a.zip'])
})

test('a file that is there is left as it is', async () => {
  const out = join(folder, 'there.zip')
  await writeFile(out, 'mine')
  await expect(exportArchive(contextOf(), { request: requestOf(), out }, signal)).rejects.toMatchObject({
    code: 'USAGE',
  })
  expect(await readFile(out, 'utf8')).toBe('mine')
})

test.each([
  ['NOT_FOUND', contextOf(false), requestOf()],
  ['USAGE', contextOf(), requestOf({ type: 'erasure' })],
] as const)('%s leaves nothing behind', async (code, context, request) => {
  const out = join(folder, 'none.zip')
  await expect(exportArchive(context, { request, out }, signal)).rejects.toMatchObject({ code })
  expect((await readdir(folder)).filter(name => name.startsWith('none'))).toEqual([])
})
