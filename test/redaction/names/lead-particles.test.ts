import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('a name takes its particle along', () => {
  it.each<Case>([
    ['nl', 'Mw. ⟦Op den Kamp⟧ belde over de declaratie.'],
    ['nl', 'Fysiotherapeut is ⟦B. op den Kamp⟧, praktijk in Zwolle.'],
    ['nl', 'Beste ⟦Op den Kamp⟧,\nUw bestelling is binnen.'],
    ['nl', 'Op do 16 feb 2026 om 10:48 schreef ⟦Ootje ter Haar⟧ <ootje@example.nl>:'],
    ['nl', "Manager (⟦D'Hondt⟧) is akkoord met de reset."],
    ['nl', "Ik plan monteur ⟦Tjeerd-Jan d'Hondt⟧ in op dinsdag."],
    ['nl', "Wij, ⟦R. van 't Hof⟧ en ⟦T. Oldenziel⟧, stappen naar de rechter."],
    ['nl', 'De brief is voor ⟦Ineke van den Broek⟧.'],
    ['nl', 'Mevrouw ⟦Ter Horst⟧ en de heer ⟦Van der Wal⟧ komen morgen.'],
    ['nl', "De monteur sprak met ⟦Jan op 't Veld⟧ aan de deur."],
    ['nl', 'Contactpersoon: ⟦W. uit den Bosch⟧'],
    ['nl', 'Gisteren kwam filiaalmanager ⟦Van den Berg⟧ langs.'],
    ['sv', 'Fakturan går till ⟦Signhild af Klintberg⟧ i Lund.'],
    ['sv', 'Vi pratade med ⟦af Klintberg⟧ igår.'],
    ['sv', 'Handläggare: ⟦Carl von Essen⟧'],
    ['sv', 'Det var ⟦Omar al-Rashid⟧ som ringde.'],
    ['sv', 'Enligt ⟦von Essen⟧ är det klart.'],
    ['nb', 'Saken gjelder ⟦Fredrik von Essen⟧ i Bergen.'],
    ['nb', 'Det var ⟦Yusuf bin Ahmed⟧ som ringte.'],
    ['nb', "Hun heter ⟦Sáhra d'Oliveira⟧ og bor her."],
    ['da', 'Det er ⟦Karen-Margrethe af Rosenborg⟧ der skriver.'],
    ['da', 'Hilsen ⟦Páll í Dali⟧'],
    ['da', 'Jeg talte med ⟦Ebbe von Holstein⟧ i går.'],
    ['fi', 'Esihenkilö ⟦af Hällström⟧ kyselee jo.'],
    ['fi', 'Puhuin ⟦von Bonsdorffin⟧ kanssa eilen.'],
    ['fi', 'Asiakas ⟦Maria de la Cruz⟧ soitti.'],
    ['fi', 'Terveisin ⟦Carl af Forselles⟧'],
    ['de', 'Erbengemeinschaft ⟦zu Rantzau⟧\nc/o ⟦Heike Schäfer⟧'],
    ['de', 'Mein Name ist ⟦Karl von und zu Brontberg⟧.'],
    ['de', 'Frau ⟦vom Hofe⟧ hat angerufen.'],
    ['de', 'Ich sprach mit ⟦Philipp zur Mühlen⟧ und ⟦Lea zum Felde⟧.'],
    ['de', 'Herr ⟦Luca della Torre⟧ wartet.'],
    ['de', '⟦Sofia dos Santos⟧ hat bestellt.'],
    ['en', "It's ⟦Tadhg ap Rhys⟧ from 41A Jubilee Drive."],
    ['en', 'Looping in ⟦Morwenna ap Rhys⟧ from Finance.'],
    ['en', "It's ⟦ap Rhys⟧, by the way."],
    ['en', 'My siblings, Mum and ⟦Gwilym ap Rhys⟧, concur.'],
    ['en', 'I spoke to ⟦Aoife Ní Dhuibhir⟧ and ⟦Seán Ó Briain⟧.'],
    ['en', "Please ask ⟦Kathleen O'Leary⟧ or ⟦Mary Mac Donald⟧."],
    ['en', 'Mr ⟦St. Aubyn⟧ called.'],
    ['en', 'Could ⟦Oliver St. John⟧ call back?'],
    ['en', 'Thanks, ⟦Fatima bint Khalid⟧'],
    ['en', 'Hi ⟦Abu Bakr⟧, your order is here.'],
    ['en', 'Speak to ⟦Rosa della Rovere⟧ about it.'],
    ['en', 'It is for ⟦Gabriel dos Reis⟧ in Sales.'],
    ['en', '⟦Khalid ibn Walid⟧ wrote to us.'],
    ['en', 'Ask ⟦Daniel Le Brun⟧ or ⟦Marie de Vere⟧.'],
  ])('%s %s', (...given) => check(given))
})

describe('what is no particle of a name', () => {
  it.each<Case>([
    ['nl', 'Ik heb de factuur van ⟦Jansen⟧ gekregen.'],
    ['nl', 'De website van de Bijenkorf doet het niet.'],
    ['nl', 'Op den duur gaat het mis.'],
    ['de', 'Wir fahren zum Bahnhof und zur Post.'],
    ['de', 'Ich bin ⟦Anna⟧ und komme von der Firma.'],
    ['da', 'Jeg har en mail fra ⟦Mette⟧, af hensyn til sagen.'],
    ['sv', 'De kom från Berg och var arga.'],
    ['en', "We drove to Côte d'Azur and St. Ives."],
    ['nl', 'Uw dossier ligt bij ⟦S. van den Berg⟧.'],
    ['nl', 'Fysiotherapeut is ⟦G. van Rijckevorsel⟧, praktijk De'],
    ['nl', 'De erven van ⟦J. van Oosterom⟧\np/a'],
  ])('%s %s', (...given) => check(given))
})
