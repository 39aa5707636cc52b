import { atEnd } from '../at-end.ts'
import type { Weighed, WordRun } from './weighed-words.ts'

const apposition =
  /^,? (?:\()?(?:vår|vårt|vores|våres|min|meidän|onze|jullie|unser|unsere|unserem|our|the|den|din)\s(?:\p{Ll}{3,14}\s){0,2}(?:chat)?(?:ro)?(?:bot|boten|botti|robotti|assistent|assistenten|assistentti|assistant|hjelper|hjælper|apuri|helfer|helferin|helper)(?!\p{L})/iu

const label = atEnd(
  /(?:^|[\n[(])(?:chat|ro)?bot(?:ten|ti)?[\])]?:? (?:[^\n]{0,40}[.!?] )?(?:\p{L}{2,10} ){0,4}$/iu,
)

/** `Ebba, vår robot`, and whom the bot itself speaks of: a program with a given name. */
export const isBot = ({ words: { text, start, end } }: Weighed, { first, last }: WordRun): boolean => {
  if (first !== last) return false
  const to = end[last] ?? 0
  if (apposition.test(text.slice(to, to + 60))) return true
  const from = start[first] ?? 0
  const isAsking = /^ (?:geholfen|help(?:ed)? today|hilft|hjelp|til nytte|geholpen)/u.test(
    text.slice(to, to + 14),
  )
  return isAsking && label.test(text.slice(Math.max(0, from - 90), from))
}
