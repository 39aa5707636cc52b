import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('initials of somebody who signs, is spoken of, or is asked for', () => {
  it.each<Case>([
    ['sv', 'Kunden är informerad. /⟦AB⟧'],
    ['sv', 'Återkommer imorgon /⟦JK⟧'],
    ['sv', 'Ärendet klart. // ⟦J.K.⟧'],
    ['sv', 'Sign: ⟦A.B.⟧'],
    ['sv', 'Mvh ⟦A.B.⟧'],
    ['sv', '⟦A.B.⟧ ringde om fakturan igår.'],
    ['sv', 'Ring ⟦K.L.⟧ före lunch, o.s.v.'],
    ['sv', 'Handläggare: ⟦K.Ö.⟧'],
    ['nb', 'Notert av ⟦S.K.⟧, følges opp'],
    ['nb', 'Saken overført til ⟦T.H.⟧.'],
    ['nb', 'Kunden ringer igjen. ⟦K.F.⟧'],
    ['nb', 'Saksbehandler: ⟦A.Ø.⟧'],
    ['nb', '⟦A.Ø.⟧ ringte og ba om ny time.'],
    ['nb', 'Vår ref. ⟦AB/cd⟧'],
    ['da', 'Sagen sat til ⟦S.L.⟧.'],
    ['da', 'Sagen er tildelt ⟦B.Ø.⟧'],
    ['da', 'Noteret. /⟦KL⟧'],
    ['da', 'Hilsen ⟦A.S.⟧'],
    ['fi', 'Potilas: ⟦H.Ö.⟧'],
    ['fi', 'T. ⟦H.Ö.⟧'],
    ['fi', '⟦H.Ö.⟧ soitti klo 9.'],
    ['fi', 'Asia siirretty: ⟦M.K.⟧'],
    ['fi', 'Kirjasi ⟦M.V.⟧'],
    ['nl', 'Polis artikel B.12.3. Par. ⟦H.Ö.⟧'],
    ['nl', 'Notulist: ⟦S.T.⟧'],
    ['nl', 'Doorgezet naar ⟦J.V.⟧.'],
    ['nl', 'Gesproken met ⟦A.V.⟧, zij belt terug'],
    ['nl', 'Klant teruggebeld. ⟦M.J.⟧'],
    ['de', 'Gez. ⟦A.B.⟧'],
    ['de', 'Bearbeiter: ⟦K.M.⟧'],
    ['de', 'Übergeben an ⟦T.S.⟧.'],
    ['de', '⟦K.M.⟧ hat angerufen.'],
    ['de', 'Ihr Zeichen ⟦AB/cd⟧'],
    ['en', 'Ask for either. ⟦K.F.⟧'],
    ['en', 'Assigned to ⟦T.C.⟧.'],
    ['en', 'Seen by ⟦M.A.⟧ on Tuesday'],
    ['en', 'Signed ⟦A.B.⟧'],
    ['en', 'Patient: ⟦A.B.⟧'],
    ['en', '⟦K.F.⟧ called about the bill.'],
    ['sv', '⟦R.S.⟧ ligger kvar i sängen.'],
    ['fi', 'Terv. ⟦M.K.⟧'],
    ['de', 'Unterschrift: ⟦U.S.⟧'],
    ['nl', 'Groet ⟦JV⟧'],
    ['da', 'Mvh ⟦KL⟧'],
    ['en', 'Sign: ⟦AB⟧'],
    ['nb', 'Sign. ⟦TH⟧'],
  ])('%s %s', (...given) => check(given))
})

describe('abbreviations and other capitals', () => {
  it.each<Case>([
    ['sv', 'Priset är 149 kr /ST'],
    ['sv', 'Vi köpte m.m. hos Exempel AB, d.v.s. allt.'],
    ['sv', 'Vi har TCP/IP och 10 kr/ST'],
    ['da', 'Firmaet hedder Exempel A/S.'],
    ['nl', 'Het is van Exempel B.V.'],
    ['de', 'z.B. die Rechnung u.a. vom Mai'],
    ['en', 'Please see P.S. below. N.B. this is late.'],
    ['en', 'Shipped to the U.S. Thanks.'],
    ['en', 'It was made in the U.K.'],
    ['en', 'Meet at 3 P.M.'],
    ['en', 'Unit 12, Washington D.C. 20001'],
    ['en', 'Our U.S. office is closed. The U.K. one is open.'],
    ['en', 'We met them with U.S. partners.'],
    ['sv', 'Vi ses i L.A. nästa vecka'],
    ['de', 'Das gilt z. B. auch für u. a. Kunden.'],
    ['nl', 'N.B. de factuur is betaald.'],
    ['nl', 'De bus van Exempel N.V. is te laat.'],
    ['da', 'N.B. ringede i går, P.S. se bilag'],
    ['sv', 'Betalt till Exempel /AB'],
    ['nb', 'Levert til A/S Exempel. Ok /IT'],
    ['en', 'Input and/or PC'],
    ['sv', 'Ref: AB12345 och OCR 12345'],
    ['sv', 'Sign: ja'],
  ])('%s %s', (...given) => check(given))
})
