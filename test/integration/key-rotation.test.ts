import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadKeys } from '../../src/keys/load-keys.ts'
import { rotateFile } from '../../src/keys/rotate.ts'
import { exportLines, verifyExport } from '../../src/ledger/export.ts'
import { openKeyDesk } from '../../src/open-keys.ts'
import { certify } from '../../src/requests/certificate.ts'
import { takeEntry, takeMessage } from '../../src/requests/intake.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { newRequest } from '../../src/requests/new-request.ts'
import { openSubject } from '../../src/requests/open-subject.ts'
import { readStatusCode, statusCodeOf, statusDigests } from '../../src/requests/status-code.ts'
import { createRecognition, keysInText, suppressionOf } from '../../src/requests/suppression.ts'
import { verifyCertificate } from '../../src/requests/verify-certificate.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { finishRun } from '../../src/runs/finish.ts'
import { planId } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { nobody } from '../support/nobody.ts'
import { createRequestWorld } from '../support/request-world.ts'

const folder = await mkdtemp(join(tmpdir(), 'gallra-rotation-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const file = join(folder, 'keys.json')
const keys = await loadKeys(file)
const start = new Date('2026-11-28T08:00:00.000Z')
const world = await createRequestWorld(start, keys)
const { context, database } = world
const { run } = context
const desk = openKeyDesk({ file, keys, uses: database.keyUses, ledger: run.ledger, clock: run.clock })
const signal = new AbortController().signal
const store = storeId('helpdesk')
const asa = { ...nobody, emails: ['asa.lindqvist@example.se'] }

const accepted = async (
  reference: string,
  token?: string,
): Promise<{ request: DataRequest; code: string }> => {
  const arrival = { via: 'queue', source: reference } as const
  const taken = await takeMessage(context, token ?? (await world.token({ request: { reference } })), arrival)
  if (taken.outcome === 'refused') throw new Error(taken.message.reason)
  return { request: taken.request, code: taken.statusCode }
}

const bury = (request: DataRequest): Promise<void> =>
  database.tombstones.suppress(
    suppressionOf(context.keys, asa).map(digest => ({
      digest,
      store,
      request: request.id,
      erasedAt: run.clock(),
      until: new Date(run.clock().getTime() + 90 * 86_400_000),
    })),
  )

const recognised = async (): Promise<readonly string[]> => {
  const recognition = await createRecognition(context.keys, database.tombstones.suppressed(store))
  return recognition.find(keysInText('write to Asa.Lindqvist@example.se')).map(hit => hit.suppressed.request)
}

const onPage = async (code: string): Promise<DataRequest | undefined> =>
  context.requests.byStatusDigest(statusDigests(context.keys, readStatusCode(code) ?? ''))

const end = async (request: DataRequest): Promise<void> => {
  const { id, version } = request
  const ended = { state: 'revoked', by: 'cli:anna', endedAt: run.clock() }
  const { identity: _, ...head } = request as DataRequest & { readonly identity: unknown }
  await context.requests.move(version, { ...head, ...ended, version: version + 1 } as unknown as DataRequest)
  await context.requests.destroySubject(id)
}

const verifiedWith = async (publicKey: string) => {
  await run.ledger.checkpoint()
  const lines: string[] = []
  for await (const line of exportLines(database.ledgerStore, keys.ledger.publicKey)) lines.push(line)
  return verifyExport(lines, publicKey)
}

const hoursLater = (hours: number): void =>
  world.setClock(new Date(run.clock().getTime() + hours * 3_600_000))

it('an installation lives through two rotations and the end of its first keys', async () => {
  const firstKey = keys.ledger.publicKey
  const token = await world.token({ request: { reference: 'R-1' } })
  const one = await accepted('R-1', token)
  await bury(one.request)
  const signed = { request: one.request as never, state: 'completed', stores: [], at: start } as const
  const certificate = await certify(context, signed)
  const [policy] = run.policies
  if (!policy) throw new Error('no policy')
  const plan = await createPlan(run, { policy, by: 'cli:anna', signal })
  const originals = 'originals of a run'
  await database.quarantine.open(planId('run-before'), {
    policy: 'support',
    sealedKey: keys.seal(Buffer.from(originals)),
    until: new Date('2027-01-01'),
  })
  const { batches } = await startRun(run, { plan: plan.id, by: 'cli:anna' })
  const pseudonyms = Buffer.from(keys.open((await run.runStore.runKey(plan.id)) ?? '')).toString('hex')

  // The second dies once the file is written: whoever signs next tells the ledger.
  await desk.rotate('cli:anna', false)
  await rotateFile(file, { by: 'cli:birk', now: run.clock(), onlyPrepare: false })
  expect(keys.generations().map(({ state }) => state)).toEqual(['older', 'older', 'current'])

  // Messages: the same again by the same job, and as a replay; a new one to the key of before.
  expect(await takeMessage(context, token, { via: 'queue', source: 'R-1' })).toMatchObject({
    outcome: 'again',
    request: { id: one.request.id },
    statusCode: one.code,
  })
  expect(await takeMessage(context, token, { via: 'queue', source: 'another' })).toMatchObject({
    outcome: 'refused',
    message: { reason: 'replayed' },
  })
  // The person: their page, their data, their certificate, and that they are known when they come back.
  expect((await onPage(one.code))?.id).toBe(one.request.id)
  expect(statusCodeOf(context.keys, one.request)).toBe(one.code)
  expect((await openSubject(context, one.request.id)).emails).toEqual(asa.emails)
  expect(await verifyCertificate(certificate, context.keys.jwks as never)).toMatchObject({ valid: true })
  expect(await recognised()).toEqual([one.request.id])
  // A second request for the same goes along with the first, though its digest is another.
  const two = await accepted('R-2')
  expect(two.request.subjectDigest).not.toBe(one.request.subjectDigest)
  const { subjectDigest, otherSubjectDigests = [] } = two.request
  const same = await context.requests.sameSubject([subjectDigest, ...otherSubjectDigests], two.request.id)
  expect(same.map(({ id }) => id)).toEqual([one.request.id])
  expect((await onPage(two.code))?.id).toBe(two.request.id)

  await expect(desk.retire(1)).rejects.toMatchObject({ code: 'KEY_IN_USE', exitCode: 4 })
  hoursLater(3)
  const refusal = await desk.retire(1).catch(error => String(error))
  for (const needed of [
    /1 runs under way/,
    /1 runs whose originals/,
    /1 persons/,
    /1 open requests/,
    /1 values by which erased/,
  ])
    expect(refusal).toMatch(needed)
  expect(await desk.reseal()).toEqual({
    runs: 1,
    quarantines: 1,
    persons: 1,
    letters: 0,
    words: 0,
    statusCodes: 0,
  })
  expect(await desk.reseal()).toEqual({
    runs: 0,
    quarantines: 0,
    persons: 0,
    letters: 0,
    words: 0,
    statusCodes: 0,
  })
  expect((await desk.states()).map(({ needs }) => [needs.runs, needs.persons])).toEqual([
    ...[
      [0, 0],
      [0, 0],
    ],
    [1, 2],
  ])

  const kept = await database.quarantine.sealedKey(planId('run-before'))
  expect(kept).toMatch(/^v2\./)
  expect(Buffer.from(keys.open(kept ?? '')).toString()).toBe(originals)
  // The run goes on with the pseudonyms that it began with.
  expect(Buffer.from(keys.open((await run.runStore.runKey(plan.id)) ?? '')).toString('hex')).toBe(pseudonyms)
  for (const batch of batches) await applyBatch(run, batch, signal)
  expect(await finishRun(run, plan.id)).toMatchObject({ state: 'finished' })

  // The ledger: each key leads to all others, and each rotation is there once.
  for (const { publicKey } of keys.generations())
    expect(await verifiedWith(publicKey)).toMatchObject({ valid: true, rotations: 2, problems: [] })
  const rotations = (await world.events()).filter(({ kind }) => kind === 'key-rotated')
  expect(rotations).toMatchObject([{ by: 'cli:anna' }, { by: 'cli:birk' }])

  // What still needs the first generation ends, the erasure last.
  await end(one.request)
  expect(await desk.retire(1).catch(String)).toMatch(
    /1 status codes of ended requests \(gallra keys reseal\)/,
  )
  expect(await desk.reseal()).toMatchObject({ statusCodes: 1 })
  expect((await onPage(one.code))?.id).toBe(one.request.id)
  expect(await desk.retire(1).catch(String)).toMatch(/needed for\n {2}\d+ values by which erased people/)
  hoursLater(91 * 24)
  await database.tombstones.prune(run.clock())
  const master = JSON.parse(await readFile(file, 'utf8')).generations[0].master
  expect(await desk.retire(1)).toMatchObject({ generation: 1, state: 'retired', publicKey: firstKey })
  expect(await readFile(file, 'utf8')).not.toContain(master)

  // Proofs of that time are as good as before, and the page of an ended request is still there.
  expect(await verifiedWith(firstKey)).toMatchObject({ valid: true })
  expect(await verifyCertificate(certificate, context.keys.jwks as never)).toMatchObject({ valid: true })
  expect((await onPage(one.code))?.id).toBe(one.request.id)
  const entry = { request: { type: 'erasure', reference: 'E-1', subject: asa } as never, by: 'cli:anna' }
  const { request } = await takeEntry(context, entry)
  expect((await openSubject(context, request.id)).emails).toEqual(asa.emails)
  await expect(desk.retire(3)).rejects.toMatchObject({ code: 'USAGE' })
  expect(await world.everything()).not.toMatch(/lindqvist/i)
}, 60_000)

it('a request that is entered again from a file of before is known by the reference of its time', async () => {
  const { checkRows } = await import('../../src/requests/import-rows.ts')
  const row = { line: 2, values: { type: 'erasure', emails: 'birgit@example.se' } } as never
  const read = await checkRows(context, [row], 'csv:anna')
  const [first] = read.good
  expect(first?.request.reference).toMatch(/^csv-[0-9a-f]{20}$/)
  await context.requests.accept(
    newRequest(context, {
      id: 'req-csv-1' as never,
      sender: 'csv:anna',
      by: 'csv:anna',
      request: first?.request as never,
      receivedAt: run.clock(),
    }),
  )
  await desk.rotate('cli:anna', false)
  const again = await checkRows(context, [row], 'csv:anna')
  expect(again.bad).toEqual([])
  expect(again.good[0]?.there?.id).toBe('req-csv-1')
})
