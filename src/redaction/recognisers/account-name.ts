import { foldWord } from '../names/fold.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { access } from './account-words.ts'
import { findingOf } from './matches.ts'
import { isPlainWord } from './username-words.ts'

/** Words in small letters, with a point or none, that nothing joins to more. */
const small =
  /(?<![\p{L}\p{N}._@/\\#&=%+:'’-])\p{Ll}{2,20}(?:\.\p{Ll}{1,20})?(?![\p{L}\p{N}@/=(%+'’_-]|[._:][\p{L}\p{N}])/gu
const capital = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,24}/gu
/** `xsvenx`: nothing else begins and ends so. */
const framed = /^x{1,2}\p{L}{3,20}x{1,2}$/u
const vowel = /[aeiouyåäöøæ]/u
/** How words of our languages begin with two consonants; an initial before a family name makes others: `mlindh`, `jdevries`. */
const onsets = new Set(
  'bj bl br by cc ch cl cr cz dh dj dr dw dz fj fl fn fr gh gj gl gn gr gw hj hr hv kj kl kn kr kv kw lj ll mc mm mn ng nj pf ph pl pn pr ps pt rh rj sc sf sh sj sk sl sm sn sp sq sr st sv sw sz th tj tr ts tv tw tz vl vr wh wl wr xx zh zw zs'.split(
    ' ',
  ),
)
/** Words of programs and of the trade with other beginnings. */
const technical =
  /^(?:gmail|gmbh|vmware|mysql|mssql|rsync|jquery|jpeg|mpeg|https?|html|xhtml|dhcp|mkdir|mqtt|nginx|kbit|mbit|gbit|mhz|ghz|kwh|mtls|pdf|vpn|rdp|ssh|ssl|tcp|udp|xml|xlsx?|docx?|pptx?|csv|zip|dkim|dmarc|dns|mvh|bzgl|bzw|vgl|hds|mfg|kvk|nvidia|fjell\p{L}*|msedge|mspaint|mstsc|rtf|tmobile|tme|mld|kmh|cmd|ctrl|tkinter|wlan|gps|dkk|nok|www\p{L}*|ll\p{L}*|sek|pnr|fnr|hvac|dvd|cd)$/u

/** Letters told twice are mistyped as often as not: `Dhaaliwal`. */
const once = (folded: string): string => folded.replace(/(\p{L})\1+/gu, '$1')

const spellings = (word: string): readonly string[] => [...new Set(foldWord(word).map(once))]

interface Names {
  /** Words written big, folded, with the first letters of the words beside them. */
  readonly initials: ReadonlyMap<string, string>
}

const namesIn = (text: string): Names => {
  const initials = new Map<string, string>()
  const words = [...text.matchAll(capital)]
  for (const [at, { 0: word, index }] of words.entries()) {
    if (word.length < 3) continue
    const [previous, next] = [words[at - 1], words[at + 1]]
    const isBeside = (a: RegExpExecArray | undefined, b: RegExpExecArray | undefined): boolean =>
      a !== undefined && b !== undefined && b.index - a.index - a[0].length < 3
    const here = words[at]
    const beside = [
      isBeside(previous, here) ? previous?.[0][0] : '',
      isBeside(here, next) ? next?.[0][0] : '',
      /\b(\p{L})\. ?$/u.exec(text.slice(Math.max(0, index - 4), index))?.[1],
    ].join('')
    for (const folded of spellings(word))
      initials.set(folded, (initials.get(folded) ?? '') + foldWord(beside)[0])
  }
  return { initials }
}

/** An initial and a name, or a name and how another begins: `gdhaliwal` of Gethin Dhaliwal, `karin.eri` of Karin Eriksson. */
const isMadeOf = ({ initials }: Names, token: string): boolean => {
  const [first = '', second] = foldWord(token)[0].split('.')
  if (second !== undefined) return initials.has(once(first)) || initials.has(once(second))
  for (const length of [1, 2])
    if (first.length - length > 3 && initials.get(once(first.slice(length)))?.includes(first[0] ?? ' '))
      return true
  return false
}

const isFile =
  /\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|csv|txt|zip|log|html?|exe|msi|mov|mp\d|eml|msg|heic|com|net|org|info|eu|io|nu|se|no|dk|fi|is|nl|be|de|at|ch|uk|ie|fr|es|it|pl|example|test)$/u

const isAccount = (token: string, names: () => Names): boolean => {
  if (framed.test(token)) return true
  if (token.includes('.')) return !isFile.test(token) && isMadeOf(names(), token)
  if (token.length < 5 || technical.test(token) || isPlainWord(token)) return false
  const [first = '', next = ''] = token
  const isOdd = !vowel.test(first) && !vowel.test(next) && !onsets.has(first + next)
  return (isOdd && vowel.test(token)) || isMadeOf(names(), token)
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
  *find(prepared: PreparedText): Iterable<Finding> {
    const { text } = prepared
    if (!prepared.mayBeNear(access)) return
    let known: Names | undefined
    const names = (): Names => (known ??= namesIn(text))
    for (const { index, 0: token } of text.matchAll(small)) {
      if (!isAccount(token, names)) continue
      const end = index + token.length
      if (prepared.near(index, end, access, 60)) yield findingOf(accountName, index, end, 0.6)
    }
  },
}
