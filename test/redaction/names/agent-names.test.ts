import { describe, expect, it } from 'vitest'
import { person } from '../engine-parts.ts'
import { mark, markAll } from './marked.ts'

const agents = [
  'Björn Palm',
  'Harm Vogel',
  'Rene Fors',
  'Liv Sommer',
  'Kaisa Lehto',
  'Joost van der Meer',
  'Carl-Johan Ole Kjell-Rydberg',
  'Ville Aho',
].map(name => person({ names: [name], fullNameOnly: true }))

describe('agents of the desk by one of their names', () => {
  it.each([
    ['nb', '⟦Björn⟧, den nye adressen min er Storgata.'],
    ['nb', '⟦Harm⟧, den nye adressen min er lang.'],
    ['fi', '⟦Harm⟧, lähettäkää kuitti uudelleen.'],
    ['de', '⟦Rene⟧, meine neue Adresse steht unten.'],
    ['nb', 'Det hjelper ikke. ⟦Vogel⟧ hos dere sa nei.'],
    ['nb', '⟦Fors⟧ hos dere sa nei.'],
    ['da', '⟦Palm⟧ hos jer sagde nej.'],
    ['sv', '⟦Palm⟧ på er avdelning sade nej.'],
    ['nl', '⟦Vogel⟧ van uw afdeling zei nee.'],
    ['de', '⟦Fors⟧ aus Ihrer Abteilung hat abgelehnt.'],
    ['fi', 'Teiltä ⟦Lehto⟧ sanoi ei.'],
    ['en', '⟦Palm⟧ from your team said no.'],
    ['nb', 'Takk for hjelpen, ⟦Vogel⟧!'],
    ['da', '⟦Ville⟧ lovede at vende tilbage.'],
    ['nl', '⟦Palm⟧ beloofde erop terug te komen.'],
    ['nl', 'Volgens ⟦van der Meer⟧ van uw afdeling kan het niet.'],
    ['sv', '⟦Carl-Johan Ole⟧, min nya adress är längre ned.'],
    ['sv', 'Det sades av ⟦Kjell-Rydberg⟧ på er avdelning.'],
    ['sv', 'Hälsa alla.\n⟦Sommer⟧, ni lovade ju.'],
  ])('%s %s', (lang, text) => expect(mark(text, { lang, known: agents })).toBe(text))

  it.each([
    ['de', 'Der Vogel war im Paket, im Sommer.'],
    ['de', 'Vogel und Nest sind im Paket.'],
    ['da', 'Sommer er dejlig, sagde de.'],
    ['sv', 'Palm eller lönn, vad passar bäst?'],
    ['da', 'Ville I være så venlige at ringe?'],
    ['sv', 'se palm.se, och palm@'],
  ])('leaves the word where nobody is called by it: %s %s', (lang, text) =>
    expect(mark(text, { lang, known: agents })).toBe(text),
  )

  it('looks for who was called in the other texts', () => {
    const texts = ['⟦Harm⟧, den nye adressen min er lang.', 'Da sa ⟦Harm⟧ at det var greit.']
    expect(markAll(texts, { lang: 'nb', known: agents })).toEqual(texts)
  })

  it('asks for the roster', () => {
    const text = 'Vogel hos dere sa nei.'
    expect(mark(text, { lang: 'nb' })).toBe(text)
  })
})
