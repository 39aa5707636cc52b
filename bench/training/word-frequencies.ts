import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** PyPI wordfreq 3.1.1 (Robyn Speer; data CC BY-SA 4.0): how frequent words are, in hundredths of a factor of ten. */
const wheel = 'wordfreq==3.1.1'
const sha256 = '4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473'

const cache = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gallra', 'training')

const fetched = (): string => {
  const folder = cache()
  mkdirSync(folder, { recursive: true })
  const find = () => readdirSync(folder).find(name => name.startsWith('wordfreq') && name.endsWith('.whl'))
  if (!find())
    execFileSync(
      'python3',
      ['-m', 'pip', 'download', '--no-deps', '--only-binary', ':all:', '-q', '-d', folder, wheel],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
  const file = join(folder, find() ?? '')
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (sum !== sha256) throw new Error(`${file} has the sha256 ${sum}, expected ${sha256}`)
  const open = join(folder, 'wordfreq')
  if (!existsSync(open)) execFileSync('python3', ['-m', 'zipfile', '-e', file, open])
  return join(open, 'wordfreq', 'data')
}

/** As much of MessagePack as these files use: arrays, maps, strings, small numbers. */
const readMessagePack = (bytes: Buffer): unknown => {
  let at = 0
  const take = (size: number): number => {
    const number = bytes.readUIntBE(at, size)
    at += size
    return number
  }
  const string = (size: number): string => {
    at += size
    return bytes.toString('utf8', at - size, at)
  }
  const array = (size: number): unknown[] => Array.from({ length: size }, () => value())
  const map = (size: number): unknown => {
    for (let each = 0; each < size * 2; each++) value()
    return {}
  }
  const value = (): unknown => {
    const type = take(1)
    if (type < 0x80) return type
    if (type < 0x90) return map(type & 15)
    if (type < 0xa0) return array(type & 15)
    if (type < 0xc0) return string(type & 31)
    if (type >= 0xcc && type <= 0xce) return take(2 ** (type - 0xcc))
    if (type >= 0xd9 && type <= 0xdb) return string(take(2 ** (type - 0xd9)))
    if (type === 0xdc || type === 0xdd) return array(take(type === 0xdc ? 2 : 4))
    throw new Error(`MessagePack type ${type} at ${at} is not known here`)
  }
  return value()
}

/** Words of a language by their frequency on the Zipf scale (log10 of occurrences in a billion), the commonest first. */
export const wordFrequencies = (language: string): ReadonlyMap<string, number> => {
  const folder = fetched()
  const file = [`large_${language}`, `small_${language}`]
    .map(name => join(folder, `${name}.msgpack.gz`))
    .find(existsSync)
  if (!file) throw new Error(`wordfreq has no words of ${language}`)
  const [, ...levels] = readMessagePack(gunzipSync(readFileSync(file))) as [unknown, ...string[][]]
  return new Map(levels.flatMap((words, level) => words.map(word => [word, 9 - level / 100] as const)))
}
