import { readFile } from 'node:fs/promises'
import { profileOf } from '../connectors/open-configured.ts'
import { AppError } from '../errors.ts'
import { type Language, languages } from '../languages.ts'
import { noticeOf } from '../notices/notice.ts'
import type { Paper } from '../notices/paper.ts'
import { recordOf } from '../notices/record.ts'
import type { PaperSource } from '../notices/source.ts'
import { toHtml } from '../notices/to-html.ts'
import { toMarkdown } from '../notices/to-markdown.ts'
import { loadConfig } from '../policies/load-folder.ts'
import type { Policy } from '../policies/policy.ts'
import { languageOf } from '../requests/answers/languages.ts'
import { dataKinds } from '../requests/archive/archive-schema.ts'
import { readSettings } from '../settings.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface PaperOptions extends CommonOptions {
  readonly lang: string
  readonly format: string
  readonly check?: string
}

const papers = { record: recordOf, notice: noticeOf } as const
const formats = { md: toMarkdown, html: toHtml } as const

const usage = (message: string): AppError => new AppError('USAGE', message)

/** A language or a locale; none is taken for English that is not. */
const languageIn = (lang: string): Language => {
  const language = languageOf(lang)
  if (language === 'en' && !/^en\b/iu.test(lang))
    throw usage(`--lang: not one of ${languages.join(', ')}${didYouMean(lang, languages)}`)
  return language
}

const formatIn = (format: string): ((paper: Paper) => string) => {
  if (format === 'md' || format === 'html') return formats[format]
  throw usage(`--format: not one of ${Object.keys(formats).join(', ')}`)
}

interface Sourced {
  readonly source: PaperSource
  /** Said beside the paper: the law wants it, or somebody may miss it, and the paper does not have it. */
  readonly lacking: readonly string[]
}

/** What is only tried out keeps nothing to its periods, and is promised to nobody. */
const isInForce = ({ mode }: Policy): boolean => mode === 'enforce'

const sourceIn = async (options: PaperOptions): Promise<Sourced> => {
  const { configFolder, resolveSecret } = readSettings({ config: options.config, logging: 'warn' })
  const { policies: all, stores, requests } = await loadConfig(configFolder, resolveSecret)
  const hasContacts = stores.some(store => profileOf(store).capabilities.has('contacts'))
  const policies = all.filter(isInForce)
  const lacking = [
    ...(requests.controller === undefined
      ? ['who the controller is: write "controller" under "requests" in stores.yaml']
      : []),
    ...(policies.length === 0 ? ['how long anything is kept: no policy is enforced'] : []),
    ...all.flatMap(each => (isInForce(each) ? [] : [`the policy ${each.name}: it is in mode ${each.mode}`])),
  ]
  const kinds = dataKinds.filter(kind => kind !== 'contact' || hasContacts)
  return { source: { policies, stores, requests, kinds }, lacking }
}

/** 0 when the file says what the YAML says, 1 when it does not. */
const checkFile = async (io: Io, text: string, file: string, what: string): Promise<number> => {
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present === text) return 0
  const state = present === undefined ? 'cannot be read' : 'is not what the policies say now'
  io.err(`gallra: ${file} ${state}; write it anew: gallra ${what} > ${file}\n`)
  return 1
}

/** Writes a paper for people from the YAML alone: no store and no database is opened. */
export const writePaper = async (
  io: Io,
  kind: keyof typeof papers,
  options: PaperOptions,
): Promise<number> => {
  const [language, format] = [languageIn(options.lang), formatIn(options.format)]
  const { source, lacking } = await sourceIn(options)
  const text = format(papers[kind](source, language))
  if (options.check !== undefined)
    return checkFile(io, text, options.check, `${kind} --lang ${language} --format ${options.format}`)
  if (options.json)
    io.out(`${JSON.stringify({ kind, lang: language, format: options.format, lacking, text })}\n`)
  else io.data(text)
  if (!options.quiet) for (const gap of lacking) io.err(`gallra: not in it: ${gap}\n`)
  return 0
}
