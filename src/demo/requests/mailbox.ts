import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from './cast.ts'
import { emailOf } from './cast.ts'

const decodeLine = (text: string): string => {
  const bytes = text
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Texts of the letters that somebody was sent, as they lie in the folder. */
export const lettersTo = async (folder: string, who: Person): Promise<string[]> => {
  const files = await readdir(folder).catch(() => [])
  const letters = await Promise.all(
    files.filter(name => name.endsWith('.eml')).map(name => readFile(join(folder, name), 'utf8')),
  )
  return letters
    .filter(letter => /^To:.*$/mu.exec(letter)?.[0].includes(emailOf(who)))
    .map(letter => decodeLine(letter.slice(letter.indexOf('\r\n\r\n'))))
}

/** The one-time code, as a person reads it out of the letter. */
export const codeIn = (letters: readonly string[]): string | undefined =>
  letters.map(letter => /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/u.exec(letter)?.[0]).find(code => code !== undefined)

/** The token of a link to an archive. */
export const archiveTokenIn = (letters: readonly string[]): string | undefined =>
  letters.map(letter => /\/archives\/([\w-]+)/u.exec(letter)?.[1]).find(token => token !== undefined)
