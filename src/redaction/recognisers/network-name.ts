import { atEnd } from '../at-end.ts'
import { isUnheardOf } from '../known-word.ts'
import type { Recogniser } from '../recogniser.ts'
import { findingOf } from './matches.ts'
import { isPlainWord } from './username-words.ts'

const name = '(?<value>_?[a-zåäöøæ][\\wåäöøæ]{0,20}(?:[.-][\\wåäöøæ]{1,20}){0,2})(?![\\w@])'
const homes =
  'home|homes|hem|hemma|hjem|hjemme|users|user|brukere|brugere|användare|benutzer|gebruikers|käyttäjät|koti|kotihakemistot|profile|profiles|profil|profiler|profilen|profielen|personal|privat|personlig|persoonlijk'
const isHome = new RegExp(`^(?:${homes})$`, 'i')
/** `\\files\home$\anna`: behind the share of homes it is a person whatever it is. */
const inHome = new RegExp(`\\\\{1,2}(?:${homes})\\$?\\\\{1,2}${name}`, 'dgi')
/** `\\files\a.berg`: the share itself. */
const share = new RegExp(`(?<!\\\\)\\\\{2,4}[\\w.-]{2,40}\\\\{1,2}${name}\\$?`, 'dgi')
/** `EXAMPLE\anna`, of a Windows domain. */
const domain = new RegExp(`(?<![\\\\\\w:/.-])[A-Z][A-Z0-9-]{1,15}\\\\{1,2}${name}(?!\\\\)`, 'dg')
/** `uid=anna,ou=people`, `cn=aberg,ou=users`; `uid=1001(anna)`. */
const directory = new RegExp(`(?<![\\w])(?:uid|cn|sn)=${name}(?=,(?:ou|dc|cn|o)=)`, 'dgi')
const ids = new RegExp(`(?<![\\w])[ug]id=\\d{1,7}\\(${name}\\)`, 'dgi')

/** `anna@web03:~$`, what a shell shows. */
const prompt = /(?<![\w@.])(?<value>[a-z_][\w.-]{1,30})(?=@[\w-]{1,40}:[~/])/dg

const keys =
  /^(?:HKLM|HKCU|HKCR|HKU|HKCC|HKEY.*|NT|BUILTIN|AUTHORITY|SYSTEM|SOFTWARE|LOCALHOST|AC|OR|AND|N|T|R)$/
const nobodys =
  /^(?:public|default|all|shared?|common|felles|fælles|gemensam|yhteinen|gemeinsam|guest|gast|admin\p{L}*|root|system|users?|service|network|everyone|data|files?|filer|docs?|documents|software|netlogon|sysvol|print\p{L}*|scan\p{L}*|backup|temp|tmp|www-data|nobody|daemon|nogroup|[a-z]|drive\p{L}*|apps?|install|invoices?|projekt\p{L}*|projects?|arkiv|archive?|team|dept|it|hr)$/iu
const isPerson = (value: string): boolean =>
  /[._]\p{L}{2}|^_|\p{L}{2}\d/u.test(value) || (value.length > 4 && isUnheardOf(value))
const file = atEnd(
  /\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|exe|bat|cmd|ps1|dll|ini|cfg|local|lan|com|net)$/i,
)

/** Whose folder, share or account it is in paths and names of a network. */
export const networkName: Recogniser = {
  name: 'network-name',
  entity: 'USERNAME',
  examples: {
    finds: [
      'net use Z: \\\\fil01\\⟦d.poulsen⟧`',
      '\\\\fs01\\hjem\\⟦kari⟧ mangler',
      '\\\\srv01\\home$\\⟦hmueller⟧\\Desktop',
      'C:\\Benutzer\\⟦hmueller⟧\\Desktop',
      'EXAMPLE\\⟦jsmith⟧ is locked',
      '⟦ahughes⟧@web03:~$ sudo',
      'uid=1001(⟦jsmith⟧) gid',
      'uid=⟦jsmith⟧,ou=people,dc=example,dc=com',
    ],
    ignores: [
      '\\\\fil01\\shared\\invoices',
      '\\\\srv01\\public\\Vorlagen',
      'HKLM\\software\\Microsoft',
      'C:\\Users\\Public\\Desktop',
      'NT AUTHORITY\\system',
      'och\\eller',
      'A\\b',
      'gid=0(root)',
      'root@web03:~# ls',
    ],
  },
  *find({ text, has }) {
    if (has.at && has.colon && (text.includes(':~') || text.includes(':/')))
      for (const hit of text.matchAll(prompt)) {
        const [start, end] = hit.indices?.groups?.value ?? [0, 0]
        if (!nobodys.test(text.slice(start, end))) yield findingOf(networkName, start, end, 0.7)
      }
    const hasPath = text.includes('\\')
    if (!hasPath && !text.includes('id=') && !text.includes('cn=')) return
    const patterns = hasPath ? [inHome, share, domain] : [directory, ids]
    for (const pattern of [...patterns, ...(hasPath && text.includes('=') ? [directory, ids] : [])])
      for (const hit of text.matchAll(pattern)) {
        const [start, end] = hit.indices?.groups?.value ?? [0, 0]
        const value = text.slice(start, end)
        if (nobodys.test(value) || file.test(value) || isPlainWord(value)) continue
        if (pattern === share && (isHome.test(value) || !isPerson(value))) continue
        if (pattern === domain && keys.test(hit[0].slice(0, hit[0].indexOf('\\')))) continue
        if (value.length > 1) yield findingOf(networkName, start, end, 0.7)
      }
  },
}
