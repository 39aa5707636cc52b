import type { Finding, Recogniser } from '../recogniser.ts'
import { hitsAtWords, hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { endSpan, findingOf } from './matches.ts'

/** RFC 7519, and the prefixes vendors publish so that scanners can find leaked keys. */
const prefixed =
  'eyJ[\\w-]{8,4096}\\.[\\w-]{2,4096}(?:\\.[\\w-]{0,1024})?|gh[opsur]_[A-Za-z0-9]{36,255}|github_pat_\\w{22,255}|glpat-[\\w-]{20,64}|xox[abeoprs]-[\\w-]{10,250}|sk_(?:live|test)_[A-Za-z0-9]{16,250}|pk_(?:live|test)_[A-Za-z0-9]{16,250}|rk_(?:live|test)_[A-Za-z0-9]{16,250}|sk-[A-Za-z0-9_-]{20,200}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[\\w-]{35}|SG\\.[\\w-]{16,32}\\.[\\w-]{32,64}|whsec_[A-Za-z0-9]{24,64}'
const shapes = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${prefixed})(?![\\p{L}\\p{N}_-])`, 'uy')
const shapeLeads = leadsOf(prefixed)

const keyWord =
  'password|passwort|kennwort|passwd|pwd|lösenord(?:et)?|losenord|passord(?:et)?|adgangskode|kodeord|salasana(?:ni)?|wachtwoord|mot de passe|contraseña|hasło|lykilorð|parool|engångskod(?:en)?|engangskode|engangskoden|kertakoodi|einmalcode|one[- ]time (?:code|password)|otp|verification code|verifieringskod(?:en)?|säkerhetskod(?:en)?|cvc|cvv|pin(?:-?kod(?:en)?|-?koodi|code)?|api[- _]?key|api-?nyckel|secret|bearer'
/** A colon or a verb must join the two: `password reset` is no password. */
const told = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${keyWord})(?:[ ]{0,2}[:=][ ]{0,2}|[ ](?:är|er|is|on|ist|est|es|:)[ ]{1,2}|(?<=bearer)[ ])["']?([^\\s"'<>\\u0081]{3,128})`,
  'uy',
)
const toldLeads = leadsOf(keyWord)

/** Keys by their shape, and whatever is told as a password, one-time code or PIN. */
export const secretToken: Recogniser = {
  name: 'secret-token',
  entity: 'OTHER',
  examples: {
    finds: [
      '⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXI⟧',
      'nyckel ⟦ghp_0123456789abcdefghijABCDEFGHIJ012345⟧',
      'Lösenord: ⟦Sommar2024!⟧',
      'salasana on ⟦kesä2024⟧',
      'PIN: ⟦4821⟧',
      'Authorization: Bearer ⟦abc123def456⟧',
    ],
    ignores: [
      'lösenord: glömt',
      'password reset',
      'min pin-kod fungerar inte',
      'Passwort: [OTHER]',
      'pincode',
    ],
  },
  mayFind: prepared => mayBegin(prepared, shapeLeads) || mayBegin(prepared, toldLeads),
  find(prepared) {
    const found: Finding[] = []
    for (const { index, 0: value } of hitsAtWords(prepared, shapes, shapeLeads))
      found.push(findingOf(secretToken, index, index + value.length, 0.95))
    for (const hit of hitsInAnyCase(prepared, told, toldLeads)) {
      const [start, end] = endSpan(hit)
      const value = prepared.text.slice(start, end).replace(/[.,;:)]+$/u, '')
      // A word alone says that it is forgotten, wrong or secret.
      if (
        /[\d\W_]/u.test(value.replace(/\p{L}/gu, '')) &&
        !value.startsWith('[') &&
        !value.startsWith('***')
      ) {
        found.push(findingOf(secretToken, start, start + value.length, 0.7))
      }
    }
    return found
  },
}
