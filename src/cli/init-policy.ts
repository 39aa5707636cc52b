import { readFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { profileOf } from '../connectors/open-configured.ts'
import { AppError } from '../errors.ts'
import { fillTemplate, guessKind, type TemplateKind, templateKinds } from '../policies/from-template.ts'
import { storeId } from '../tickets/ids.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import { given } from './ask.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'
import { writeDraft } from './write-draft.ts'

export interface InitPolicyOptions extends CommonOptions {
  readonly country?: string
  readonly store?: string
  readonly category?: readonly string[]
  readonly out?: string
  readonly yes?: boolean
}

/** Whose templates there are. */
export const countries = ['se', 'no', 'dk', 'fi', 'nl', 'de'] as const

const usage = (message: string): AppError => new AppError('USAGE', message)

const isKind = (text: string): text is TemplateKind => templateKinds.some(kind => kind === text)

/** `Faktura=orders`, over what the name of the category says by itself. */
const assigned = (categories: readonly string[], written: readonly string[]): Map<string, TemplateKind> => {
  const kinds = new Map(categories.map(category => [category, guessKind(category)]))
  for (const text of written) {
    const at = text.lastIndexOf('=')
    const [category, kind] = [text.slice(0, at), text.slice(at + 1)]
    if (at < 0 || !isKind(kind))
      throw usage(`--category: write NAME=KIND, with one of ${templateKinds.join(', ')}`)
    if (!kinds.has(category))
      throw usage(`--category: the desk has no category "${category}"${didYouMean(category, categories)}`)
    kinds.set(category, kind)
  }
  return kinds
}

const kindsTable = (kinds: ReadonlyMap<string, TemplateKind>): string =>
  table(
    [{ title: 'category of the desk' }, { title: 'treated as' }],
    [...kinds].map(([category, kind]) => [category, kind]),
  )

const templateOf = (country: string): Promise<string> =>
  readFile(new URL(`../../policies/templates/${country}.yaml`, import.meta.url), 'utf8')

/** A country's template with the categories that the desk really has. Reads in the desk, and never writes there. */
export const initPolicy = (io: Io, options: InitPolicyOptions): Promise<number> =>
  withApp({ io, options }, async ({ context, configuration }, signal) => {
    const { stores } = configuration
    const country = await given(io, options.country, '--country', countries)
    const ids = stores.map(({ id }) => id)
    const store = await given(io, options.store ?? (ids.length === 1 ? ids[0] : undefined), '--store', ids)
    const { connector } = await context.store(storeId(store))
    const kinds = assigned(await connector.categories(signal), options.category ?? [])
    const settings = stores.find(({ id }) => id === store)
    const capabilities = settings ? profileOf(settings).capabilities : connector.capabilities
    const { yaml, left, deletes } = fillTemplate(await templateOf(country), { store, kinds, capabilities })
    if (options.json) {
      io.out(
        `${JSON.stringify({ country, store, categories: Object.fromEntries(kinds), left, deletes, yaml })}\n`,
      )
      return 0
    }
    if (!options.quiet) {
      io.err(`${kindsTable(kinds)}\n\n`)
      if (left.length > 0) io.err(`left out, for want of a category: ${left.join(', ')}\n`)
      if (deletes) io.err('the desk cannot anonymise: its tickets are deleted in place of that\n')
    }
    if (options.out === undefined) io.data(yaml)
    else if (await writeDraft(io, { file: options.out, yaml, yes: options.yes }))
      io.err(
        `written to ${options.out}; every period is still to be approved by the controller. Next: gallra validate\n`,
      )
    return 0
  })
