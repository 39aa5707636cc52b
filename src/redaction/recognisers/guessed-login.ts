import { isUnheardOf } from '../known-word.ts'
import type { Recogniser } from '../recogniser.ts'
import { hitsAtWords, leadsOf, mayBegin } from '../word-starts.ts'
import { access } from './account-words.ts'
import { isCodeWord } from './code-words.ts'
import { findingOf } from './matches.ts'
import { isPlainWord } from './username-words.ts'

/** What people say who are not sure what they called themselves, and what they try next. */
const tries =
  'try|maybe|perhaps|could be|might be|or is it|prova|testa|försök med|kanske|eller kanske|kan vara|prøv|kanskje|måske|kan være|det kan være|probeer|misschien|of anders|anders|kokeile|ehkä|voisi olla|versuch|versuchen sie|probier|vielleicht|oder vielleicht|sonst|dann|ellers|annars|muuten|då|eller|oder|tai|or'
const leads = leadsOf(tries)
const guess = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${tries})(?:[ ](?:${tries})){0,2}[ :]{1,2}["'\`“”„«»]?(?<value>_{0,2}\\p{Ll}[\\p{L}\\p{N}]{1,20}(?:[._-][\\p{L}\\p{N}]{1,20}){0,3}_?)(?![\\p{L}\\p{N}@\\\\/=(]|[.:]\\p{L})`,
  'diuy',
)
const isMarked = /\p{L}\d|\p{L}_\p{L}|\p{L}\.\p{L}/u
/** Shortened words, files and sites. */
const isOther =
  /^(?:f\.eks|t\.ex|bl\.a|e\.g|i\.e|z\.b|d\.h|u\.a|b\.v|m\.m|o\.s\.v)$|^(?:iphone|windows|version|v|step|order|ordre|nr|wifi|usb|hdmi|vpn|ios|android)\d|\.(?:com|net|org|info|eu|io|nu|se|no|dk|fi|nl|be|de|at|ch|uk|example|pdf|png|jpg|txt|html?|exe)$/iu
/** A turn or two back it was asked for, or said, what the account is called. */
const reach = 170

/** Another name of an account that somebody offers: `prova kalle.berggr då`, `of anders hvdmeulen`. */
export const guessedLogin: Recogniser = {
  name: 'guessed-login',
  entity: 'USERNAME',
  examples: {
    finds: [
      'What is your username?\nVisitor: geordie71\nNothing there\nVisitor: try ⟦gary.t⟧ or the email',
      'användarnamn? tror surf82. Annars prova ⟦kalle.berggr⟧ då',
      'gebruikersnaam?\nBezoeker: mijn mail of anders ⟦hvdmeulen⟧\n',
      'login is anna_b or ⟦anna.berg2⟧',
    ],
    ignores: [
      'try later or call, the account is locked',
      'try windows11 or the login page',
      'login with BankID or password',
      'try gary.t please',
      'log in at example.com or shop.example',
    ],
  },
  mayFind: prepared => prepared.mayBeNear(access) && mayBegin(prepared, leads),
  *find(prepared) {
    const { text } = prepared
    for (const hit of hitsAtWords(prepared, guess, leads)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      const value = text.slice(start, end)
      if (value.length < 4 || isPlainWord(value) || isCodeWord(value) || isOther.test(value)) continue
      const isAlone = /^(?:$|[ ]?[\n.,;!?])/.test(text.slice(end, end + 2))
      if (
        !isMarked.test(value) &&
        !(/anders|sonst|annars|ellers/i.test(hit[0]) && isAlone && isUnheardOf(value))
      )
        continue
      if (prepared.near(start, end, access, reach)) yield findingOf(guessedLogin, start, end, 0.6)
    }
  },
}
