import { describe, expect, it } from 'vitest'
import { person } from '../engine-parts.ts'
import { mark } from './marked.ts'

const spelled = (name: string, cases: readonly string[], told: { lang?: string; cutAt?: number } = {}) => {
  const { lang, ...rest } = told
  const known = [person({ names: [name], ...rest })]
  describe(name, () => {
    it.each(cases)('%s', text => {
      expect(mark(text, { known, ...(lang === undefined ? {} : { lang }) })).toBe(text)
    })
  })
}

describe('names of the record, in every spelling', () => {
  spelled('Åsa Lindqvist', [
    'skrev ⟦Åsa Lindqvist⟧ igår',
    'skrev ⟦Lindqvist, Åsa⟧ igår',
    'skrev ⟦Lindqvist Åsa⟧ igår',
    'skrev ⟦åsa lindqvist⟧ igår',
    'skrev ⟦ÅSA LINDQVIST⟧ igår',
    'skrev ⟦Asa Lindqvist⟧ igår',
    'skrev ⟦Aasa Lindqvist⟧ igår',
    'skrev ⟦lindqvist⟧ igår',
    'skrev ⟦åsa⟧ igår',
    'hos ⟦Å. Lindqvist⟧ och ⟦Å Lindqvist⟧',
    'hos ⟦Lindqvist, Å⟧.',
    '⟦Åsas⟧ dator, ⟦Lindqvists⟧ konto, ⟦Åsa:s⟧ bil, ⟦Åsa Lindqvist’s⟧ case',
    '⟦Åsa\nLindqvist⟧',
    'cv_⟦asa_lindqvist⟧_2024.pdf',
    'www.⟦asalindqvist⟧.example',
    '⟦Åsa Maria Lindqvist⟧ och ⟦Åsa M. Lindqvist⟧',
    '⟦A. Lindqvist⟧, ⟦Å. Lindqvist⟧',
  ])
  spelled('Jürgen Müller', [
    'Herr ⟦Müller⟧, ⟦Mueller⟧, ⟦Muller⟧, ⟦MÜLLER⟧ und ⟦Jürgen⟧ und ⟦Juergen⟧',
    'mit ⟦Müllers⟧ Konto',
    'an ⟦J. Müller⟧',
  ])
  spelled('Søren Bjørnsgård', [
    '⟦Soren Bjornsgard⟧',
    '⟦Soeren Bjoernsgaard⟧',
    '⟦Sørens⟧ mail',
    '⟦bjørnsgård⟧',
  ])
  spelled('Hélène Mueller', ['⟦Helene Müller⟧', '⟦Helene Muller⟧', 'bei ⟦Muller⟧'])
  spelled('Jan van der Berg', [
    '⟦Jan van der Berg⟧, ⟦van der Berg⟧, ⟦Van der Berg⟧, ⟦Jan Berg⟧, ⟦J. v.d. Berg⟧',
    'boven op de berg staat een huis',
  ])
  spelled('Anna-Karin von Essen', [
    '⟦Anna-Karin⟧, ⟦Anna Karin⟧, ⟦Annakarin⟧ och ⟦Anna Karin von Essen⟧',
    '⟦A-K von Essen⟧',
    '⟦AK von Essen⟧',
  ])
  spelled("Sinéad O'Brien", ["⟦O'Brien⟧", '⟦Sinead O’Brien⟧', '⟦Obrien⟧', "⟦Sinéad's⟧ ticket", "⟦O'Brien's⟧"])
  spelled('Lars Holm', ["i ⟦Lars'⟧ mejl", "hos ⟦Lars⟧ och '⟦Lars⟧'"])
  spelled('Мария Иванова', ['от ⟦Мария Иванова⟧'])
})

describe('Finnish cases', () => {
  spelled(
    'Mikko Virtanen',
    [
      '⟦Virtanen⟧ ja ⟦Virtasen⟧ lasku',
      'soitin ⟦Virtaselle⟧, sain ⟦Virtaselta⟧',
      'puhuin ⟦Virtasesta⟧ ja näin ⟦Virtasta⟧',
      'soitin ⟦virtaselle⟧',
      '⟦Mikon⟧ lasku, ⟦Mikolle⟧, ⟦Mikolta⟧, ⟦Mikkoa⟧',
      '⟦Mikko Virtasen⟧ tilaus',
      '⟦Virtasille⟧ ja ⟦Virtaset⟧',
      '⟦Virtanen:n⟧ tunnus',
    ],
    { lang: 'fi' },
  )
  spelled('Anna Lahti', ['⟦Annan⟧, ⟦Annalle⟧, ⟦Annalta⟧ ja ⟦Annaa⟧', 'näin ⟦Lahden⟧ ja ⟦Annalla⟧ oli'], {
    lang: 'fi',
  })
  spelled('Pekka Järvi', ['⟦Pekan⟧ ja ⟦Pekalle⟧', 'kysy ⟦Pekka Järveltä⟧'], { lang: 'fi' })
  spelled('Matti Mäki', ['⟦Matin⟧, ⟦Matille⟧', 'soita ⟦Matti Mäelle⟧'], { lang: 'fi' })
  spelled('Seppo Lindqvist', ['⟦Sepon⟧ ja ⟦Lindqvistille⟧', '⟦Lindqvistin⟧ asia'], { lang: 'fi' })
  spelled('Markus Rantanen', ['⟦Markuksen⟧ ja ⟦Markukselle⟧', '⟦Rantasella⟧'], { lang: 'fi' })

  it('are left alone where the text is in another language', () => {
    const known = [person({ names: ['Anna Lahti'] })]
    expect(mark('jag vill ha en annan och inte den där', { known, lang: 'sv' })).not.toContain('⟦')
  })
})

describe('names cut off by the desk', () => {
  spelled(
    'Maximiliane Oberhauser-Li',
    [
      '⟦Maximiliane Oberhauser-Lindemann⟧ skrev',
      '⟦Maximiliane Oberhauser-Li⟧ skrev',
      '⟦Maximiliane Oberhauser-Lindemann von Trapp⟧ skrev',
    ],
    { cutAt: 25 },
  )
  spelled('Konstantina Papadopoulou', ['⟦Konstantina Papadopoulou⟧ skrev'], { cutAt: 25 })
  spelled('Alexandrina Wilhelmsdotte', ['⟦Alexandrina Wilhelmsdotter⟧', 'hos ⟦Wilhelmsdotter⟧'], {
    cutAt: 25,
  })

  it('are found where only the copy was cut', () => {
    const known = [person({ names: ['Maximiliane Oberhauser-Lindemann'] })]
    expect(mark('Maximiliane Oberhauser-Li set', { known })).toBe('⟦Maximiliane Oberhauser-Li⟧ set')
  })
})

describe('parts that are ordinary words', () => {
  const told = { known: [person({ names: ['Hans Berg'] })] }
  it.each([
    'hans dator stod vid ett berg',
    'Hans dator är trasig. Berg och dal.',
    'vi bad ⟦Hans⟧ ringa',
    'Hej ⟦Hans⟧, tack',
    '⟦Hans⟧\nring mig',
    '⟦Hans⟧ har väntat hela veckan. Hans är trasig.',
    '⟦Berg⟧ wartet schon lange. Berg und Tal.',
    '⟦hans berg⟧ och ⟦Berg, Hans⟧',
  ])('%s', text => {
    expect(mark(text, told)).toBe(text)
  })
})

describe('family names of two letters', () => {
  spelled('Alfons Ek', ['⟦Alfons Eks⟧ faktura', 'hos ⟦Alfons Ek⟧', 'en ek och två ekar, eks'])
  spelled('Alfons Ek', ['⟦Alfons Ekin⟧ lasku', 'maksoin ⟦Alfons Ekille⟧'], { lang: 'fi' })
})

describe('a thing that is called so with other accents', () => {
  spelled('Ture Björk', [
    'ett nytt exemplar av Bjørk lampe',
    'hos ⟦Bjørk⟧, och ⟦Bjork⟧ lampan',
    '⟦Björks⟧ lampa, ⟦Bjørks⟧ lampa',
    '⟦Björk⟧ lampa',
  ])
})

describe('agents of the desk', () => {
  const told = { known: [person({ names: ['Lone Falk'], fullNameOnly: true })] }
  it.each(['⟦Lone Falk⟧ svarede, ⟦Falk, Lone⟧', 'de så en falk, og ingen var lone'])('%s', text => {
    expect(mark(text, told)).toBe(text)
  })
})

describe('names in addresses', () => {
  const told = { known: [person({ emails: ['zelda.quorn@exempel.se'] })] }
  it.each(['hon heter väl ⟦Zelda Quorn⟧', 'vi frågade ⟦Quorn⟧ om det', 'den quorn vi köpte'])(
    'of the record: %s',
    text => {
      expect(mark(text, told)).toBe(text)
    },
  )

  it('of the conversation', () => {
    const text = 'Min mejl är anna.grubnik@exempel.se. Vi på Grubnik'
    expect(mark(text)).toContain('⟦Grubnik⟧')
  })

  it.each([
    'info@exempel.se, Info',
    'kundservice.norden@exempel.se och Norden',
    'order.status@exempel.se om Status',
  ])('none of functions: %s', text => {
    expect(mark(text).replace(/\S*@\S*/gu, '')).not.toContain('⟦')
  })
})
