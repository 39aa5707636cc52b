import type { Language } from './template.ts'

const words = (text: string) => text.split(' ')

/** Names which are words of the language too: only what stands around them tells which. */
export const wordNames: Readonly<
  Record<Language, { readonly given: readonly string[]; readonly family: readonly string[] }>
> = {
  sv: {
    given: words(
      'Bo Sten Björn Stig Per Hans Kaj Rosa Viola Iris Liv My Saga Dag Max Tor Alva Maj Sol Siv Lo Love Hjalmar Linn Fria Vide Mark Will',
    ),
    family: words(
      'Berg Lund Ek Alm Frisk Glad Modig Stark Ström Holm Palm Lind Stål Rask Svärd Rosen Skog Sjö Fors Kvist Löv Blad Sten Mars April Lugn Kung Munk Svan Hjort Falk',
    ),
  },
  nb: {
    given: words(
      'Bjørn Stein Tor Liv Dag Odd Even Finn Storm Sol Rosa Iris Viola My Fred Hans Per Bo Unn Trygve Frid Solveig Bård Ask Max Mai',
    ),
    family: words(
      'Berg Vik Nes Haugen Lien Strand Moen Dal Hagen Bakken Lund Holm Skog Rud By Ness Foss Øy Sand Mo Hammer Rød Stang Brun Bull Falk Krog Kirke Land',
    ),
  },
  da: {
    given: words(
      'Bo Bent Sten Bjørn Kaj Rose Viola Iris Ib Per Mads Dan Liv Rosa Storm Max Maj Mark Fred Hans Asger Tom Freja Sol Gry',
    ),
    family: words(
      'Holm Lund Skov Krog Bjerg Møller Vind Dam Bach Bang Fisker Kjær Lind Friis Smed Rask Juul Stage Brandt Rosen Krag Munk Bork Dahl Toft Sand Hede',
    ),
  },
  fi: {
    given: words(
      'Onni Toivo Rauha Armas Aamu Ilo Lumi Taimi Kukka Meri Tuuli Sulo Oiva Voitto Tarmo Urho Pilvi Satu Taika Vilja Sade Kaste Hilla Ruusu Usko Impi',
    ),
    family: words(
      'Salo Laine Koski Niemi Lahti Saari Mäki Kallio Ranta Aho Harju Lehto Kivi Suo Metsä Seppä Hauta Aalto Pelto Virta Kangas Joki Rauta Susi Karhu Kettu Heikko Paha Suomi',
    ),
  },
  nl: {
    given: words(
      'Roos Bloem Sterre Storm Guus Beer Mees Dirk Jop Joy Fleur Iris Lotus Linde Wolf Vos Ster Jet Bas Pier Pleun Mei Kees Sep Max Rob Mark Zon',
    ),
    family: words(
      'Bakker Visser Smit Kok Groot Klein Lang Kort Best Vos Wolf Haan Berg Dijk Meer Bos Boer Koning Prins Bruin Zwart Winter Zomer Sterk Goed Kramer Slager Post Man Haas Laan',
    ),
  },
  de: {
    given: words(
      'Rose Viola Iris Ernst Frank Wolf Max Mark Will Kai Mai Heide Jasmin Bernd Lore Linde Reinhold Gerade Falk Flora Klara Rosa Till Ingo Bert Otto Hella Engel',
    ),
    family: words(
      'Klein Groß Lang Kurz Schwarz Weiß Braun Koch Bauer König Winter Sommer Herbst Berg Stein Wolf Fuchs Vogel Bach Engel Sauer Süß Stark Kaiser Lustig Montag Freitag Zimmer Brot Krug Roth Gut Neu Arm',
    ),
  },
  en: {
    given: words(
      'Will Mark Grace Rose Hope Faith Joy Bill Rob Frank Art Grant Chase Drew Dawn Amber Ruby Summer April May June Max Jack Pat Sue Gene Ray Dean Sandy Autumn Miles Penny Carol Lily Olive Christian Norman Victor Earl Duke',
    ),
    family: words(
      'Young Long Small Short Strong Rich King Baker Carter Cook Stone Wood Field Brown Green White Black Rose Bell Page Price Park Hill Lane Day Winter Summers Bird Wolf Fox Power Sharp Best Good Love Bond Case Church Banks Rivers May June Major Waters Post Street',
    ),
  },
}
