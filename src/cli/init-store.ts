// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { type ProposedStore, proposeStore } from '../connectors/propose-store.ts'
import { badReferences, fillIn } from '../connectors/secrets.ts'
import { AppError } from '../errors.ts'
import { createRedactor } from '../redaction/create-redactor.ts'
import { readLeaf } from '../review/inventory.ts'
import { readSettings } from '../settings.ts'
import { timezone } from '../timezone.ts'
import { sampleSize } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'
import { writeDraft } from './write-draft.ts'

export interface InitStoreOptions extends CommonOptions {
  readonly from: string
  readonly id: string
  readonly locales: string
  readonly timezone: string
  readonly sample: string
  readonly out?: string
  readonly yes?: boolean
}

const usage = (message: string): AppError => new AppError('USAGE', message)

const idOf = (text: string): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(text))
    throw usage('--id: use lower-case letters, digits and hyphens, at most 64')
  return text
}

const zoneOf = (text: string): string => {
  const read = timezone.safeParse(text)
  if (!read.success) throw usage(`--timezone: ${read.error.issues[0]?.message}`)
  return read.data
}

/** With a password in it, it is not written down: the file gets a reference. */
const urlToWrite = (url: string): string =>
  /^mongodb(?:\+srv)?:\/\/[^/@]*@/u.test(url) && !/\$\{/u.test(url) ? '${HELPDESK_MONGODB_URL}' : url

const urlToOpen = (written: string): string => {
  const [bad] = badReferences(written)
  if (bad !== undefined)
    throw usage('--from: write mongodb://HOST/DATABASE, or ${NAME} of a variable that holds it')
  const filled = fillIn(written, readSettings({ config: undefined, logging: 'warn' }).resolveSecret)
  if ('problems' in filled) throw usage(`--from: ${filled.problems.join('; ')}`)
  return filled.value
}

const summary = (
  proposed: Exclude<ProposedStore, { by: 'nothing' }>,
  written: string | undefined,
): string[] => [
  ...(proposed.by === 'preset'
    ? [`this is a database of ${proposed.preset}: its data map is shipped`]
    : [
        `a draft: ${proposed.questions.length} questions stand at its head, and nothing is changed in the store until "confirmed: false" is taken out`,
      ]),
  ...(written === undefined ? [] : [`written to ${written}`]),
]

/** Proposes the store's part of stores.yaml from a sample of its database. Reads there, and never writes. */
export const initStore = async (io: Io, options: InitStoreOptions): Promise<number> => {
  const locales = options.locales.split(',').map(each => each.trim())
  const redactor = createRedactor({ locales })
  const head = {
    id: idOf(options.id),
    url: urlToWrite(options.from),
    locales,
    timezone: zoneOf(options.timezone),
  }
  const proposed = await proposeStore({
    head,
    url: urlToOpen(options.from),
    size: sampleSize(options.sample),
    read: leaf => readLeaf({ redactor }, leaf),
    signal: io.signal,
  })
  if (proposed.by === 'nothing') {
    const seen = proposed.collections.join(', ') || 'none'
    throw new AppError(
      'STORE_UNREADABLE',
      `no collection of this database looks like tickets (there are: ${seen}); write a data map by hand, see docs/data-maps.md`,
    )
  }
  const { yaml } = proposed
  const { out: file, yes } = options
  const isWritten = file !== undefined && (await writeDraft(io, { file, yaml, yes }))
  const written = isWritten ? file : undefined
  if (options.json)
    io.out(`${JSON.stringify({ ...proposed, ...(written === undefined ? {} : { written }) })}\n`)
  else if (options.out === undefined) io.data(yaml)
  if (!options.quiet) for (const line of summary(proposed, written)) io.err(`gallra: ${line}\n`)
  return 0
}
