import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('Finnish names in their cases', () => {
  it.each<Case>([
    ['fi', 'Laitatko ⟦Ylikankaalle⟧ vastauksen?'],
    ['fi', 'Yläkerran ⟦Ylikankaan⟧ kylpyhuoneesta tippuu vettä.'],
    ['fi', 'Puhuin ⟦Isokosken⟧ pojan kanssa.'],
    ['fi', 'Auto on isänsä ⟦Kuoppamäen⟧ nimissä.'],
    ['fi', 'Hänellä olisi aika ⟦Ylikankaalla⟧ ensi viikolla.'],
    ['fi', 'Voisitteko soittaa siskolleni ⟦Rauhalle⟧ illalla?'],
    ['fi', 'Kysyin asiaa naapurin ⟦Koivurannalta⟧ eilen.'],
    ['fi', 'Annoin palautetta ⟦Mäkisestä⟧ ja ⟦Sarkkisesta⟧.'],
    ['fi', 'Laskutus kuuluu ⟦Heikkiselle⟧.'],
    ['fi', 'Kertokaa ⟦Antille⟧, että tulen.'],
    ['fi', 'Avain on ⟦Kivilammella⟧, soitan hänelle.'],
    ['fi', 'Olen sopinut ⟦Rantalahden⟧ kanssa ajasta.'],
    ['fi', 'Kuittaus puuttuu ⟦Heinoselta⟧.'],
    ['fi', 'Onko ⟦Mikkokin⟧ tulossa?'],
    ['fi', 'Sano terveisiä ⟦Pekallekin⟧.'],
    ['fi', 'Soititteko ⟦Virtaselle⟧ vai ⟦Korhosellekin⟧?'],
    ['fi', 'Tapasin ⟦Lampisen⟧ ja ⟦Niemisen⟧ toimistolla.'],
    ['fi', 'Tiedoksi myös ⟦Kuusniemelle⟧.'],
    ['fi', 'Veljeltäni ⟦Markukselta⟧ puuttuu tunnus.'],
    ['fi', 'Vaimolleni ⟦Tuulalle⟧ tuli väärä lasku.'],
    ['fi', 'Lasku on vaimoni ⟦Leenan⟧ nimellä.'],
    ['fi', 'Tyttärellemme ⟦Aadalle⟧ tilattu puhelin.'],
    ['fi', 'Äitini ⟦Kerttu Mäenpään⟧ liittymä.'],
    ['fi', 'Esihenkilöni ⟦Laaksosen⟧ mukaan asia on kunnossa.'],
    ['fi', 'Paketti on osoitettu ⟦Tuan Phamille⟧.'],
  ])('%s %s', (...given) => check(given))
})

describe('places and things in the same cases', () => {
  it.each<Case>([
    ['fi', 'Asun Pihlajamäessä ja käyn Seinäjoella.'],
    ['fi', 'Kuoppamäen koulu on kiinni.'],
    ['fi', 'Myllykosken asemalla ei ole valoja.'],
    ['fi', 'Lauttasaaren kirjastossa ei toimi netti.'],
    ['fi', 'Osoite on Kiviniementie 4, 90100 Oulu.'],
    ['fi', 'Tilasin Suomalaisesta Kirjakaupasta.'],
    ['fi', 'Tilauksen tila on Keskeneräinen.'],
  ])('%s %s', (...given) => check(given))
})
