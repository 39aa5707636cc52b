/** Somebody invented, with names and numbers that no other text of the demo holds. */
export interface Person {
  readonly key: string
  readonly first: string
  readonly last: string
  /** As it is in addresses and file names. */
  readonly plain: readonly [first: string, last: string]
  /** PTS keeps 031-390 06 00 to 99 for films and examples. */
  readonly line: string
}

const person = (key: string, name: string, plain: string, line: string): Person => {
  const [first = '', last = ''] = name.split(' ')
  const [plainFirst = '', plainLast = ''] = plain.split('.')
  return { key, first, last, plain: [plainFirst, plainLast], line }
}

/** Each by what becomes of them. */
export const cast = {
  erased: person('erased', 'Åsa Kvarnbäcker', 'asa.kvarnbacker', '11'),
  held: person('held', 'Sören Hovmantorpare', 'soren.hovmantorpare', '12'),
  sharing: person('sharing', 'Märta Ljungsjöö', 'marta.ljungsjoo', '13'),
  kept: person('kept', 'Göte Björkskålare', 'gote.bjorkskalare', '14'),
  coded: person('coded', 'Växa Ögonfägnad', 'vaxa.ogonfagnad', '15'),
  access: person('access', 'Ödgärd Trollmyrén', 'odgard.trollmyren', '16'),
  portability: person('portability', 'Hjördis Älvkarlöös', 'hjordis.alvkarloos', '17'),
  rectified: person('rectified', 'Torgny Rödhammaré', 'torgny.rodhammare', '18'),
  restricted: person('restricted', 'Sölve Granstubbé', 'solve.granstubbe', '19'),
  objecting: person('objecting', 'Yngvild Mörkögrund', 'yngvild.morkogrund', '20'),
  /** Asks for nothing, writes in tickets of others, and has to stay. */
  bystander: person('bystander', 'Nils Tegelbrännare', 'nils.tegelbrannare', '21'),
} as const

export type CastKey = keyof typeof cast

export const nameOf = ({ first, last }: Person): string => `${first} ${last}`
export const emailOf = ({ plain }: Person): string => `${plain.join('.')}@post.example`
export const phoneOf = ({ line }: Person): string => `031-390 06 ${line}`

/** The same as people and programs write it elsewhere. */
export const spellingsOf = (who: Person) => ({
  inHtml: [...nameOf(who)]
    .map(letter => (/[\w ]/u.test(letter) ? letter : `&#${letter.codePointAt(0)};`))
    .join(''),
  shouted: emailOf(who).toUpperCase(),
  inAddress: emailOf(who).replace('@', '%40'),
  abroad: `+46 31 390 06 ${who.line}`,
  joined: `031390 06${who.line}`,
  file: `${who.plain.join('_')}_kvitto.pdf`,
})

/** Every spelling that was planted of a person, to the letter. */
export const plantedSpellings = (who: Person): string[] => [
  nameOf(who),
  emailOf(who),
  phoneOf(who),
  ...Object.values(spellingsOf(who)),
]
