import type { GivenAndFamily, NameSource } from '../../../bench/conversations/names.ts'

function some(given: string, family: string): GivenAndFamily {
  const list = (words: string) => ({
    names: words.split(' '),
    weights: words.split(' ').map((_, at) => at + 1),
  })
  return { given: list(given), family: list(family) }
}

/** A handful of invented names a country, enough to write with. */
export const fewNames: NameSource = {
  home: {
    sv: some('Åsa Linnea Torbjörn Bo', 'Bergqvist Lindros Ek Hallgren'),
    nb: some('Øyvind Ragnhild Kåre Liv', 'Haugli Sætre Nesheim Vik'),
    da: some('Søren Kirsten Preben Ib', 'Mølgaard Kjærsgaard Lund Friis'),
    fi: some('Päivi Eero Aino Matti', 'Virtanen Kukkonen Mäkelä Salo'),
    nl: some('Joost Sanne Gijs Mieke', 'Verhoeven Dijkstra Kok Groot'),
    de: some('Jürgen Uta Heinz Silke', 'Großmann Weiß Kühn Bauer'),
    en: some('Maisie Rupert Grace Mark', 'Thornbury Ashdown Rose Young'),
  },
  foreign: some('Oluwaseun Fatima Zoran', 'Okafor Kovačević Yılmaz'),
}
