// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { access, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { readSettings } from '../settings.ts'
import { given, isTerminal, readLine } from './ask.ts'
import { countries, initPolicy } from './init-policy.ts'
import { initStore } from './init-store.ts'
import { validateFiles } from './validate-files.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface InitFolderOptions extends CommonOptions {
  readonly country?: string
  readonly from?: string
  readonly id: string
  readonly locales?: string
  readonly timezone?: string
  readonly category?: readonly string[]
  readonly yes?: boolean
}

/** Of a desk in the country, unless somebody says otherwise. */
const usual: Readonly<Record<(typeof countries)[number], readonly [locales: string, timezone: string]>> = {
  se: ['sv-SE,en-GB', 'Europe/Stockholm'],
  no: ['nb-NO,en-GB', 'Europe/Oslo'],
  dk: ['da-DK,en-GB', 'Europe/Copenhagen'],
  fi: ['fi-FI,sv-FI,en-GB', 'Europe/Helsinki'],
  nl: ['nl-NL,en-GB', 'Europe/Amsterdam'],
  de: ['de-DE,en-GB', 'Europe/Berlin'],
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const schemas = ['policy.schema.json', 'policy-tests.schema.json', 'stores.schema.json'] as const

/** What editors complete from lies beside the files that name it. */
const copySchemas = async (folder: string): Promise<void> => {
  for (const name of schemas)
    if (!(await isThere(join(folder, name))))
      await copyFile(new URL(`../../policies/${name}`, import.meta.url), join(folder, name))
}

/** Asked with what is usual in the country; an empty answer takes that. */
const orUsual = async (
  io: Io,
  value: string | undefined,
  option: string,
  fallback: string,
): Promise<string> => {
  if (value !== undefined || !isTerminal(io.stdin)) return value ?? fallback
  io.err(`${option} [${fallback}]: `)
  return (await readLine(io)).trim() || fallback
}

const databaseOf = async (io: Io, from: string | undefined): Promise<string> => {
  if (from !== undefined) return from
  const what = 'the desk’s database: mongodb://HOST/DATABASE, or ${NAME} of a variable that holds it'
  if (!isTerminal(io.stdin))
    throw new AppError(
      'USAGE',
      `--from is needed: ${what}. For a desk behind an API write stores.yaml by hand`,
    )
  io.err(`--from (${what}): `)
  return (await readLine(io)).trim()
}

/**
 * From nothing to a configuration folder that `validate` takes: stores.yaml from a sample of the desk's database, where there is none
 * yet, and a policy from the template of the country with the categories found in it. Never over a file that is there.
 */
export const initFolder = async (io: Io, options: InitFolderOptions): Promise<number> => {
  const { config, quiet, yes, id } = options
  const common = {
    ...(config === undefined ? {} : { config }),
    ...(quiet ? { quiet } : {}),
    ...(yes ? { yes } : {}),
  }
  const country = await given(io, options.country, '--country', countries)
  const [locales, timezone] = usual[countries.find(each => each === country) ?? 'se']
  const { configFolder: folder } = readSettings({ config, logging: 'warn' })
  const stores = join(folder, 'stores.yaml')
  const isNew = !(await isThere(stores))
  await mkdir(folder, { recursive: true })
  if (isNew)
    await initStore(io, {
      ...common,
      ...{ from: await databaseOf(io, options.from), id, sample: '300', out: stores },
      locales: await orUsual(io, options.locales, '--locales', locales),
      timezone: await orUsual(io, options.timezone, '--timezone', timezone),
    })
  // Somebody has read the draft and did not want it.
  if (!(await isThere(stores))) return 0
  const { category } = options
  await initPolicy(io, {
    ...{ ...common, country, out: join(folder, `support-${country}.yaml`) },
    ...(isNew ? { store: id } : {}),
    ...(category === undefined ? {} : { category }),
  })
  await copySchemas(folder)
  return validateFiles(io, [], options)
}
