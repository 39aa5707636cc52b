import { atEnd } from '../at-end.ts'
import { foldWord } from '../names/fold.ts'
import type { Finding, Recogniser } from '../recogniser.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../shields.ts'
import { isLetterAt, isWordAt } from '../units.ts'
import { access } from './account-words.ts'
import { findingOf, matchAt } from './matches.ts'
import { isPlainWord } from './username-words.ts'

const capital = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,24}/gu
/** `xsvenx`: nothing else begins and ends so. */
const framed = /^x{1,2}\p{L}{3,20}x{1,2}$/u
const vowels = 'aeiouyåäöøæüéè'
const vowel = new RegExp(`[${vowels}]`)
/** How words of our languages begin with two consonants; an initial before a family name makes others: `mlindh`, `jdevries`. */
const onsets = new Set(
  'bj bl br by cc ch cl cr cz dh dj dr dw dz fj fl fn fr gh gj gl gn gr gw hj hr hv kj kl kn kr kv kw lj ll mc mm mn ng nj pf ph pl pn pr ps pt rh rj sc sf sh sj sk sl sm sn sp sq sr st sv sw sz th tj tr ts tv tw tz vl vr wh wl wr xx zh zw zs'.split(
    ' ',
  ),
)
/** Words of programs and of the trade with other beginnings. */
const technical =
  /^(?:gmail|msisdn|imsi|iccid|msg|mgmt|mgr|gmbh|vmware|mysql|mssql|rsync|jquery|jpeg|mpeg|https?|html|xhtml|dhcp|mkdir|mqtt|nginx|kbit|mbit|gbit|mhz|ghz|kwh|mtls|pdf|vpn|rdp|ssh|ssl|tcp|udp|xml|xlsx?|docx?|pptx?|csv|zip|dkim|dmarc|dns|mvh|bzgl|bzw|vgl|hds|mfg|kvk|nvidia|fjell\p{L}*|msedge|mspaint|mstsc|rtf|tmobile|tme|mld|kmh|cmd|ctrl|tkinter|wlan|gps|dkk|nok|www\p{L}*|ll\p{L}*|sek|pnr|fnr|hvac|dvd|cd)$/u

/** Letters told twice are mistyped as often as not: `Dhaaliwal`. */
const once = (folded: string): string => {
  for (let at = 1; at < folded.length; at++)
    if (folded[at] === folded[at - 1]) return folded.replace(/(\p{L})\1+/gu, '$1')
  return folded
}

const spellings = (word: string): readonly string[] => {
  const [short, long] = foldWord(word).map(once)
  return short === long ? [short ?? ''] : [short ?? '', long ?? '']
}

interface Names {
  /** Words written big, folded, with the first letters of the words beside them. */
  readonly initials: ReadonlyMap<string, string>
  /** How they begin, three letters: cheap to look up. */
  readonly beginnings: ReadonlySet<string>
}

const isBeside = (a: RegExpExecArray | undefined, b: RegExpExecArray | undefined): boolean =>
  a !== undefined && b !== undefined && b.index - a.index - a[0].length < 3

const namesIn = (text: string): Names => {
  const initials = new Map<string, string>()
  const beginnings = new Set<string>()
  const words = [...text.matchAll(capital)]
  for (const [at, { 0: word, index }] of words.entries()) {
    if (word.length < 3) continue
    const [previous, next, here] = [words[at - 1], words[at + 1], words[at]]
    const beside = [
      isBeside(previous, here) ? previous?.[0][0] : '',
      isBeside(here, next) ? next?.[0][0] : '',
      /\b(\p{L})\. ?$/u.exec(text.slice(Math.max(0, index - 4), index))?.[1],
    ].join('')
    for (const folded of spellings(word)) {
      initials.set(folded, (initials.get(folded) ?? '') + foldWord(beside)[0])
      beginnings.add(folded.slice(0, 3))
    }
  }
  return { initials, beginnings }
}

const isAscii = /^[a-z]+$/

/** The first four letters as a number, each that is told twice but once, and case left out. */
const keyOf = (text: string, start: number): number => {
  let [key, last, count] = [0, 0, 0]
  for (let at = start; count < 4; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96
    if (!(letter > 0 && letter < 27)) break
    if (letter !== last) {
      key = key * 32 + letter
      count++
    }
    last = letter
  }
  return key
}

const bigWord = /\p{Lu}\p{L}{1,24}/uy

/** How words begin that are written big. Cheap, to see that most small words are made of none of them. */
const keysIn = (text: string): readonly number[] => {
  const keys: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at)) continue
    const start = at
    let isPlain = true
    for (; isLetterAt(text, at); at++) if (text.charCodeAt(at) > 127) isPlain = false
    const code = text.charCodeAt(start)
    if (isPlain) {
      if (code < 91) keys.push(keyOf(text, start))
    } else for (const word of spellings(matchAt(bigWord, text, start)?.[0] ?? '')) keys.push(keyOf(word, 0))
  }
  return keys
}

/** Of a small word, where the one and the other name may begin in it. */
const keysOfToken = remembered((token): readonly [one: number, other: number] => {
  const folded = isAscii.test(token) ? token : foldWord(token)[0]
  const point = folded.indexOf('.')
  return point < 0 ? [keyOf(folded, 1), keyOf(folded, 2)] : [keyOf(folded, 0), keyOf(folded, point + 1)]
})

const mayBeMadeOf = (keys: readonly number[], token: string): boolean => {
  const [one, other] = keysOfToken(token)
  return keys.includes(one) || keys.includes(other)
}

/** An initial and a name, or a name and how another begins: `gdhaliwal` of Gethin Dhaliwal, `karin.eri` of Karin Eriksson. */
const isMadeOf = ({ initials, beginnings }: Names, token: string): boolean => {
  const hasPoint = token.includes('.')
  const mayBegin = beginnings.has(token.slice(1, 4)) || beginnings.has(token.slice(2, 5))
  if (!hasPoint && !mayBegin && isAscii.test(token)) return false
  const [first = '', second] = foldWord(token)[0].split('.')
  if (second !== undefined) return initials.has(once(first)) || initials.has(once(second))
  for (const length of [1, 2])
    if (first.length - length > 3 && initials.get(once(first.slice(length)))?.includes(first[0] ?? ' '))
      return true
  return false
}

/** The words of a text that are written big, read when a small word is first held against them. */
interface Written {
  readonly text: string
  keys?: readonly number[]
  names?: Names
}

const isMade = (written: Written, token: string): boolean => {
  written.keys ??= keysIn(written.text)
  if (!mayBeMadeOf(written.keys, token)) return false
  written.names ??= namesIn(written.text)
  return isMadeOf(written.names, token)
}

const isFile = atEnd(
  /\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|csv|txt|zip|log|html?|exe|msi|mov|mp\d|eml|msg|heic|com|net|org|info|eu|io|nu|se|no|dk|fi|is|nl|be|de|at|ch|uk|ie|fr|es|it|pl|example|test)$/u,
)

const isAccount = (token: string, written: Written): boolean => {
  if (token.startsWith('x') && framed.test(token)) return true
  if (token.includes('.')) return !isFile.test(token) && isMade(written, token)
  if (token.length < 5) return false
  return (isOdd(token) || isMade(written, token)) && !isTechnical(token) && !isPlainWord(token)
}

/** It begins as no word of ours does. */
const isOdd = remembered(
  token =>
    !vowels.includes(token.charAt(0)) &&
    !vowels.includes(token.charAt(1)) &&
    !onsets.has(token.slice(0, 2)) &&
    vowel.test(token),
)

const isTechnical = remembered(token => technical.test(token))

const isSmallAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 96 && code < 123 : isLetterAt(text, at) && /\p{Ll}/u.test(text[at] ?? '')
}

/** Nothing joins them to more. */
const [joinsLeft, joinsRight] = ["._@/\\#&=%+:'’-", "@/=(%+'’_-"]

/** Words of two small letters and more, with a point or none in them. */
const smallWords = (text: string): readonly Span[] => {
  const words: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isSmallAt(text, at)) {
      // A word that is written big, or a number, is passed over whole.
      if (isWordAt(text, at)) while (isWordAt(text, at + 1)) at++
      continue
    }
    const start = at
    let points = 0
    while (isSmallAt(text, at + 1) || (text[at + 1] === '.' && points++ === 0 && isSmallAt(text, at + 2)))
      at++
    const end = at + 1
    const isFree = !joinsLeft.includes(text[start - 1] ?? ' ') && !joinsRight.includes(text[end] ?? ' ')
    const isJoined =
      isWordAt(text, end) || ((text[end] === '.' || text[end] === ':') && isWordAt(text, end + 1))
    if (isFree && !isJoined && end - start > 3 && end - start < 42) words.push({ start, end })
    else if (isWordAt(text, end)) while (isWordAt(text, at + 1)) at++
  }
  return words
}

/** Names of accounts where accounts are spoken of, known by their make: an initial and a name, or part of two. */
export const accountName: Recogniser = {
  name: 'account-name',
  entity: 'USERNAME',
  examples: {
    finds: [
      'Spärrat ⟦mlindh⟧ i natt, kontot är Maria Lindhs',
      'Two CRM entries, ⟦ethompson⟧ and one under Eva Thompson',
      'unlock ⟦xsvenx⟧ please',
      'Login ⟦karin.eri⟧ spärrat, Karin Eriksson',
      'tunnus ⟦matti.mak⟧, nimi Matti Mäkinen',
      'im CRM doppelt: einmal ⟦tschmidt⟧, einmal unter Thomas Schmidt',
      'Benutzer ⟦hmueller⟧ gesperrt',
      'gebruiker ⟦jdevries⟧ kan niet inloggen',
    ],
    ignores: [
      'Kontot är spärrat, profilen syns inte och logga in går inte',
      'konto: se avtal.pdf av Anna Berg',
      'login via gmail eller https',
      'Login gesperrt, Teile von Eile',
      'sign in at example.com with xbox',
      'mlindh hälsar',
      'Konto gesperrt, Anna Weiler schrieb das im Chat',
    ],
  },
  mayFind: prepared => prepared.mayBeNear(access),
  find(prepared) {
    const { text } = prepared
    const found: Finding[] = []
    const written: Written = { text }
    for (const { start, end } of smallWords(text)) {
      if (!isAccount(text.slice(start, end), written)) continue
      if (prepared.near(start, end, access, 60)) found.push(findingOf(accountName, start, end, 0.6))
    }
    return found
  },
}
