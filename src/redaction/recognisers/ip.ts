import ipaddr from 'ipaddr.js'
import { atEnd } from '../at-end.ts'
import { contextWords } from '../context.ts'
import { isOfFirm, versionWords } from '../firm-numbers.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { isHexCode, lower } from '../units.ts'
import { groupsOf, hitsInZones } from '../zones.ts'
import { findingOf } from './matches.ts'
import { calls } from './phone-context.ts'

const point = '(?:\\.|\\[\\.\\]|\\(\\.\\))'
const v4 = new RegExp(
  `(?<![\\p{N}.]|\\d\\)|\\p{N}_|(?<!\\.\\d{0,2})\\p{N},|[\\p{L}\\p{N}]-|(?:^|[^p])\\p{L})\\d{1,3}(?:${point}\\d{1,3}){3}(?:/(?:3[0-2]|[12]?\\d)(?!\\d))?(?![\\p{L}\\p{N}]|[._-]\\p{N}|,\\d(?!\\d{0,2}\\.\\d))`,
  'gu',
)
const v6 =
  /(?<![\p{L}\p{N}:.])(?=[0-9A-Fa-f]{0,4}:)(?:[0-9A-Fa-f:]{1,30}:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f:]{2,39})(?:%[\w.-]{1,15})?(?:\/\d{1,3})?(?![\p{L}\p{N}])/gu

const address = contextWords(
  'ip',
  'ipv4',
  'ipv6',
  'logged in from',
  'inloggad från',
  'klient',
  'client',
  'host',
  'ping',
  'addr',
)
/** What stands right before a version, a section or a rule of a law; also with slips of the finger, made of the same letters. */
const versionBefore = atEnd(
  new RegExp(
    `(?:(?<!\\p{L})(?:v|v(?!iser|ises|enner|inner|ores)[ersionj]{3,7}|o[hjelmisto]{6,10}|f[irmwae]{5,8}|s[oftware]{5,8}|\\p{L}{2,14}-?(?:version|versjon|versio|versie|vers)\\p{L}{0,3}|${versionWords})\\.?|§)[ :#=/|"'\`*-]{0,6}(?:nr\\.?|no\\.?|number|nummer|numero)?[ :]{0,2}$`,
    'u',
  ),
)

/** `Uppdaterade från 11.14.2.60 till 11.14.3.2`, `rolled back to …`, `Router läuft mit …`: of what is run, not of who runs it. */
const installed = atEnd(
  /(?<!\p{L})(?:(?:uppdater|oppdater|opdater|updat|uppgrader|oppgrader|opgrader|upgrad|nedgrader|downgrad|install|asenn|asensi|päivit|bijgewerkt|geüpdate|aktualisier|teruggezet|rolled back|rollback|deploy|moves?|moved|switch|migrat|bump|byter |bytte |över |skifter |skiftet |overgår |siirty|vaihtu|vaihdet|overst|overgeschakeld|wechsel|umgestellt|umstell|zurück|tillbaka|tilbake|tilbage|palasin|palautin|palautettu)[^\n.!?]{0,30}(?: (?:från|fra|from|van|von|till|til|to|naar|auf|på|op|versioon|versiosta|vanhaan))|(?:kör|kjører|kører|runs|running|draait|läuft)(?: mit)?|(?:stay|stays|remain|stanna|stannar|kvar|bli|blir|bliv|bliver|forbliv|hold|blijf|blijft|blijven|bleib|bleibt|bleiben|pysy|pysytään) (?:on|at|with|på|ved|op|bij|bei|auf|versiossa))(?: \d{1,4}(?:\.\d{1,6}){2,3} (?:till|til|to|naar|auf|på))? $/u,
)
/** `von 11.14.2.60 auf 11.14.3.2 aktualisiert`. */
const broughtTo =
  /^(?: (?:auf|naar) \d{1,4}(?:\.\d{1,6}){2,3})? (?:aktualisiert|upgedatet|geupdatet|installiert|bijgewerkt)/u
/** Servers and settings are changed from one address to another too. */
const ofMachine =
  /server|dns|gateway|proxy|brandvägg|firewall|adress|address|palomuuri|host|nät|(?<!\p{L})ip(?!\p{L})/u

/** A version that something was brought to, by the words before it; a house's own address is no version. */
const isInstalled = (text: string, { start, end }: Span, first: number): boolean => {
  if (first > 150) return false
  const before = lower(text.slice(Math.max(0, start - 70), start))
  if (ofMachine.test(before)) return false
  return installed.test(before) || broughtTo.test(lower(text.slice(end, end + 45)))
}

/** `agent=ExempelApp/4.7.0.40`: how programs name themselves in a log, RFC 9110 § 10.1.5. */
const programBefore = atEnd(/(?:^|[\s="';(,])\p{Lu}[\p{L}\p{N}]{2,30}\/$/u)

/** Not somebody's: this machine, no machine, masks. */
const nobodys = /^(?:0\.|127\.0\.0\.|255\.255\.)/u
/** `1.2.3.4` is more often a section or a version. */
const looksNumbered = (octets: readonly number[]): boolean =>
  (octets[0] ?? 0) < 10 && octets.every(octet => octet < 40) && new Set(octets).size > 1

/** Eight digits in pairs are a phone as often as an address. */
const pairs = /^\d\d(?:\.\d\d){3}$/
/** One reaches people at an e-mail address or a phone. */
const orAfterMail = atEnd(
  /(?:@|[([](?:at|ät)[)\]][ ]?)[\p{L}\p{N}.-]{4,40},?[ ](?:eller|or|oder|of|tai|och|og|and|und|en|ja)[ ]$/iu,
)

/** `Tlf. 41.19.81.97`, `bo@example.com eller 41.19.81.97`. */
const isPhone = (prepared: PreparedText, start: number, value: string): boolean =>
  pairs.test(value) &&
  (prepared.near(start, start, calls, 30) ||
    orAfterMail.test(prepared.text.slice(Math.max(0, start - 60), start)))

/** `ip=203.0.113.7 client=12.6.0.118`: of two on one line the client is a program. */
const ofProgram = atEnd(
  /(?:^|[^\p{L}])(?:ip|src|addr|osoite|adress[e]?|client_ip|remote)[=:][^\n]{7,60}[ ](?:klient|client|app|asiakas)=$/u,
)

const ofClient = atEnd(/(?:klient|client|app)["'*: =]{1,6}$/u)

const isAddress4 = (prepared: PreparedText, start: number, end: number, value: string): boolean => {
  const bare = value.replace(/[[(]\.[\])]/gu, '.').replace(/\/.*$/u, '')
  const octets = bare.split('.').map(Number)
  if (octets.some(octet => octet > 255) || nobodys.test(bare) || value.endsWith('.0/24')) return false
  if (versionBefore.test(lower(prepared.text.slice(Math.max(0, start - 30), start)))) return false
  if (isOfFirm(prepared, { start, end })) return false
  if (isInstalled(prepared.text, { start, end }, octets[0] ?? 0)) return false
  if (
    prepared.text[start - 1] === '=' &&
    ofProgram.test(lower(prepared.text.slice(Math.max(0, start - 90), start)))
  )
    return false
  // A client is a program as often as a machine: `"client": "4.7.1.2"`.
  const isClient = ofClient.test(lower(prepared.text.slice(Math.max(0, start - 16), start)))
  if (prepared.near(start, end, address, 20) && !(isClient && looksNumbered(octets))) return true
  if (programBefore.test(prepared.text.slice(Math.max(0, start - 34), start))) return false
  if (isPhone(prepared, start, value)) return false
  return !looksNumbered(octets) && !octets.some((_, at) => /^0\d/u.test(bare.split('.')[at] ?? ''))
}

/** Eight groups, the last two maybe as an IPv4 address, or fewer where some are left out: no time of day, `10:30:45`. */
const isLongEnough = (address: string): boolean =>
  address.includes('::') || address.split(':').length === (address.includes('.') ? 7 : 8)

/** `a::b` is code as often as an address: a digit must be in it. */
const isAddress6 = (value: string): boolean => {
  const bare = value.replace(/[/%].*$/u, '')
  if (!isLongEnough(bare) || !/\d/.test(bare) || bare === '::1') return false
  return !value.endsWith('::/48') && ipaddr.IPv6.isValid(bare)
}

/** A point between two groups of digits, `[.]` too. */
const isPoint = (text: string, end: number, start: number): boolean =>
  (start - end === 1 && text[end] === '.') || (start - end === 3 && text[end + 1] === '.')

/** Are there four groups of digits with points between them? */
const mayHold4 = (prepared: PreparedText): boolean => {
  let [joined, last] = [0, -1]
  for (const { start, end } of groupsOf(prepared)) {
    if (end - start > 3) joined = 0
    else joined = joined > 0 && isPoint(prepared.text, last, start) ? joined + 1 : 1
    if (joined === 4) return true
    last = end
  }
  return false
}

/** Are there two colons with nothing but hexadecimal digits between them? */
const mayHold6 = (text: string): boolean => {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let end = at + 1
    while (isHexCode(text.charCodeAt(end))) end++
    if (text[end] === ':') return true
  }
  return false
}

const addFound4 = (found: Finding[], prepared: PreparedText): void => {
  for (const { start, end, value } of hitsInZones(prepared, v4, 4, '.'))
    if (isAddress4(prepared, start, end, value)) found.push(findingOf(ip, start, end, 0.9))
}

const addFound6 = (found: Finding[], prepared: PreparedText): void => {
  for (const hit of hitsInZones(prepared, v6, 1, ':')) {
    // The colon of a sentence: `fe80::1:`.
    const value = hit.value.replace(/(?<!:):$/u, '')
    if (isAddress6(value)) found.push(findingOf(ip, hit.start, hit.start + value.length, 0.95))
  }
}

/** IPv4 and IPv6 with zone and prefix, without the port. Versions and section numbers are left alone. */
export const ip: Recogniser = {
  name: 'ip',
  entity: 'IP',
  fewestDigits: 1,
  examples: {
    finds: [
      'Klientlogg viser ⟦46.212.118.7⟧ -> gateway',
      'från ⟦192.168.10.24⟧.',
      'IP:⟦10.0.0.5⟧:8080',
      'ip ⟦1.2.3.4⟧',
      'ring meg, IP ⟦41.19.81.97⟧',
      'fra ⟦41.19.81.97⟧',
      'Client/⟦81.2.69.142⟧',
      '[⟦83.250.12.7⟧]',
      '⟦203.0.113.7/32⟧',
      'X-Originating-IP: [⟦81.2.69.142⟧]',
      '⟦198[.]51[.]100[.]7⟧',
      'addr ⟦2001:db8:85a3::8a2e:370:7334⟧,',
      '⟦fe80::1ff:fe23:4567:890a%eth0⟧',
      '⟦2001:0db8:85a3:0000:0000:8a2e:0370:7334⟧',
      '[⟦2001:db8::1⟧]:443',
      'updated the server from ⟦81.2.69.142⟧ to ⟦81.2.69.143⟧',
      'X-Forwarded-For: 81.2.69.142,⟦81.2.69.143⟧',
      '⟦::ffff:192.0.2.128⟧',
    ],
    ignores: [
      'v1.2.3.4',
      'version 81.2.69.142',
      'verion 4.12.0.66',
      'ohelmisto 1.8.0.143',
      'build 10.0.19045.1',
      'se avsnitt 1.2.3.4',
      'ehtojen kohdan 7.7.7.7 mukaan',
      '1.2.3.4 Garantier',
      '255.255.255.256',
      'mask 255.255.255.0',
      'kl 10:30:45',
      'aa:bb:cc:dd:ee:ff',
      'std::vector',
      'a::b',
      'nät 192.168.1.0/24',
      '1.2.3.4.5',
      'Chrome 120.0.6099.130',
      'localhost 127.0.0.1',
      '"ip":"x","app":"12.0.3.1"',
      'ua="Firefox/128.0.2.1"',
      'GET /orders 403 agent=ExempelApp/4.7.0.40',
      'Appversjonen er 17.7.2.44',
      'Sovelluksen versio on 4.15.7.142',
      'Klientversion: 23.101.7.14',
      'Uppdaterade från 11.14.2.60 till 11.14.3.2',
      'Rolled back to 12.44.0.97.',
      'Router läuft mit 12.8.0.143',
      'I bumped the runner to 17.4.1.8 last',
      'Tills move to 10.0.12.7 on 1 Dec',
      'Kassen wechseln auf 11.2.0.40 am',
      '"os":"14.0.1.7"',
      'Kassensystem: 11.2.0.40.',
      '[INFO] deploy 1.44.0.3 klaar',
      'Stanna på 12.8.0.143 tills vidare',
      'login ip=x.y.z.example client=12.6.0.118',
      'siehe Ziffer 12.4.11.2',
      'Tlf. 41.19.81.97',
      'Mit mobilnummer er 40.19.10.57.',
      'Mobilnummeret mitt er 41.87.32.87.',
      'på bo (at) exempel.dk eller 40.19.10.57',
    ],
  },
  find(prepared) {
    const found: Finding[] = []
    if (mayHold4(prepared)) addFound4(found, prepared)
    if (prepared.has.colon && mayHold6(prepared.text)) addFound6(found, prepared)
    return found
  },
}
