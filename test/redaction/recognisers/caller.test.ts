import { describe, expect, it } from 'vitest'
import { casesOf, expectMarked, identifiersIn, type Texts } from './whole-redactor.ts'

const told: Texts = {
  sv: ['Anna Lind ringde för kundens räkning, nummer ⟦70 174 06 05⟧.'],
  nb: [
    'Anne Berg ringte for kunden, nummer ⟦43 04 11 09⟧.',
    'Anne Berg ringte kl. 14.30 for hr. Dahl, nummer ⟦43 04 11 09⟧, og vil bli oppringt.',
  ],
  da: ['Lise ringede på vegne af sin mor i eftermiddags, nummer ⟦20 12 34 56⟧'],
  fi: ['Matti Virtanen soitti asiakkaan puolesta, numero ⟦9808 2448⟧.', 'Kaisa soitti numerosta ⟦9808 2448⟧'],
  nl: ['Jan de Boer belde namens de klant, nummer ⟦6 14810921⟧.'],
  de: ['Frau Vogel rief für den Kunden an, Nummer ⟦151 23456789⟧.'],
  en: ['John Smith called on behalf of the customer, number ⟦7700 900 123⟧.'],
}

describe('a number behind a call that the sentence tells of', () => {
  it.each(casesOf(told))('%s: %s', (_, text) => expectMarked(text, 'PHONE'))
})

/** Spelled as no phone is without such a word. */
const other: Texts = {
  nb: [
    'Hun ringte om bestillingen, nummer 43 04 11 09.',
    'Kunden ringte om saken med nummer 43 04 11 09',
    'Anne Berg ringte for kunden, kundenummer 43 04 11 09.',
    'Kunden ringte. Se bilde, nummer 43 04 11 09',
    'Hun ringte i går. Hylla har nummer 43 04 11 09',
  ],
  fi: ['Matti soitti laskusta, numero 9808 2448'],
  nl: ['Zij belde over de polis, nummer 6 14810921'],
  de: ['Er rief wegen der Rechnung an, Nummer 151 23456789', 'Der Berg rief, Nummer 151 23456789'],
  en: ['The chair is called Nova in every shop we know, number 9808 2448'],
}

describe('a number of something else', () => {
  it.each(casesOf(other))('%s: leaves %j alone', (_, text) => expect(identifiersIn(text)).toEqual([]))
})
